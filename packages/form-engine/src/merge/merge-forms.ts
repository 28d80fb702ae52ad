import type { BundleDefinition, FormDefinition } from '@lianban/contract';

import { FormEngineError } from '../errors.ts';
import { readItemForm } from '../fields/read-item-form.ts';
import { indexForm } from '../situation/index-form.ts';
import { buildSections } from './build-sections.ts';
import { placeFields } from './place-fields.ts';
import { renameKeptApart } from './rename-kept-apart.ts';
import { reportConflicts } from './report-conflicts.ts';
import { toUnifiedFields, toUnifiedItems } from './to-unified-fields.ts';
import type { UnifiedForm } from './unified-form.ts';

/**
 * 多表合一. Merges the forms of the chosen items: the same data element of the same subject is asked once.
 *
 * Shape: fields sit under unified pointers ({@link toAnswerPointer}; `/items/<itemKey>/…` for what only one item asks);
 * `conflicts` tells every difference between the items' forms and how it was settled, nothing is dropped in silence.
 * Errors: `form-engine/unknown-item`, `form-engine/unsupported-schema`, `form-engine/invalid-condition`,
 * `form-engine/invalid-definition`, `form-engine/condition-cycle`.
 */
export function mergeForms(definition: BundleDefinition, itemKeys: readonly string[]): UnifiedForm {
  const members = definition.bundle.members.map(({ itemKey }) => itemKey);
  const chosen = members.filter((itemKey) => itemKeys.includes(itemKey));
  const forms = chosen.map((itemKey) => findForm(definition, itemKey));
  const foreign = itemKeys.find((itemKey) => !members.includes(itemKey));
  if (foreign !== undefined) throw unknownItem(foreign, definition.bundle.bundleCode);
  const names = new Map(definition.items.map(({ itemKey, taskName }) => [itemKey, taskName]));
  return unite(`${definition.bundle.bundleCode}@${definition.bundle.bundleVersion}`, forms, names);
}

/** One item's form alone, under the same unified pointers: for an officer's view and for a form outside any bundle. */
export function formFromDefinition(definition: FormDefinition): UnifiedForm {
  return unite(definition.formId, [definition], new Map());
}

function unite(formId: string, definitions: readonly FormDefinition[], itemNames: ReadonlyMap<string, string>): UnifiedForm {
  const read = definitions.map(readItemForm);
  const placed = placeFields(read);
  const { forms, pointers } = renameKeptApart(read, placed.pointers);
  const sections = buildSections(toUnifiedFields(placed.shared, forms, pointers), forms, itemNames);
  const form: UnifiedForm = {
    formId,
    sections,
    fields: sections.flatMap((section) => section.fields),
    items: toUnifiedItems(forms, pointers),
    conflicts: reportConflicts(placed.differences),
  };
  // A circle of conditions is a fault of the definition, so it shows here and not at the first key stroke.
  indexForm(form);
  return form;
}

function findForm({ forms, bundle }: BundleDefinition, itemKey: string): FormDefinition {
  const form = forms.find((candidate) => candidate.itemKey === itemKey);
  if (!form) throw unknownItem(itemKey, bundle.bundleCode);
  return form;
}

const unknownItem = (itemKey: string, bundleCode: string): FormEngineError =>
  new FormEngineError(
    'form-engine/unknown-item',
    `Failed to merge forms of bundle "${bundleCode}": item "${itemKey}" is no member or has no form. Pass keys of members and deliver each form.`,
    { bundleCode, itemKey },
  );

