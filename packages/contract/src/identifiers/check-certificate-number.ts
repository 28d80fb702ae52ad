import type { CertificateType } from '../generated/types.ts';
import { mod11Check } from './mod-11-2.ts';
import { parseIdNumber } from './parse-id-number.ts';
import { parseUscc } from './parse-uscc.ts';

const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

const isOrganizationCode = (text: string): boolean => {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(text)) return false;
  const sum = organizationWeights.reduce((total, weight, index) => total + weight * parseInt(text.charAt(index), 36), 0);
  return '0123456789X0'.charAt(11 - (sum % 11)) === text[8];
};

const isPermanentResidence = (text: string): boolean =>
  /^[A-Z]{3}\d{12}$/.test(text) || (/^9\d{16}[\dX]$/.test(text) && mod11Check(text.slice(0, 17)) === text[17]);

const forms: Partial<Record<CertificateType, (text: string) => boolean>> = {
  '412': (text) => /^[0-9A-Z]{5,20}$/.test(text),
  '413': (text) => /^[0-9A-Z]{5,20}$/.test(text),
  '414': (text) => /^[0-9A-Z]{5,20}$/.test(text),
  '511': (text) => /^\d{8}(\d{2})?$/.test(text),
  '516': (text) => /^[HM]\d{8}(\d{2})?$/.test(text),
  '553': isPermanentResidence,
  '811': isOrganizationCode,
};

/**
 * 证件号码校验. The rule the number breaks for its certificate type (GA/T 2000.156 digits, `001` for a USCC), or nothing.
 * Types without a published number rule are not checked. With `today` (`YYYY-MM-DD`) a birth date after it is refused. Source: standards §6.
 */
export const checkCertificateNumber = (type: CertificateType, text: string, options: { today?: string } = {}): string | undefined => {
  if (type === '111' || type === '112' || type === '154') {
    const parsed = parseIdNumber(text, options);
    return parsed.valid ? undefined : parsed.ruleId;
  }
  if (type === '001') {
    const parsed = parseUscc(text);
    return parsed.valid ? undefined : parsed.ruleId;
  }
  const hasForm = forms[type];
  return hasForm === undefined || hasForm(text) ? undefined : 'row/certificate-format';
};
