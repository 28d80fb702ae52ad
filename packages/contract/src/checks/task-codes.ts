import { isTaskCode } from '../identifiers/parse-task-code.ts';
import { rowRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 编码一致. The task code is well built, catalogCode is the end of taskCode, taskHandleItem starts with it. Standards §14 rule 6. */
export const taskCodes = (): RowCheck => ({
  rules: rowRules,
  check({ taskCode, catalogCode, taskHandleItem }, _context, report) {
    if (typeof taskCode !== 'string') return;
    if (!isTaskCode(taskCode)) return report('/taskCode', 'row/task-code');
    if (typeof catalogCode === 'string' && (catalogCode.length !== 12 || !taskCode.endsWith(catalogCode))) report('/catalogCode', 'row/code-mismatch');
    if (typeof taskHandleItem === 'string' && !taskHandleItem.startsWith(taskCode)) report('/taskHandleItem', 'row/code-mismatch');
  },
});
