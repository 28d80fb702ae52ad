import type { CertificateType } from '../generated/types.ts';
import { isCleanNumber } from './is-clean-number.ts';
import { parseIdNumber } from './parse-id-number.ts';
import type { IdNumberRule } from './parse-id-number.ts';
import { parseOrganizationCode } from './parse-organization-code.ts';
import { parsePassport } from './parse-passport.ts';
import { parsePermanentResidence } from './parse-permanent-residence.ts';
import { parseHongKongMacaoPermit, parseTaiwanPermit } from './parse-travel-permit.ts';
import { parseUscc } from './parse-uscc.ts';
import type { UsccRule } from './parse-uscc.ts';

export type CertificateNumberRule = IdNumberRule | UsccRule | 'row/certificate-format';

type Parsed = { valid: true } | { valid: false; ruleId: CertificateNumberRule };

/** 营业执照: a USCC since 2015; older registration numbers have another length and no rule here. */
const parseBusinessLicence = (text: string): Parsed => (text.length === 18 ? parseUscc(text) : parseAny(text));

const parseAny = (text: string): Parsed => (isCleanNumber(text) ? { valid: true } : { valid: false, ruleId: 'row/certificate-format' });

const parsers: Partial<Record<CertificateType, (text: string, options: { today?: string }) => Parsed>> = {
  '001': parseUscc,
  '111': parseIdNumber,
  '112': parseIdNumber,
  '154': parseIdNumber,
  '411': parsePassport,
  '412': parsePassport,
  '413': parsePassport,
  '414': parsePassport,
  '420': parsePassport,
  '421': parsePassport,
  '511': parseTaiwanPermit,
  '512': parseTaiwanPermit,
  '516': parseHongKongMacaoPermit,
  '553': parsePermanentResidence,
  '811': parseOrganizationCode,
  '821': parseBusinessLicence,
  '822': parseBusinessLicence,
};

/**
 * 证件号码校验. The rule the number breaks for its certificate type (GA/T 2000.156 digits, `001` for a USCC), or nothing.
 * Types without a published number rule, birth certificates among them, are only asked for clean text. With `today` (`YYYY-MM-DD`) a birth date after it is refused.
 * Source: standards §6.
 */
export const checkCertificateNumber = (type: CertificateType, text: string, options: { today?: string } = {}): CertificateNumberRule | undefined => {
  const parsed = (parsers[type] ?? parseAny)(text, options);
  return parsed.valid ? undefined : parsed.ruleId;
};
