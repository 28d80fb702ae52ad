// Ranges instead of \p{Script=Han}: Chromium 80 knows Unicode 12 only and would refuse the rare characters of extensions G and H.
const han = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';
const likeSeparator = '[.\\u00B7\\u2022\\u2027\\u22C5\\u30FB\\uFF0E\\uFF65]';
const separatorBetweenHan = /* @__PURE__ */ new RegExp(`([${han}])\\s*${likeSeparator}\\s*(?=[${han}])`, 'gu');
const allowed = /* @__PURE__ */ new RegExp(`^[${han}A-Za-z\\u00C0-\\u024F\\u00B7 '-]+$`, 'u');

/**
 * 姓名规范化. Trims, composes (NFC, never NFKC: it would change compatibility ideographs) and writes every look-alike dot between two
 * Han characters as U+00B7. Compare with the input to tell the person that it was changed. Source: 民委发〔2016〕33号; standards §6.3.
 */
export const normalizePersonName = (text: string): string => text.normalize('NFC').trim().replace(separatorBetweenHan, '$1\u00B7');

export type PersonNameRule = 'row/name-characters' | 'row/name-separator' | 'row/name-too-short';

/** 姓名校验. The rule a normalized name breaks, or nothing; `row/name-too-short` is a warning. Source: standards §6.3. */
export const checkPersonName = (text: string): PersonNameRule | undefined => {
  if (!allowed.test(text) || text !== text.trim()) return 'row/name-characters';
  if (/^\u00B7|\u00B7$|\u00B7\u00B7/.test(text)) return 'row/name-separator';
  return [...text].length < 2 ? 'row/name-too-short' : undefined;
};
