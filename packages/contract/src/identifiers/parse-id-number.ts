import { isRealDate } from '../calendar/iso-date.ts';
import { mod11Check } from './mod-11-2.ts';

export type Sex = 'male' | 'female';

export type IdNumberRule = 'row/id-format' | 'row/id-province' | 'row/id-birth-date' | 'row/id-check-digit';

/** What an ID number says, or the rule it breaks. `residencePermit` is the 港澳台居民居住证. */
export type ParsedIdNumber =
  | { valid: true; kind: 'idCard' | 'residencePermit'; birthDate: string; sex: Sex; provinceCode: string }
  | { valid: false; ruleId: IdNumberRule };

const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)|^8[123]0000/;

/**
 * 公民身份号码, and the 港澳台居民居住证 with the prefixes 810000, 820000 and 830000.
 *
 * Shape: 17 digits and a check character, `X` in upper case. A county code that no longer exists is not an error.
 * Units: `birthDate` is `YYYY-MM-DD`; with `today` (same form) a birth date after it is refused.
 * Source: GB 11643; standards §6 (S2).
 */
export const parseIdNumber = (text: string, options: { today?: string } = {}): ParsedIdNumber => {
  if (!/^\d{17}[\dX]$/.test(text)) return { valid: false, ruleId: 'row/id-format' };
  if (!provinces.test(text)) return { valid: false, ruleId: 'row/id-province' };
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const inFuture = options.today !== undefined && birthDate > options.today;
  if (!isRealDate(birthDate) || birthDate < '1850-01-01' || inFuture) return { valid: false, ruleId: 'row/id-birth-date' };
  if (mod11Check(text.slice(0, 17)) !== text[17]) return { valid: false, ruleId: 'row/id-check-digit' };
  const kind = text.startsWith('8') ? 'residencePermit' : 'idCard';
  return { valid: true, kind, birthDate, sex: Number(text[16]) % 2 === 1 ? 'male' : 'female', provinceCode: text.slice(0, 2) };
};
