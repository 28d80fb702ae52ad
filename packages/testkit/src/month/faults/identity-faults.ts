import { createEnterprise } from '../month-applicants.ts';
import { leaveOut, overwrite, rowOf } from './fault.ts';
import type { Fault, FaultKit } from './fault.ts';

const enterprise = ({ enterpriseItem }: Pick<FaultKit, 'enterpriseItem'>) => ({ item: enterpriseItem, applicant: createEnterprise(77), steps: 1, exempt: false });

/** The last character replaced by another of the same kind. */
const breakCheck = (code: string): string => code.slice(0, -1) + (code.endsWith('1') ? '2' : '1');

const change = (name: string, ruleId: string, field: string, value: unknown, shape?: Fault['shape']): Fault => ({
  name,
  ruleId,
  path: `/${field}`,
  ...(shape === undefined ? {} : { shape }),
  plant: (rows) => overwrite(rowOf(rows, 'caseAccept'), { [field]: value }),
});

/** Numbers and names of applicants, invariants 1–4. */
export const identityFaults: readonly Fault[] = [
  { name: 'id-one-digit-mistyped', ruleId: 'row/id-check-digit', path: '/applyerPageCode', plant: (rows) => { const row = rowOf(rows, 'caseAccept'); return overwrite(row, { applyerPageCode: breakCheck(row.row.applyerPageCode) }); } },
  { name: 'id-of-seventeen-digits', ruleId: 'row/id-format', path: '/applyerPageCode', plant: (rows) => { const row = rowOf(rows, 'caseAccept'); return overwrite(row, { applyerPageCode: row.row.applyerPageCode.slice(0, 17) }); } },
  change('id-born-in-month-13', 'row/id-birth-date', 'applyerPageCode', '529900198013010024'),
  change('id-defaulted-to-0', 'row/placeholder', 'applyerPageCode', '0'),
  { name: 'uscc-one-character-mistyped', ruleId: 'row/uscc-check-digit', path: '/applyerPageCode', shape: enterprise, plant: (rows) => { const row = rowOf(rows, 'caseAccept'); return overwrite(row, { applyerPageCode: breakCheck(row.row.applyerPageCode), contactCode: undefined, contactName: undefined, contactType: undefined, contactMobile: undefined }); } },
  change('name-is-a-test', 'row/placeholder', 'applyerName', '测试'),
  change('name-with-a-bullet', 'row/name-separator', 'applyerName', '阿卜杜拉•买买提'),
  change('name-with-a-digit', 'row/name-characters', 'applyerName', '陈晓雨1'),
  { name: 'organization-certificate-of-a-person', ruleId: 'row/certificate-holder', path: '/applyerPageType', plant: (rows) => overwrite(rowOf(rows, 'caseAccept'), { applyerPageType: '001', applyerPageCode: createEnterprise(78).number }) },
  { name: 'legal-representative-missing', ruleId: 'schema/required', path: '/legalName', shape: enterprise, plant: (rows) => leaveOut(rowOf(rows, 'caseAccept'), 'legalName') },
  change('mobile-with-country-code', 'row/mobile', 'contactMobile', '+8613900000001', enterprise),
  change('officer-name-broken-by-conversion', 'row/text-broken', 'handleUserName', '彭\uFFFD'),
  { name: 'private-use-character', ruleId: 'row/text-broken', path: '/handleExplain', plant: (rows) => overwrite(rowOf(rows, 'caseStep'), { handleExplain: '材料齐全，\uE812村核实无误。' }) },
];
