import { isUscc } from '../identifiers/parse-uscc.ts';
import { itemRules } from '../rules/definition-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 事项编码互相一致. Standards §14 rule 6; the check digit of the body is a warning (§1.1). */
export const itemCodes = (): RowCheck => ({
  rules: itemRules,
  check(item, _context, report) {
    const { taskCode, deptCode, catalogCode, useLevel, taskType, taskHandleItem } = item;
    if (typeof taskCode !== 'string' || taskCode.length !== 31) return;
    const expected: Readonly<Record<string, readonly [unknown, string]>> = {
      deptCode: [deptCode, taskCode.slice(0, 18)],
      useLevel: [useLevel, taskCode.charAt(18)],
      catalogCode: [catalogCode, taskCode.slice(19)],
      taskType: [taskType, taskCode.slice(21, 23)],
      taskHandleItem: [taskHandleItem, taskCode + (typeof taskHandleItem === 'string' ? taskHandleItem.slice(31) : '')],
    };
    for (const [field, [given, right]] of Object.entries(expected)) {
      if (typeof given === 'string' && given !== right) report(`/${field}`, 'item/code-mismatch');
    }
    if (!isUscc(taskCode.slice(0, 18))) report('/deptCode', 'item/org-code-check');
  },
});
