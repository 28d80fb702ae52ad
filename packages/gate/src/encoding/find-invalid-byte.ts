import type { Encoding } from './encoding.ts';

const isPrefixValid = (bytes: Uint8Array, encoding: Encoding, { stream = true } = {}): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** Where the first character begins that cannot be decoded; the length when all can. A character cut at the end is no fault. */
export const findInvalidByte = (bytes: Uint8Array, encoding: Encoding): number => {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (middle <= bytes.length && isPrefixValid(bytes.subarray(0, middle), encoding)) valid = middle;
    else invalid = middle;
  }
  if (valid === bytes.length) return valid;
  // The bytes before may begin a character whose rest is wrong.
  const cut = [0, 1, 2, 3].find((back) => back <= valid && isPrefixValid(bytes.subarray(0, valid - back), encoding, { stream: false }));
  return valid - (cut ?? 0);
};
