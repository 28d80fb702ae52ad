/** Whose digits: the national tables, GB/T 39046-2020, 好差评 and C0109, three provinces. They contradict each other, see standards 0.2. */
export const WIRE_TARGETS = ['national', 'gb39046', 'rating', 'shandong', 'guangdong', 'zhejiang'] as const;
export type WireTarget = (typeof WIRE_TARGETS)[number];

/** The digits of one code list at one target. */
export interface WireMap {
  /** Every code of the list; `null` where the target has no digit for it. Missing when `same`. */
  out?: Readonly<Record<string, string | null>>;
  /** Every digit that may come in. Several codes may share a digit; it is read as the broadest of them. Missing when `same`. */
  in?: Readonly<Record<string, string>>;
  /** The code is the digit, for example because it is part of an identifier. */
  same?: true;
  /** Taken from provinces that agree, not seen in a published text of the target: confirm it before the first push. */
  isUncertain?: true;
}

/** One code list: its number in standards §12 and its digits, by target. A target that is missing does not know the list. */
export type CodeListWire = { readonly list: string } & { readonly [T in WireTarget]?: WireMap };
