import type { CertificateType } from '../generated/types.ts';
import { isCleanNumber } from './is-clean-number.ts';
import { checkIdNumber } from './parse-id-number.ts';
import type { IdNumberRule } from './parse-id-number.ts';
import { parseOrganizationCode } from './parse-organization-code.ts';
import { parsePassport } from './parse-passport.ts';
import { parsePermanentResidence } from './parse-permanent-residence.ts';
import { parseHongKongMacaoPermit, parseTaiwanPermit } from './parse-travel-permit.ts';
import { checkUscc } from './parse-uscc.ts';
import type { UsccRule } from './parse-uscc.ts';

export type CertificateNumberRule = IdNumberRule | UsccRule | 'row/certificate-format';

type Check = (text: string, options: { today?: string }) => CertificateNumberRule | undefined;

const checkAny: Check = (text) => (isCleanNumber(text) ? undefined : 'row/certificate-format');

/** 营业执照: a USCC since 2015; older registration numbers have another length and no rule here. */
const checkBusinessLicence: Check = (text) => (text.length === 18 ? checkUscc(text) : checkAny(text, {}));

const toCheck =
  (parse: (text: string) => { valid: true } | { valid: false; ruleId: CertificateNumberRule }): Check =>
  (text) => {
    const parsed = parse(text);
    return parsed.valid ? undefined : parsed.ruleId;
  };

const checkPassport = /* @__PURE__ */ toCheck(parsePassport);

const checks: Partial<Record<CertificateType, Check>> = {
  '001': checkUscc,
  '111': checkIdNumber,
  '112': checkIdNumber,
  '154': checkIdNumber,
  '411': checkPassport,
  '412': checkPassport,
  '413': checkPassport,
  '414': checkPassport,
  '420': checkPassport,
  '421': checkPassport,
  '511': /* @__PURE__ */ toCheck(parseTaiwanPermit),
  '512': /* @__PURE__ */ toCheck(parseTaiwanPermit),
  '516': /* @__PURE__ */ toCheck(parseHongKongMacaoPermit),
  '553': /* @__PURE__ */ toCheck(parsePermanentResidence),
  '811': /* @__PURE__ */ toCheck(parseOrganizationCode),
  '821': checkBusinessLicence,
  '822': checkBusinessLicence,
};

/**
 * 证件号码校验. The rule the number breaks for its certificate type (GA/T 2000.156 digits, `001` for a USCC), or nothing.
 * Types without a published number rule, birth certificates among them, are only asked for clean text. With `today` (`YYYY-MM-DD`) a birth date after it is refused.
 * Source: standards §6.
 */
export const checkCertificateNumber = (type: CertificateType, text: string, options: { today?: string } = {}): CertificateNumberRule | undefined =>
  // Rows come from outside: a type named like something every object inherits has no check.
  ((Object.prototype.hasOwnProperty.call(checks, type) ? checks[type] : undefined) ?? checkAny)(text, options);
