import { toChinaDate } from '../calendar/iso-date.ts';
import type { CertificateType } from '../generated/types.ts';
import { checkCertificateNumber } from '../identifiers/check-certificate-number.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { Finding, RowCheck } from './row-check.ts';

const organizationTypes = new Set(['001', '811', '821', '822']);

const organizations = new Set<unknown>(['enterprise', 'institution', 'socialOrganization', 'unincorporatedEnterprise', 'administrativeOrgan', 'otherOrganization']);

const fitsHolder = (type: string, holder: unknown): boolean => {
  if (type === '990') return true;
  return organizationTypes.has(type) ? holder !== 'naturalPerson' : !organizations.has(holder);
};

/** 证件号码与证件类型、申请人类型相符. The options name the fields. Standards §14 rules 1–3. */
export const certificate =
  (fields: { type: string; number: string; holder?: string }): RowCheck =>
  (row, { now }) => {
    const type = row[fields.type];
    const number = row[fields.number];
    if (typeof type !== 'string') return [];
    const findings: Finding[] = [];
    if (fields.holder !== undefined && !fitsHolder(type, row[fields.holder])) findings.push({ path: `/${fields.type}`, ruleId: 'row/certificate-holder' });
    if (typeof number !== 'string') return findings;
    const path = `/${fields.number}`;
    if (isPlaceholder(number)) return [...findings, { path, ruleId: 'row/placeholder' }];
    const ruleId = checkCertificateNumber(type as CertificateType, number, now === undefined ? {} : { today: toChinaDate(now) });
    return ruleId === undefined ? findings : [...findings, { path, ruleId: ruleId as RuleCode }];
  };
