import { addWorkingDays } from '@lianban/contract';
import { shiftMoment } from '../../time/shift-moment.ts';
import { addCopy, overwrite, rowOf, takeOut } from './fault.ts';
import type { Fault } from './fault.ts';

const special = () => ({ special: true, steps: 3 });
const corrected = () => ({ correction: true });

/** Moves the end of the case, and what was said of it, to the afternoon of another day; nobody rates it. */
const endOn = (rows: Parameters<Fault['plant']>[0], day: string) => {
  const result = rowOf(rows, 'caseResult');
  const resultDate = `${day}${result.row.resultDate.slice(10)}`;
  takeOut(rows, 'evaluation');
  overwrite(rowOf(rows, 'serviceRecord'), { resultDate, serviceTime: shiftMoment(resultDate, 5), cdTime: shiftMoment(resultDate, 5) });
  return overwrite(result, { resultDate, cdTime: resultDate });
};

const tooLate = (rows: Parameters<Fault['plant']>[0]): string => addWorkingDays(rowOf(rows, 'caseAccept').row.promiseDate ?? '', 2);

/** What the rows of one case say to each other: invariants 14–22. */
export const flowFaults: readonly Fault[] = [
  { name: 'step-before-acceptance', ruleId: 'case/step-before-accept', path: '/eventStartTime', plant: (rows) => overwrite(rowOf(rows, 'caseStep'), { eventStartTime: shiftMoment(rowOf(rows, 'caseAccept').row.acceptDate ?? '', -10) }) },
  { name: 'step-ends-after-result', ruleId: 'case/step-ends-after-result', path: '/eventEndTime', plant: (rows) => overwrite(rowOf(rows, 'caseStep', -1), { eventEndTime: shiftMoment(rowOf(rows, 'caseResult').row.resultDate, 10) }) },
  { name: 'two-acceptances', ruleId: 'case/accept-twice', path: '/projectNo', plant: (rows) => addCopy(rows, rowOf(rows, 'caseAccept'), { rowGuid: `${rowOf(rows, 'caseAccept').row.rowGuid}-again` }) },
  { name: 'step-without-acceptance', ruleId: 'case/accept-missing', path: '/projectNo', plant: (rows) => addCopy(rows, rowOf(rows, 'caseStep'), { rowGuid: `${rowOf(rows, 'caseStep').row.rowGuid}-orphan`, projectNo: `${rowOf(rows, 'caseStep').row.projectNo}X`, nodeType: 'only' }) },
  { name: 'two-results', ruleId: 'case/result-twice', path: '/projectNo', plant: (rows) => addCopy(rows, rowOf(rows, 'caseResult'), { rowGuid: `${rowOf(rows, 'caseResult').row.rowGuid}-again` }) },
  { name: 'step-number-repeated', ruleId: 'case/step-repeated', path: '/stepNo', onWire: false, plant: (rows) => overwrite(rowOf(rows, 'caseStep', 2), { stepNo: 2 }) },
  { name: 'step-number-skipped', ruleId: 'case/step-gap', path: '/stepNo', onWire: false, plant: (rows) => overwrite(rowOf(rows, 'caseStep', 2), { stepNo: 5 }) },
  { name: 'last-step-does-not-end', ruleId: 'case/end-step-missing', path: '/nodeType', onWire: false, plant: (rows) => overwrite(rowOf(rows, 'caseStep', -1), { nodeType: 'middle' }) },
  { name: 'special-procedure-before-acceptance', ruleId: 'case/special-before-accept', path: '/startTime', shape: special, plant: (rows) => overwrite(rowOf(rows, 'caseSpecialProcedure'), { startTime: shiftMoment(rowOf(rows, 'caseAccept').row.acceptDate ?? '', -30) }) },
  { name: 'special-procedure-left-open', ruleId: 'case/special-open-at-result', path: '/endTime', onWire: { ruleId: 'target/missing-column' }, shape: special, plant: (rows) => overwrite(rowOf(rows, 'caseSpecialProcedure'), { endTime: undefined, result: undefined }) },
  { name: 'special-procedures-overlap', ruleId: 'case/special-overlap', path: '/startTime', shape: special, plant: (rows) => { const row = rowOf(rows, 'caseSpecialProcedure'); return addCopy(rows, row, { rowGuid: `${row.row.rowGuid}-second`, startTime: shiftMoment(row.row.startTime, 30), endTime: shiftMoment(row.row.endTime ?? '', -10) }); } },
  { name: 'correction-notice-late', ruleId: 'case/correction-late', path: '/noticeTime', shape: corrected, plant: (rows) => { overwrite(rowOf(rows, 'caseAccept'), { applyDate: '2026-08-03T09:00:00+08:00' }); return rowOf(rows, 'caseCorrection'); } },
  { name: 'type-of-handling-differs', ruleId: 'case/project-type', path: '/projectType', plant: (rows) => overwrite(rowOf(rows, 'caseAccept'), { projectType: 'immediate' }) },
  { name: 'promise-five-days-too-late', ruleId: 'case/promise-date', path: '/promiseDate', plant: (rows) => { const row = rowOf(rows, 'caseAccept'); return overwrite(row, { promiseDate: addWorkingDays(row.row.promiseDate ?? '', 5) }); } },
  { name: 'promise-one-day-too-late', ruleId: 'case/promise-date-near', path: '/promiseDate', plant: (rows) => { const row = rowOf(rows, 'caseAccept'); return overwrite(row, { promiseDate: addWorkingDays(row.row.promiseDate ?? '', 1) }); } },
  { name: 'overdue', ruleId: 'case/overdue', path: '/resultDate', plant: (rows) => endOn(rows, tooLate(rows)) },
  { name: 'overdue-called-on-time', ruleId: 'case/overdue-marked-on-time', path: '/resultExplain', plant: (rows) => overwrite(endOn(rows, tooLate(rows)), { resultExplain: '已按期办结。' }) },
  { name: 'granted-without-certificate', ruleId: 'case/result-without-certificate', path: '/resultCertName', plant: (rows) => overwrite(rowOf(rows, 'caseResult'), { resultCertName: undefined, resultCertNo: undefined }) },
  { name: 'ended-before-accepted', ruleId: 'case/result-before-accept', path: '/resultDate', shape: () => ({ steps: 1 }), plant: (rows) => { takeOut(rows, 'caseStep'); takeOut(rows, 'evaluation'); takeOut(rows, 'serviceRecord'); return overwrite(rowOf(rows, 'caseResult'), { resultDate: shiftMoment(rowOf(rows, 'caseAccept').row.acceptDate ?? '', -5) }); } },
];
