import { createUscc } from '../../builders/create-uscc.ts';
import { shiftMoment } from '../../time/shift-moment.ts';
import { createEnterprise } from '../month-applicants.ts';
import { addCopy, overwrite, rowOf, takeOut } from './fault.ts';
import type { Fault, FaultKit } from './fault.ts';

const exempt = () => ({ exempt: true });
const bad = () => ({ rating: 'veryDissatisfied' as const });
/** An enterprise whose agent has no authorization, and one whose authorization ended before the month; `reference-files.ts` leaves them so. */
export const enterpriseWithoutAuthorization = 6001;
export const enterpriseWithExpiredAuthorization = 6002;
const enterpriseNo = (serial: number) => ({ enterpriseItem }: Pick<FaultKit, 'enterpriseItem'>) => ({ item: enterpriseItem, applicant: createEnterprise(serial), steps: 1, exempt: false });

/** What rows say of items, bodies, materials, licences, services and other rows: invariants 11, 15, 23–25, 27, 28, 31, 32, 34. */
export const referenceFaults: readonly Fault[] = [
  { name: 'item-not-in-the-catalogue', ruleId: 'case/item-unknown', path: '/taskCode', plant: (rows) => { takeOut(rows, 'serviceRecord'); takeOut(rows, 'evaluation'); const row = rowOf(rows, 'caseAccept'); const taskCode = `${row.row.taskCode.slice(0, 25)}998000`; return overwrite(row, { taskCode, catalogCode: taskCode.slice(19) }); } },
  { name: 'item-version-unknown', ruleId: 'case/item-version', path: '/taskVersion', plant: (rows) => overwrite(rowOf(rows, 'caseAccept'), { taskVersion: 99 }) },
  { name: 'cancelled-item-used', ruleId: 'case/item-not-in-force', path: '/taskCode', shape: ({ cancelledItem }) => ({ item: cancelledItem, steps: 1 }), plant: (rows) => rowOf(rows, 'caseAccept') },
  { name: 'body-not-registered', ruleId: 'case/organization-unknown', path: '/orgCode', onWire: false, plant: (rows) => overwrite(rowOf(rows, 'caseStep'), { orgCode: createUscc(9_999_999) }) },
  { name: 'required-material-missing', ruleId: 'case/material-missing', path: '/taskCode', plant: (rows) => { rows.splice(rows.indexOf(rowOf(rows, 'caseMaterial')), 1); return rowOf(rows, 'caseAccept'); } },
  { name: 'material-nobody-asked-for', ruleId: 'case/material-unknown', path: '/materialName', plant: (rows) => addCopy(rows, rowOf(rows, 'caseMaterial'), { rowGuid: `${rowOf(rows, 'caseMaterial').row.rowGuid}-extra`, materialName: '无犯罪记录证明' }) },
  { name: 'licence-of-somebody-else', ruleId: 'licence/holder-differs', path: '/licenceId', onWire: false, shape: exempt, plant: (rows) => { overwrite(rowOf(rows, 'licenceRecord'), { holderCode: '529900199306122044' }); return rowOf(rows, 'caseMaterial'); } },
  { name: 'licence-expired', ruleId: 'licence/not-valid', path: '/licenceId', onWire: false, shape: exempt, plant: (rows) => { overwrite(rowOf(rows, 'licenceRecord'), { validFrom: '2020-06-01', validTo: '2025-06-01' }); return rowOf(rows, 'caseMaterial'); } },
  { name: 'agent-without-authorization', ruleId: 'identity/authorization-missing', path: '/contactCode', shape: enterpriseNo(enterpriseWithoutAuthorization), plant: (rows) => rowOf(rows, 'caseAccept') },
  { name: 'authorization-expired', ruleId: 'identity/authorization-not-in-force', path: '/contactCode', shape: enterpriseNo(enterpriseWithExpiredAuthorization), plant: (rows) => rowOf(rows, 'caseAccept') },
  { name: 'service-of-an-unknown-case', ruleId: 'rating/case-missing', path: '/projectNo', plant: (rows) => addCopy(rows, rowOf(rows, 'serviceRecord'), { rowGuid: `${rowOf(rows, 'serviceRecord').row.rowGuid}-orphan`, projectNo: `${rowOf(rows, 'serviceRecord').row.projectNo}X`, proStatus: 'pending', acceptDate: undefined, resultDate: undefined }) },
  { name: 'rating-without-service', ruleId: 'rating/service-missing', path: '/assessNumber', plant: (rows) => { takeOut(rows, 'serviceRecord'); return rowOf(rows, 'evaluation'); } },
  { name: 'service-number-repeated', ruleId: 'rating/service-repeated', path: '/serviceNumber', plant: (rows) => addCopy(rows, rowOf(rows, 'serviceRecord'), { rowGuid: `${rowOf(rows, 'serviceRecord').row.rowGuid}-again` }) },
  { name: 'rated-twice', ruleId: 'rating/repeated', path: '/assessNumber', plant: (rows) => addCopy(rows, rowOf(rows, 'evaluation'), { rowGuid: `${rowOf(rows, 'evaluation').row.rowGuid}-again`, assessTime: shiftMoment(rowOf(rows, 'evaluation').row.assessTime, 7) }) },
  { name: 'rated-before-served', ruleId: 'rating/before-service', path: '/assessTime', plant: (rows) => overwrite(rowOf(rows, 'evaluation'), { assessTime: shiftMoment(rowOf(rows, 'serviceRecord').row.serviceTime, -20) }) },
  { name: 'service-claims-too-much', ruleId: 'rating/status-ahead', path: '/proStatus', plant: (rows) => { takeOut(rows, 'caseResult'); return rowOf(rows, 'serviceRecord'); } },
  { name: 'bad-rating-not-rectified', ruleId: 'rating/rectification-missing', path: '/satisfaction', shape: bad, plant: (rows) => { takeOut(rows, 'rectification'); return rowOf(rows, 'evaluation'); } },
  { name: 'rectified-late', ruleId: 'rating/rectification-late', path: '/feedbackAt', shape: bad, plant: (rows) => overwrite(rowOf(rows, 'rectification'), { feedbackAt: '2026-11-20T10:00:00+08:00', cdTime: '2026-11-20T10:00:00+08:00' }) },
  { name: 'rectification-of-a-good-rating', ruleId: 'rating/rectification-unfounded', path: '/assessNumber', shape: bad, plant: (rows) => { overwrite(rowOf(rows, 'evaluation'), { satisfaction: 'satisfied', evalDetails: ['413'] }); return rowOf(rows, 'rectification'); } },
  { name: 'row-exported-twice', ruleId: 'batch/row-repeated', path: '/rowGuid', plant: (rows) => addCopy(rows, rowOf(rows, 'caseMaterial'), {}) },
  { name: 'same-version-other-content', ruleId: 'batch/row-differs', path: '/dataVersion', onWire: { path: '/cdTime' }, plant: (rows) => addCopy(rows, rowOf(rows, 'caseMaterial'), { remark: '补充说明' }) },
  { name: 'inserted-twice', ruleId: 'batch/insert-twice', path: '/cdOperation', plant: (rows) => { const row = rowOf(rows, 'caseMaterial'); return addCopy(rows, row, { dataVersion: 2, cdTime: shiftMoment(row.row.cdTime, 60), remark: '更正' }); } },
  { name: 'update-of-an-unknown-row', ruleId: 'batch/row-unknown', path: '/cdOperation', plant: (rows) => overwrite(rowOf(rows, 'caseMaterial'), { cdOperation: 'update' }) },
  { name: 'row-id-of-another-case', ruleId: 'batch/id-of-another', path: '/rowGuid', plant: (rows, { earlier }) => overwrite(rowOf(rows, 'caseMaterial'), { rowGuid: earlier.rowGuid }) },
];
