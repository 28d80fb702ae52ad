import type { JsonPointer, JsonValue } from '@lianban/contract';

/**
 * What the items' forms say differently about one question.
 * - `narrowed`: rules were met by intersection, e.g. 50 and 100 characters → 50.
 * - `wording`: other titles, help texts or widgets; the first item's is shown.
 * - `meaning`: one code has two labels.
 * - `type`, `enum`, `bounds`, `format`, `element`: no value could satisfy both; the later item keeps a question of its own.
 */
export type MergeConflictKind = 'narrowed' | 'wording' | 'meaning' | 'type' | 'enum' | 'bounds' | 'format' | 'element';

export interface MergeConflict {
  readonly kind: MergeConflictKind;
  /** `note`: settled without loss. `conflict`: the applicant is asked twice until somebody settles it. */
  readonly severity: 'note' | 'conflict';
  readonly pointer: JsonPointer;
  /** The keyword in question, e.g. `maxLength`, `title`. */
  readonly keyword: string;
  /** What each item says. */
  readonly values: readonly { readonly itemKey: string; readonly value: JsonValue }[];
  readonly settledBy: 'intersection' | 'firstItem' | 'keptApart';
}

/** A difference found while two schemas or interfaces are joined, before it is known who says what. */
export interface Difference {
  readonly kind: MergeConflictKind;
  readonly keyword: string;
  readonly left: JsonValue;
  readonly right: JsonValue;
}

/** Kinds for which no common question exists. */
export const isIrreconcilable = (kind: MergeConflictKind): boolean => kind !== 'narrowed' && kind !== 'wording' && kind !== 'meaning';
