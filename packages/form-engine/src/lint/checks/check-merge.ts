import type { BundleDefinition, FormDefinition, JsonPointer } from '@lianban/contract';

import { FormEngineError } from '../../errors.ts';
import type { MergeConflict } from '../../merge/merge-conflict.ts';
import { mergeForms } from '../../merge/merge-forms.ts';
import type { UnifiedForm } from '../../merge/unified-form.ts';
import type { LintDraft } from '../lint-finding.ts';
import { maxFields } from '../read/read-fields.ts';
import type { LintedField } from '../read/read-fields.ts';
import type { LintCheck, LintContext } from './lint-check.ts';

/** More questions than anybody answers in one sitting; the newborn bundle has 45. */
const longForm = 150;

/** 多表合一: what the forms say differently about one data element, and circles of conditions. Uses the engine's own merge. */
export const checkMerge: LintCheck = (context) => {
  // That there are too many fields is a finding already.
  if (context.scenario.fields.length >= maxFields) return [];
  const merged = merge(context);
  if (Array.isArray(merged)) return merged;
  const { fields } = context.scenario;
  const names = new Map(context.definition.items.map(({ value }) => [value['itemKey'], value['taskName']]));
  const count = merged.fields.length;
  return [
    ...(count > longForm ? [{ code: 'lint/form-too-long' as const, file: 'bundle.json', pointer: '/members', params: { count, limit: longForm } }] : []),
    ...merged.conflicts.flatMap((conflict) => toDrafts(conflict, fields, names)),
  ];
};

function merge({ definition: { forms }, scenario: { members, fields } }: LintContext): UnifiedForm | LintDraft[] {
  const distinct = [...new Map(forms.map((form) => [form.value['itemKey'], form])).values()];
  const keys = distinct.map(({ value }) => String(value['itemKey']));
  const bundle = { bundleCode: '', bundleVersion: 1, members: keys.map((itemKey) => ({ itemKey })) };
  const definition = { bundle, items: [], forms: distinct.map(({ value }) => value as unknown as FormDefinition) } as unknown as BundleDefinition;
  // The order of the members decides which form is shown first, and so which one differs.
  const order = [...members.map(({ itemKey }) => itemKey).filter((itemKey) => keys.includes(itemKey)), ...keys];
  definition.bundle.members.sort((left, right) => order.indexOf(left.itemKey) - order.indexOf(right.itemKey));
  try {
    return mergeForms(definition, keys);
  } catch (error) {
    const cycle = error instanceof FormEngineError && error.code === 'form-engine/condition-cycle' ? (error.details['pointers'] as readonly JsonPointer[]) : undefined;
    // Nearly always it has a finding at its own place, and then that one is enough.
    if (!cycle) return [{ code: 'lint/form-unreadable', file: distinct[0]?.file ?? '', pointer: '/schema', params: { reason: (error as Error).message } }];
    const field = fields.find(({ answer, visibleWhen }) => answer !== undefined && cycle.includes(answer) && visibleWhen.length > 0);
    return field ? [{ code: 'lint/condition-cycle', file: field.file, pointer: field.visibleWhen[field.visibleWhen.length - 1]?.pointer ?? field.pointer, params: { fields: cycle } }] : [];
  }
}

/** At the field of each item but the first that asks it. */
function toDrafts({ kind, severity, pointer, keyword, values }: MergeConflict, fields: readonly LintedField[], names: ReadonlyMap<unknown, unknown>): LintDraft[] {
  if (severity !== 'conflict' && kind !== 'meaning') return [];
  const [first, ...others] = values;
  return others.flatMap(({ itemKey }) => {
    const field = fields.find((candidate) => candidate.answer === pointer && candidate.itemKey === itemKey);
    if (!field) return [];
    const code = kind === 'meaning' ? 'lint/element-meaning' : 'lint/element-conflict';
    return [{ code, file: field.file, pointer: field.pointer, params: { other: names.get(first?.itemKey) ?? first?.itemKey, keyword } }];
  });
}
