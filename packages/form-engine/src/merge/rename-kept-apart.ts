import type { JsonObject, JsonPointer } from '@lianban/contract';

import { renameAnswers } from '../conditions/rename-answers.ts';
import type { ItemContainer, ItemField, ItemForm } from '../fields/item-form.ts';
import { toAnswerPointer } from '../pointers/to-answer-pointer.ts';

interface Renamed {
  readonly forms: readonly ItemForm[];
  readonly pointers: ReadonlyMap<ItemField, JsonPointer>;
}

/** Points an item's own rules at its own answers where the merge had to keep a question apart. */
export function renameKeptApart(forms: readonly ItemForm[], pointers: ReadonlyMap<ItemField, JsonPointer>): Renamed {
  const placed = new Map<ItemField, JsonPointer>();
  const renamed = forms.map((form) => {
    const renames = new Map<JsonPointer, JsonPointer>();
    for (const field of form.fields) {
      const pointer = pointers.get(field) ?? '';
      if (field.element === undefined) continue;
      const shared = toAnswerPointer(field.subject ?? 'applicant', field.element);
      if (shared !== pointer) renames.set(shared, pointer);
    }
    const fields = form.fields.map((field) => {
      const next = renames.size === 0 ? field : renameRules({ ...field, schema: renameDates(field.schema, renames) }, renames);
      placed.set(next, pointers.get(field) ?? '');
      return next;
    });
    return { ...form, fields, containers: form.containers.map((container) => renameRules(container, renames)) };
  });
  return { forms: renamed, pointers: placed };
}

function renameRules<T extends ItemField | ItemContainer>(owner: T, renames: ReadonlyMap<JsonPointer, JsonPointer>): T {
  if (renames.size === 0) return owner;
  const { visibleWhen, requiredWhen } = owner;
  return {
    ...owner,
    ...(visibleWhen === undefined ? {} : { visibleWhen: renameAnswers(visibleWhen, renames) }),
    ...(requiredWhen === undefined ? {} : { requiredWhen: renameAnswers(requiredWhen, renames) }),
  };
}

function renameDates(schema: JsonObject, renames: ReadonlyMap<JsonPointer, JsonPointer>): JsonObject {
  const copy = { ...schema };
  for (const keyword of ['x-date-min', 'x-date-max']) {
    const limit = copy[keyword];
    if (typeof limit === 'string') copy[keyword] = renames.get(limit) ?? limit;
  }
  return copy;
}
