import { isRealDay } from '../calendar/iso-date.ts';
import { mod11Check } from './mod-11-2.ts';

export type Sex = 'male' | 'female';

export type IdNumberRule = 'row/id-format' | 'row/id-province' | 'row/id-birth-date' | 'row/id-check-digit';

/** What an ID number says, or the rule it breaks. `residencePermit` is the 港澳台居民居住证. */
export type ParsedIdNumber =
  | { valid: true; kind: 'idCard' | 'residencePermit'; birthDate: string; sex: Sex; provinceCode: string }
  | { valid: false; ruleId: IdNumberRule };

const form = /^\d{17}[\dX]$/;
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)|^8[123]0000/;

const numberAt = (text: string, start: number, length: number): number => {
  let number = 0;
  for (let index = start; index < start + length; index += 1) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
};

const toBirthDate = (text: string): string => `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;

/** The rule that an ID number breaks, or nothing; asked for every row, it reads no parts. See {@link parseIdNumber}. */
export const checkIdNumber = (text: string, { today }: { today?: string } = {}): IdNumberRule | undefined => {
  if (!form.test(text)) return 'row/id-format';
  if (!provinces.test(text)) return 'row/id-province';
  const year = numberAt(text, 6, 4);
  if (year < 1850 || !isRealDay(year, numberAt(text, 10, 2), numberAt(text, 12, 2))) return 'row/id-birth-date';
  if (today !== undefined && year >= numberAt(today, 0, 4) && toBirthDate(text) > today) return 'row/id-birth-date';
  return mod11Check(text) === text.charAt(17) ? undefined : 'row/id-check-digit';
};

/**
 * 公民身份号码, and the 港澳台居民居住证 with the prefixes 810000, 820000 and 830000.
 *
 * Shape: 17 digits and a check character, `X` in upper case. A county code that no longer exists is not an error.
 * Units: `birthDate` is `YYYY-MM-DD`; with `today` (same form) a birth date after it is refused.
 * Source: GB 11643; standards §6 (S2).
 */
export const parseIdNumber = (text: string, options: { today?: string } = {}): ParsedIdNumber => {
  const ruleId = checkIdNumber(text, options);
  if (ruleId !== undefined) return { valid: false, ruleId };
  const kind = text.startsWith('8') ? 'residencePermit' : 'idCard';
  return { valid: true, kind, birthDate: toBirthDate(text), sex: Number(text[16]) % 2 === 1 ? 'male' : 'female', provinceCode: text.slice(0, 2) };
};
