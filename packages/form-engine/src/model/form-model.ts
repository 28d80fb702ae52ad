import type { Clock, FieldProblem, JsonObject, JsonPointer, JsonValue, Provenance } from '@lianban/contract';

/** Hears that something about a field may have changed: value, visibility, requirement or problems. */
export type FieldListener = (pointer: JsonPointer) => void;

export interface FormModelOptions {
  readonly scenario: Readonly<Record<string, string>>;
  /** Unified answers to start with; answers of hidden fields and of items not chosen now are kept for later. */
  readonly answers?: JsonObject;
  readonly provenance?: Readonly<Record<JsonPointer, Provenance>>;
  /** Dates typed answers and compares dates with today; without it neither happens. */
  readonly clock?: Clock;
}

/**
 * The state of one form while a person fills it in. A change touches its field and what depends on it, never the whole form.
 * Pointers are those of `form.fields`; any other throws `form-engine/unknown-pointer`.
 */
export interface FormModel {
  /** The typed or prefilled value, also while the field is hidden. */
  get(pointer: JsonPointer): JsonValue | undefined;
  /** Sets an answer; undefined, null and `''` remove it. Throws `form-engine/locked-answer` where the register rules. */
  set(pointer: JsonPointer, value: JsonValue | undefined): void;
  /** Listens to one field, or to all of them with the pointer `''`. Returns how to stop. */
  subscribe(pointer: JsonPointer, listener: FieldListener): () => void;
  visible(pointer: JsonPointer): boolean;
  required(pointer: JsonPointer): boolean;
  /** 以登记信息为准: a value the person cannot change here. */
  locked(pointer: JsonPointer): boolean;
  /** What to show at the field: nothing until it is touched. */
  problems(pointer: JsonPointer): readonly FieldProblem[];
  touched(pointer: JsonPointer): boolean;
  /** Says that the person left the field. */
  touch(pointer: JsonPointer): void;
  /** Touches every visible field and returns all problems in the order of the form; of some fields only, with `pointers`. */
  validate(pointers?: readonly JsonPointer[]): FieldProblem[];
  /** Changes the situation; typed answers stay. */
  setScenario(scenario: Readonly<Record<string, string>>): void;
  /** What is submitted: answers of visible fields. */
  answers(): JsonObject;
  /** Everything typed, for drafts and for the form of another choice of items. */
  typedAnswers(): JsonObject;
  /** Where the visible answers come from. */
  provenance(): Record<JsonPointer, Provenance>;
}
