import type { JsonLogic, JsonObject, JsonPointer } from '@lianban/contract';

import type { MergeConflict } from './merge-conflict.ts';

/** 一表. One form over several items' forms: each question once. Plain JSON; never changed after it was made. */
export interface UnifiedForm {
  readonly formId: string;
  readonly sections: readonly UnifiedSection[];
  /** All fields in the order of the sections. */
  readonly fields: readonly UnifiedField[];
  readonly items: readonly UnifiedItem[];
  readonly conflicts: readonly MergeConflict[];
}

export interface UnifiedSection {
  /** The subject, or `items/<itemKey>` for what only one item asks. */
  readonly key: string;
  readonly title: string;
  readonly fields: readonly UnifiedField[];
}

export interface UnifiedField {
  /** Place in the unified answers, e.g. `/child/name`. */
  readonly pointer: JsonPointer;
  readonly title: string;
  /** What all items accept together, for input controls. Validation goes by `usedBy`. */
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly format?: string;
  readonly element?: string;
  readonly subject?: string;
  readonly usedBy: readonly UnifiedFieldUse[];
  /** Any use visible; absent means always. */
  readonly visibleWhen?: JsonLogic;
  /** Any visible use requires it, besides `required`. */
  readonly requiredWhen?: JsonLogic;
  /** Required in every situation in which it is visible. */
  readonly required: boolean;
  readonly prefill: boolean;
}

/** How one item uses a unified field. */
export interface UnifiedFieldUse {
  readonly itemKey: string;
  /** Place in the item's own data. */
  readonly path: JsonPointer;
  readonly required: boolean;
  readonly visibleWhen?: JsonLogic;
  readonly requiredWhen?: JsonLogic;
  /** The item's own rules for the value. */
  readonly schema: JsonObject;
}

/** One item of the form, with the objects its own data must have even when they hold no answer. */
export interface UnifiedItem {
  readonly itemKey: string;
  readonly formId: string;
  readonly title: string;
  readonly containers: readonly { readonly path: JsonPointer; readonly presentWhen: JsonLogic }[];
}
