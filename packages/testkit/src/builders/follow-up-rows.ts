import type { CaseSpecialProcedure, Rectification } from '@lianban/contract';

import { policeCase, rowCommon } from './exchange-rows.ts';
import type { RowCase } from './exchange-rows.ts';

/** A valid row of a special procedure 特别程序 that is still open. */
export const specialProcedureRow = (changes: Partial<CaseSpecialProcedure> = {}, of: RowCase = policeCase): CaseSpecialProcedure => ({
  ...rowCommon(`special-${of.projectNo.slice(-4)}`),
  projectNo: of.projectNo,
  specialType: 'verification',
  specialName: '核实',
  startTime: '2026-03-02T11:00:00+08:00',
  reason: '出生地点需要到医院核实。',
  handleUser: '彭勇',
  orgName: of.orgName,
  orgCode: of.orgCode,
  ...changes,
});

/** A valid row of a rectification 差评整改: the bad rating has just been received. */
export const rectificationRow = (changes: Partial<Rectification> = {}, of: RowCase = policeCase): Rectification => ({
  ...rowCommon(`rectification-${of.projectNo.slice(-4)}`),
  projectNo: of.projectNo,
  assessNumber: 1,
  receivedAt: '2026-03-04T09:00:00+08:00',
  deadline: '2026-03-25',
  ...changes,
});
