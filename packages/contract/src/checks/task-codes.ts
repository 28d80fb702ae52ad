import { parseTaskCode } from '../identifiers/parse-task-code.ts';
import type { Finding, RowCheck } from './row-check.ts';

/** 编码一致. The task code is well built, catalogCode is the end of taskCode, taskHandleItem starts with it. Standards §14 rule 6. */
export const taskCodes =
  (): RowCheck =>
  ({ taskCode, catalogCode, taskHandleItem }) => {
    const findings: Finding[] = [];
    if (typeof taskCode !== 'string') return findings;
    if (taskCode.length !== 31 || !parseTaskCode(taskCode).valid) return [{ path: '/taskCode', ruleId: 'row/task-code' }];
    if (typeof catalogCode === 'string' && taskCode.slice(19) !== catalogCode) findings.push({ path: '/catalogCode', ruleId: 'row/code-mismatch' });
    if (typeof taskHandleItem === 'string' && taskHandleItem.slice(0, 31) !== taskCode) findings.push({ path: '/taskHandleItem', ruleId: 'row/code-mismatch' });
    return findings;
  };
