import { ownVisibility } from '../conditions/collect-rules.ts';
import { maxSituations } from '../conditions/try-situations.ts';
import type { Verdict } from '../conditions/try-situations.ts';
import type { LintDraft } from '../lint-finding.ts';
import type { LintedField, PlacedRule } from '../read/read-fields.ts';
import type { LintCheck, LintContext } from './lint-check.ts';

const judge = (verdict: Verdict, never: LintDraft['code'], { file, pointer }: Pick<PlacedRule, 'file' | 'pointer'>): LintDraft[] => {
  if (verdict === 'never') return [{ code: never, file, pointer }];
  return verdict === 'too-many' ? [{ code: 'lint/too-many-situations', file, pointer, params: { limit: maxSituations } }] : [];
};

/** 有没有用得上的时候: questions, items and materials whose condition holds in no situation. */
export const checkReachability: LintCheck = (context) => {
  const { scenario, explorer, definition } = context;
  // Without a bundle there are no questions, and every condition would seem wrong.
  if (!definition.bundle) return [];
  return [
    ...scenario.questions.flatMap(({ askedWhen }) => (askedWhen ? judge(explorer.canHold([askedWhen], []), 'lint/question-never-asked', askedWhen) : [])),
    ...scenario.members.flatMap(({ includedWhen }) => (includedWhen ? judge(explorer.canHold([includedWhen], []), 'lint/item-never-included', includedWhen) : [])),
    ...scenario.materials.flatMap(({ requiredWhen, usedBy }) => (requiredWhen ? judge(explorer.canHold([requiredWhen], usedBy), 'lint/material-never-needed', requiredWhen) : [])),
    ...checkFields(context),
  ];
};

/** Says it once, at the outermost object that never appears. */
function checkFields({ scenario: { fields }, explorer, index }: LintContext): LintDraft[] {
  const gone: string[] = [];
  return fields.flatMap((field) => {
    const { file, pointer, itemKey, visibleWhen, requiredWhen } = field;
    if (gone.some((place) => `${file}${pointer}`.startsWith(place))) return [];
    const items = index.members.has(itemKey) ? [itemKey] : [];
    const own = ownVisibility(field);
    const verdict = own ? explorer.canHold(visibleWhen, items) : 'possible';
    if (verdict === 'never') gone.push(`${file}${pointer}/`);
    const found = own ? judge(verdict, isDemanded(field, fields) ? 'lint/required-field-unreachable' : 'lint/field-unreachable', own) : [];
    if (found.length > 0 || !requiredWhen || typeof requiredWhen.rule === 'boolean') return found;
    return judge(explorer.canHold([...visibleWhen, requiredWhen], items), 'lint/requirement-never-true', requiredWhen);
  });
}

const isDemanded = ({ listed, requiredWhen, isGroup, pointer, file }: LintedField, fields: readonly LintedField[]): boolean =>
  listed || requiredWhen !== undefined || (isGroup && fields.some((inner) => inner.file === file && inner.pointer.startsWith(`${pointer}/`) && inner.listed));
