// Ranges instead of \p{Script=Han}: Chromium 80 knows Unicode 12 only and would refuse the rare characters of extensions G and H.
const han = '\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';
// Chooses a written form of the character before it (IVS); a name keeps the form its register has.
const variant = '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]';
const likeSeparator = '[.\\u00B7\\u2022\\u2027\\u22C5\\u30FB\\uFF0E\\uFF65]';
const separatorBetweenHan = /* @__PURE__ */ new RegExp(`([${han}]${variant}?)\\s*${likeSeparator}\\s*(?=[${han}])`, 'gu');
const blankBetweenHan = /* @__PURE__ */ new RegExp(`([${han}]${variant}?)\\s+(?=[${han}])`, 'gu');
const hasBlankBetweenHan = /* @__PURE__ */ new RegExp(`[${han}]${variant}?\\s+[${han}]`, 'u');
const allowed = /* @__PURE__ */ new RegExp(`^(?:[${han}]${variant}?|[A-Za-z\\u00C0-\\u024F\\u1E00-\\u1EFF\\u00B7 '-])+$`, 'u');
const variants = /* @__PURE__ */ new RegExp(variant, 'gu');

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

/** What was changed: blanks around or between Han characters, characters composed (NFC), a look-alike dot written as U+00B7. */
export type PersonNameRepair = 'blanks' | 'composed' | 'separator';

export interface RepairedPersonName {
  name: string;
  /** Empty when the name was right; tell the person otherwise. */
  repairs: readonly PersonNameRepair[];
}

/**
 * 姓名规范化并说明. Trims, removes blanks between Han characters, composes (NFC, never NFKC: it would change compatibility ideographs) and writes every
 * look-alike dot between two Han characters as U+00B7. Source: 民委发〔2016〕33号; standards §6.3.
 */
export const repairPersonName = (text: string): RepairedPersonName => {
  const composed = text.normalize('NFC');
  const name = composed.replace(separatorBetweenHan, '$1\u00B7').trim().replace(blankBetweenHan, '$1');
  const [before, after] = [withoutBlanks(composed), withoutBlanks(name)];
  const repairs: PersonNameRepair[] = [
    ...(composed.length - before.length === name.length - after.length ? [] : ['blanks' as const]),
    ...(composed === text ? [] : ['composed' as const]),
    ...(before === after ? [] : ['separator' as const]),
  ];
  return { name, repairs };
};

/** 姓名规范化. The name of {@link repairPersonName} alone; compare with the input to tell the person that it was changed. */
export const normalizePersonName = (text: string): string => repairPersonName(text).name;

export type PersonNameRule = 'row/name-characters' | 'row/name-separator' | 'row/name-too-short';

/** Two characters or more of the first and largest block of Han characters: nearly every name, and nothing to look for in it. */
const isCommonName = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return text.length >= 2;
};

/** 姓名校验. The rule a normalized name breaks, or nothing; `row/name-too-short` is a warning. Source: standards §6.3. */
export const checkPersonName = (text: string): PersonNameRule | undefined => {
  if (isCommonName(text)) return undefined;
  if (!allowed.test(text) || text !== text.trim() || hasBlankBetweenHan.test(text)) return 'row/name-characters';
  if (/^\u00B7|\u00B7$|\u00B7\u00B7/.test(text)) return 'row/name-separator';
  return [...text.replace(variants, '')].length < 2 ? 'row/name-too-short' : undefined;
};
