import type { GateFinding } from '../../findings/gate-finding.ts';
import type { GateResult } from '../../gate-result.ts';
import { toColumnName, toDuration, toFileState, toLeftOut, toShare, toTableTitle, toVerdict } from '../words.ts';
import { createWorkbook, type SheetCell } from './create-workbook.ts';

type Row = readonly SheetCell[];

const sheets = [
  { name: '汇总', widths: [36, 16, 14, 14, 60] },
  { name: '按规则', widths: [8, 12, 50, 70, 32, 12] },
  { name: '按字段', widths: [14, 44, 12, 12] },
  { name: '明细', widths: [30, 10, 14, 26, 26, 34, 8, 40, 26, 60, 28] },
] as const;

const fixSheet = { name: '修正', widths: [30, 10, 30, 20, 40, 40] } as const;

/** Excel 报告: 汇总、按规则、按字段、明细，有修正时另加一页. */
export const writeXlsxReport = async (file: string, result: GateResult): Promise<void> => {
  const hasFixes = result.fixes.entries.length > 0;
  const workbook = await createWorkbook(file, hasFixes ? [...sheets, fixSheet] : sheets);
  const contents = [toSummary(result), toRules(result), toColumns(result), toDetails(result), ...(hasFixes ? [toFixes(result)] : [])];
  for (const [index, rows] of contents.entries()) {
    if (index > 0) await workbook.nextSheet();
    await workbook.write(rows);
  }
  await workbook.end();
};

const toSummary = (result: GateResult): Row[] => {
  const { rows, brokenRows, errors, warnings, files, leftOut, checkedAt, elapsedMs, unchecked } = result;
  return [
    ['项目', '结果', '', '', ''],
    ['结论', toVerdict(result)],
    ['校验时间', checkedAt],
    ['用时', toDuration(elapsedMs)],
    ['总行数', rows],
    ['合格行数', rows - brokenRows],
    ['不合格行数', brokenRows],
    ['不合格率', toShare(brokenRows, rows)],
    ['错误', errors],
    ['提醒', warnings],
    [],
    ['文件', '表', '行数', '不合格行数', '结果'],
    ...files.map((entry): Row => [entry.file, toTableTitle(entry.table), entry.rows, entry.brokenRows, entry.error ? `${toFileState(entry)}：${entry.error.messageZh}。${entry.error.hintZh}` : toFileState(entry)]),
    ...(toLeftOut(leftOut) === undefined ? [] : [[], [toLeftOut(leftOut)]]),
    ...(unchecked.length > 0 ? [[], ['未校验的跨表规则（缺参照数据）', unchecked.length, '', '', unchecked.join('、')]] : []),
  ];
};

const toRules = ({ byRule }: GateResult): Row[] => [
  ['级别', '次数', '问题', '处理', '规则码', '未列出'],
  ...byRule.map(({ severity, count, message, hint, ruleId, omitted }): Row => [severity === 'error' ? '错误' : '提醒', count, message, hint, ruleId, omitted]),
];

const toColumns = ({ byColumn }: GateResult): Row[] => [
  ['表', '列', '错误', '提醒'],
  ...byColumn.map((column): Row => [toTableTitle(column.table), toColumnName(column), column.errors, column.warnings]),
];

const toDetails = ({ findings, omitted }: GateResult): Row[] => [
  ['文件', '行号', '表', '记录标识', '办件编号', '列', '级别', '问题', '内容（已脱敏）', '处理', '规则码'],
  ...findings.map(toDetail),
  ...(omitted > 0 ? [[`另有 ${omitted} 处问题只计数、未列出`]] : []),
];

const toFixes = ({ fixes: { entries, omitted } }: GateResult): Row[] => [
  ['文件', '行号', '列', '修正', '原来（已脱敏）', '改为（已脱敏）'],
  ...entries.map(({ file, line, column, fix, from, to }): Row => [file, line, column, fix, from, to]),
  ...(omitted > 0 ? [[`另有 ${omitted} 处修正只计数、未列出`]] : []),
];

const toDetail = (finding: GateFinding): Row => {
  const { file, line, table, rowGuid, projectNo, severity, message, maskedValue, hint, ruleId } = finding;
  return [file, line, toTableTitle(table), rowGuid, projectNo, toColumnName(finding), severity === 'error' ? '错误' : '提醒', message, maskedValue, hint, ruleId];
};
