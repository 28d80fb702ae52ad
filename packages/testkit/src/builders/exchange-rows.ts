import type { CaseAccept, CaseResult, CaseStep } from '@lianban/contract';

import { testPeople } from './test-people.ts';

/** What a row says of the case it belongs to. */
export interface RowCase {
  readonly projectNo: string;
  readonly taskCode: string;
  readonly taskName: string;
  readonly orgCode: string;
  readonly orgName: string;
}

/** 出生登记 of the police in 青禾市, as its own system numbers it. */
export const policeCase: RowCase = {
  projectNo: '11529900MB9Q0002764000709901000202603020001',
  taskCode: '11529900MB9Q0002764000709901000',
  taskName: '出生登记',
  orgCode: '11529900MB9Q000276',
  orgName: '青禾市公安局',
};

/** What every row says of itself, whatever it is about. */
export const rowCommon = (rowGuid: string) => ({
  rowGuid,
  cdOperation: 'insert' as const,
  cdTime: '2026-03-02T10:00:00+08:00',
  dataSource: '111',
  dataVersion: 1,
  sourceSystem: 'police-household',
});

const common = (rowGuid: string, of: RowCase) => ({ ...rowCommon(rowGuid), projectNo: of.projectNo });

/** A valid acceptance row 受理. */
export const caseAcceptRow = (changes: Partial<CaseAccept> = {}, of: RowCase = policeCase): CaseAccept => ({
  ...common(`accept-${of.projectNo.slice(-4)}`, of),
  catalogCode: of.taskCode.slice(-12),
  taskCode: of.taskCode,
  taskName: of.taskName,
  taskVersion: 1,
  applyerName: testPeople.mother.name,
  applyerType: 'naturalPerson',
  applyerPageType: '111',
  applyerPageCode: testPeople.mother.idNumber,
  applyDate: '2026-03-02T09:00:00+08:00',
  applyType: 'online',
  orgName: of.orgName,
  orgCode: of.orgCode,
  handleUserName: '彭勇',
  acceptState: 'accepted',
  acceptDate: '2026-03-02T10:00:00+08:00',
  projectType: 'promised',
  promiseDate: '2026-03-05',
  ...changes,
});

/** A valid step row 环节. */
export const caseStepRow = (changes: Partial<CaseStep> = {}, of: RowCase = policeCase): CaseStep => ({
  ...common(`step-${of.projectNo.slice(-4)}`, of),
  stepNo: 1,
  eventName: 'passed',
  processName: '审查',
  handleUserName: '彭勇',
  handleExplain: '材料齐全，符合登记条件。',
  eventStartTime: '2026-03-02T10:00:00+08:00',
  eventEndTime: '2026-03-02T11:00:00+08:00',
  orgName: of.orgName,
  orgCode: of.orgCode,
  ...changes,
});

/** A valid result row 办结: granted, with a certificate. */
export const caseResultRow = (changes: Partial<CaseResult> = {}, of: RowCase = policeCase): CaseResult => ({
  ...common(`result-${of.projectNo.slice(-4)}`, of),
  resultType: 'granted',
  resultDate: '2026-03-03T16:00:00+08:00',
  handleUserName: '彭勇',
  isDeliveryResults: false,
  resultCertName: '居民户口簿',
  resultCertNo: '520001832',
  ...changes,
});
