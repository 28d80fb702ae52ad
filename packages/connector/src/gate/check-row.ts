import type { ExchangeTable, JsonObject, RejectedRow } from '@lianban/contract';
import { validatorsByTable } from '@lianban/contract/validators';
import type { MappingFault } from '../mapping/map-row.ts';

const faultText: Record<string, { message: string; hint: string }> = {
  'connector/unreadable-moment': { message: '时间格式不对，无法换算', hint: '请在业务系统中改正该时间，或请维护人员核对映射里的日期格式。' },
  'calendar/year-not-covered': { message: '承诺期限跨到了还没有节假日安排的年份，无法计算', hint: '请升级到带有该年度工作日历的版本；日历在国务院办公厅公布下一年放假安排后更新。' },
  'connector/key-missing': { message: '有记录没有业务主键，无法推送', hint: '请在业务系统中补上主键，或请维护人员在查询语句中排除这类记录。' },
  'connector/key-repeated': { message: '有两行数据的业务主键相同，分不清哪一行是真的，均不推送', hint: '请在业务系统中改正重复的数据，或请维护人员换用唯一的主键列。' },
  'connector/moment-missing': { message: '变更时间为空，这一行以后的改动无法及时读到', hint: '请在业务系统中重新保存这一行，补上变更时间；下次全量核对时也会重新检查。' },
  'connector/unknown-code': { message: '代码没有对应的国标名称', hint: '请在业务系统中改正该代码，或请维护人员在映射的 codes 中补上。' },
};

/**
 * 推送前校验: checks one row against the contract before it may leave the department.
 * @param rejectedAt the present moment, RFC 3339
 * @returns what is wrong, worded for the clerk who repairs it; empty when the row may go
 */
export function checkRow(table: ExchangeTable, row: JsonObject, faults: MappingFault[], rejectedAt: string): RejectedRow[] {
  const base = { table, rowGuid: String(row['rowGuid']), dataVersion: Number(row['dataVersion']), rejectedBy: 'gate' as const, severity: 'error' as const, rejectedAt };
  const unmapped = faults.map((fault): RejectedRow => ({ ...base, ruleId: fault.code, path: fault.path, ...(faultText[fault.code] ?? { message: fault.message, hint: '' }) }));
  // A row that cannot be told from another, or not be followed, is not judged field by field.
  if (faults.some((fault) => fault.path === '')) return unmapped.filter(({ path }) => path === '');
  const verdict = validatorsByTable[table](row, { now: rejectedAt });
  if (verdict.valid) return unmapped;
  const seen = new Set(faults.map((fault) => fault.path));
  const broken = verdict.problems
    .filter((problem) => problem.severity === 'error' && !seen.has(problem.path))
    .map((problem): RejectedRow => ({
      ...base,
      ruleId: problem.ruleId,
      path: problem.path,
      message: problem.message,
      hint: problem.hint,
      ...(problem.maskedValue === undefined ? {} : { maskedValue: problem.maskedValue }),
    }));
  return [...unmapped, ...broken];
}
