import { shiftMoment } from '../../time/shift-moment.ts';
import { leaveOut, overwrite, rowOf } from './fault.ts';
import type { Fault } from './fault.ts';
import type { CaseRow } from '../../builders/build-case-rows.ts';

const change = (name: string, ruleId: string, table: CaseRow['table'], field: string, value: unknown, { shape, onWire }: Pick<Fault, 'shape' | 'onWire'> = {}): Fault => ({
  name,
  ruleId,
  path: `/${field}`,
  ...(shape === undefined ? {} : { shape }),
  ...(onWire === undefined ? {} : { onWire }),
  plant: (rows) => overwrite(rowOf(rows, table), { [field]: value }),
});

/** Types, lengths, codes, dates inside one row: invariants 1, 5, 6, 14, 22, 29, 30, 38. What stands as a digit is the gate's finding. */
export const valueFaults: readonly Fault[] = [
  change('applicant-type-as-digit', 'gate/raw-code', 'caseAccept', 'applyerType', '1', { onWire: { ruleId: 'target/unknown-code', text: '8' } }),
  change('satisfaction-as-digit', 'gate/raw-code', 'evaluation', 'satisfaction', '5', { onWire: { ruleId: 'gate/unknown-wire-code' } }),
  change('case-title-too-long', 'schema/maxLength', 'caseAccept', 'projectName', '关于出生登记的申请'.repeat(112)),
  { name: 'officer-missing', ruleId: 'schema/required', path: '/handleUserName', plant: (rows) => leaveOut(rowOf(rows, 'caseAccept'), 'handleUserName') },
  change('version-as-text', 'schema/type', 'caseAccept', 'taskVersion', 'V1', { onWire: { ruleId: 'target/wrong-form' } }),
  change('catalogue-code-of-another-item', 'row/code-mismatch', 'caseAccept', 'catalogCode', '000723901000'),
  change('default-date-of-the-system', 'row/date-too-early', 'caseAccept', 'applyDate', '1900-01-01T00:00:00+08:00'),
  change('clock-of-the-server-wrong', 'row/date-in-future', 'caseStep', 'cdTime', '2099-01-01T08:00:00+08:00'),
  change('moment-in-another-zone', 'row/moment-offset', 'caseMaterial', 'getTime', '2026-10-12T01:30:00Z', { onWire: false }),
  change('day-that-does-not-exist', 'schema/format', 'caseAccept', 'promiseDate', '2026-11-31', { onWire: { ruleId: 'target/wrong-form', text: '2026-11-31 00:00:00' } }),
  { name: 'accepted-before-applied', ruleId: 'row/date-order', path: '/acceptDate', plant: (rows) => { const row = rowOf(rows, 'caseAccept'); return overwrite(row, { applyDate: shiftMoment(row.row.acceptDate ?? '', 1) }); } },
  change('opinion-of-punctuation-only', 'row/text-blank', 'caseStep', 'handleExplain', '……'),
  change('refusal-without-reason', 'schema/required', 'caseResult', 'resultExplain', undefined, { shape: () => ({ outcome: 'notGranted' }) }),
  { name: 'detail-contradicts-satisfaction', ruleId: 'row/evaluation-detail', path: '/evalDetails/0', plant: (rows) => overwrite(rowOf(rows, 'evaluation'), { evalDetails: ['511'] }) },
  change('bad-rating-without-detail', 'schema/required', 'evaluation', 'evalDetails', undefined, { shape: () => ({ rating: 'dissatisfied' }) }),
  change('default-rating', 'schema/const', 'evaluation', 'isDefault', true),
  { name: 'plain-number-over-the-internet', ruleId: 'row/plain-identity', path: '/certNo', plant: (rows) => overwrite(rowOf(rows, 'serviceRecord'), { proChannel: 'internet', certKey: '5d'.repeat(32) }) },
  change('number-of-copies-as-words', 'schema/type', 'caseMaterial', 'getNum', '一份', { onWire: { ruleId: 'target/wrong-form' } }),
];
