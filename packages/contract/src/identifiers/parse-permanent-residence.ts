import { mod11Check } from './mod-11-2.ts';

export type ParsedPermanentResidence = { valid: true; form: '2004' | '2023' } | { valid: false; ruleId: 'row/certificate-format' };

/**
 * 外国人永久居留身份证号码. Shape: of 2004, three letters and twelve digits; of 2023, eighteen characters that begin with 9 and end with the check of an ID number.
 * Nothing more is read from them: what pages on the web say of their inner structure is in no standard we have seen. Source: standards §6 (B).
 */
export const parsePermanentResidence = (text: string): ParsedPermanentResidence => {
  if (/^[A-Z]{3}\d{12}$/.test(text)) return { valid: true, form: '2004' };
  if (/^9\d{16}[\dX]$/.test(text) && mod11Check(text.slice(0, 17)) === text[17]) return { valid: true, form: '2023' };
  return { valid: false, ruleId: 'row/certificate-format' };
};
