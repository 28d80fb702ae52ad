import type { JsonObject, JsonPointer } from '@lianban/contract';

import type { ItemField, ItemForm } from '../fields/item-form.ts';
import { parsePointer, toPointer } from '../pointers/json-pointer.ts';
import { toAnswerPointer } from '../pointers/to-answer-pointer.ts';
import { intersectSchemas } from './intersect-schemas.ts';
import { isIrreconcilable } from './merge-conflict.ts';
import type { Difference, MergeConflict } from './merge-conflict.ts';
import { mergeUi } from './merge-ui.ts';
import { whoDiffers } from './report-conflicts.ts';

/** A unified field in the making: who shares the question, and what all accept so far. */
export interface SharedField {
  readonly pointer: JsonPointer;
  readonly first: ItemField;
  readonly users: ItemField[];
  schema: JsonObject;
  ui: JsonObject;
}

export interface PlacedFields {
  /** In order of first appearance. */
  readonly shared: readonly SharedField[];
  readonly pointers: ReadonlyMap<ItemField, JsonPointer>;
  readonly differences: readonly MergeConflict[];
}

/** Gives every item's field its place in the unified answers: the same element of the same subject shares one. */
export function placeFields(forms: readonly ItemForm[]): PlacedFields {
  const shared = new Map<JsonPointer, SharedField>();
  const pointers = new Map<ItemField, JsonPointer>();
  const differences: MergeConflict[] = [];
  for (const field of forms.flatMap((form) => form.fields)) {
    const pointer = field.element === undefined ? ownPointer(field) : toAnswerPointer(field.subject ?? 'applicant', field.element);
    const other = shared.get(pointer);
    if (!other) {
      shared.set(pointer, start(pointer, field));
      pointers.set(field, pointer);
      continue;
    }
    const joined = join(other, field);
    const keptApart = joined.differences.some(({ kind }) => isIrreconcilable(kind));
    differences.push(...joined.differences.map((difference) => whoDiffers(other, field, difference, keptApart)));
    if (keptApart) {
      const own = ownPointer(field);
      shared.set(own, start(own, field));
      pointers.set(field, own);
      continue;
    }
    other.schema = joined.schema;
    other.ui = joined.ui;
    other.users.push(field);
    pointers.set(field, pointer);
  }
  return { shared: [...shared.values()], pointers, differences };
}

const ownPointer = (field: ItemField): JsonPointer => toPointer(['items', field.itemKey, ...parsePointer(field.path)]);

const start = (pointer: JsonPointer, field: ItemField): SharedField => ({
  pointer,
  first: field,
  users: [field],
  schema: field.schema,
  ui: field.ui,
});

function join(shared: SharedField, field: ItemField): { schema: JsonObject; ui: JsonObject; differences: Difference[] } {
  if (shared.first.element !== field.element) {
    const difference: Difference = { kind: 'element', keyword: 'x-element', left: shared.first.element ?? null, right: field.element ?? null };
    return { schema: shared.schema, ui: shared.ui, differences: [difference] };
  }
  const { schema, differences } = intersectSchemas(shared.schema, field.schema);
  const merged = mergeUi(shared, field, schema);
  return { schema, ui: merged.ui, differences: [...differences, ...merged.differences] };
}
