import type { JsonLogic, JsonObject, JsonPointer } from '@lianban/contract';

/** One field of one item's form, before merging. */
export interface ItemField {
  readonly itemKey: string;
  /** Place in the item's own data, e.g. `/newborn/name`. */
  readonly path: JsonPointer;
  /** The place of the object that holds it; `''` is the root. */
  readonly container: JsonPointer;
  readonly title: string;
  /** JSON Schema of the value alone. */
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly element?: string;
  readonly subject?: string;
  /** Listed in `required` of its container. */
  readonly required: boolean;
  /** Includes the conditions of the objects around it. */
  readonly visibleWhen?: JsonLogic;
  readonly requiredWhen?: JsonLogic;
  readonly prefill: boolean;
}

/** An object inside an item's data that groups fields. */
export interface ItemContainer {
  readonly path: JsonPointer;
  readonly container: JsonPointer;
  readonly required: boolean;
  readonly visibleWhen?: JsonLogic;
  readonly requiredWhen?: JsonLogic;
}

/** One item's form, flattened. */
export interface ItemForm {
  readonly itemKey: string;
  readonly formId: string;
  readonly title: string;
  readonly fields: readonly ItemField[];
  readonly containers: readonly ItemContainer[];
  /** Chinese section titles by subject, from `x-subject-titles`. */
  readonly subjectTitles: Readonly<Record<string, string>>;
}
