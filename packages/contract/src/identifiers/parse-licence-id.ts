import { mod37Check } from './mod-37-36.ts';

export type ParsedLicenceId =
  | { valid: true; typeCode: string; issuer: string; serial: string; version: string }
  | { valid: false; ruleId: 'row/licence-id-format' | 'row/licence-id-check' };

const form = /^1\.2\.156\.3005\.2\.([0-9A-Z]{21})\.([0-9A-Z]{18})\.([0-9A-Z]+)\.([0-9A-Z]{3})\.([0-9A-Z])$/;

/**
 * 电子证照标识. Shape: `1.2.156.3005.2.{type 21}.{issuer 18}.{serial}.{version 3}.{check}`; the check character is ISO 7064 MOD 37,36
 * over the four parts without dots. Source: GB/T 36904; standards §5.1 (S, verified).
 */
export const parseLicenceId = (text: string): ParsedLicenceId => {
  const parts = form.exec(text);
  if (parts === null) return { valid: false, ruleId: 'row/licence-id-format' };
  const [, typeCode = '', issuer = '', serial = '', version = '', check] = parts;
  if (mod37Check(typeCode + issuer + serial + version) !== check) return { valid: false, ruleId: 'row/licence-id-check' };
  return { valid: true, typeCode, issuer, serial, version };
};
