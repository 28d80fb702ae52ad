/** `x-wire` of one target: a digit or `null` by code; `"same"` when the code is the digit; `"*"` speaks for the codes that are not named; `null` when the target does not know the list. */
export type Wire = 'same' | Readonly<Record<string, string | null>> | null;

/** Every code of a list with its digit, or `null`. Empty when the target does not know the list. */
export const expandWire = (codes: readonly string[], wire: Wire): [string, string | null][] => {
  if (wire === null) return [];
  if (wire === 'same') return codes.map((code) => [code, code]);
  const rest = wire['*'];
  return codes.map((code) => [code, code in wire ? (wire[code] ?? null) : rest === 'same' ? code : null]);
};
