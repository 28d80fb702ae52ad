/**
 * 证件号码脱敏: the first six and the last four characters of a number of 15 or more, e.g. `529900********1234`. Shorter ones keep two
 * and two, then one character, so that no number is ever shown whole.
 */
export const maskIdNumber = (text: string): string => {
  const [head, tail] = text.length >= 15 ? [6, 4] : text.length >= 8 ? [2, 2] : text.length >= 3 ? [1, 0] : [0, 0];
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
};
