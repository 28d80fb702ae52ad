import type { CertificateType } from '../generated/types.ts';
import { checkCertificateNumber } from '../identifiers/check-certificate-number.ts';
import { identityRules } from '../rules/row-rules.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { toToday } from './present.ts';
import type { RowCheck } from './row-check.ts';

const organizationTypes = new Set(['001', '811', '812', '821', '822']);

const organizations = new Set<unknown>(['enterprise', 'institution', 'socialOrganization', 'unincorporatedEnterprise', 'administrativeOrgan', 'otherOrganization']);

const fitsHolder = (type: string, holder: unknown): boolean => {
  if (type === '990') return true;
  return organizationTypes.has(type) ? holder !== 'naturalPerson' : !organizations.has(holder);
};

const noDay = {};

/** 证件号码与证件类型、申请人类型相符. The options name the fields. Standards §14 rules 1–3. */
export const certificate = (fields: { type: string; number: string; holder?: string }): RowCheck => ({
  rules: identityRules,
  check(row, { now }, report) {
    const type = row[fields.type];
    const number = row[fields.number];
    if (typeof type !== 'string') return;
    if (fields.holder !== undefined && !fitsHolder(type, row[fields.holder])) report(`/${fields.type}`, 'row/certificate-holder');
    if (typeof number !== 'string') return;
    if (isPlaceholder(number)) return report(`/${fields.number}`, 'row/placeholder');
    const ruleId = checkCertificateNumber(type as CertificateType, number, now === undefined ? noDay : { today: toToday(now) });
    if (ruleId !== undefined) report(`/${fields.number}`, ruleId as RuleCode);
  },
});
