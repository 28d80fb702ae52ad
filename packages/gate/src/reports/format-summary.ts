import type { GateFinding } from '../findings/gate-finding.ts';
import type { GateResult } from '../gate-result.ts';
import { formatTable } from './format-table.ts';
import { toColumnName, toCount, toDuration, toFileState, toLeftOut, toTableTitle, toVerdict } from './words.ts';

export interface SummaryOptions {
  /** Findings shown one by one; default 10. The report holds more. */
  readonly shownFindings?: number;
  /** Rules and columns shown; default 20. */
  readonly shownRows?: number;
}

/** 终端摘要. What a person reads when the check has ended: verdict, files, rules, columns, the first findings. */
export const formatSummary = (result: GateResult, { shownFindings = 10, shownRows = 20 }: SummaryOptions = {}): string => {
  const { rows, brokenRows, errors, warnings, elapsedMs, unchecked } = result;
  const lines = [
    '',
    `结论：${toVerdict(result)}。`,
    `共 ${toCount(rows)} 行，合格 ${toCount(rows - brokenRows)} 行，不合格 ${toCount(brokenRows)} 行；错误 ${toCount(errors)} 处，提醒 ${toCount(warnings)} 处；用时 ${toDuration(elapsedMs)}。`,
    ...formatFiles(result),
    ...formatRules(result, shownRows),
    ...formatColumns(result, shownRows),
    ...formatFindings(result, shownFindings),
    ...formatFixes(result),
    ...(rows > 0 && unchecked.length > 0 ? ['', `没有参照数据，${unchecked.length} 条跨表规则未校验（用 --items、--organizations 等提供）。`] : []),
  ];
  return `${lines.join('\n')}\n`;
};

const formatFiles = ({ files, leftOut }: GateResult): string[] => [
  '',
  '文件',
  ...formatTable(
    [{ title: '文件', maxWidth: 48 }, { title: '表' }, { title: '行数', side: 'start' }, { title: '不合格', side: 'start' }, { title: '结果' }],
    files.map((file) => [file.file, toTableTitle(file.table), toCount(file.rows), toCount(file.brokenRows), toFileState(file)]),
  ),
  ...files.flatMap(({ error }) => (error ? [`  ！${error.messageZh}。${error.hintZh}。[${error.code}]`] : [])),
  ...(toLeftOut(leftOut) === undefined ? [] : [`  ！${toLeftOut(leftOut) ?? ''}。`]),
];

const more = (all: number, shown: number, what: string): string[] => (all > shown ? [`  另有 ${toCount(all - shown)} ${what}，用 --report 写入报告。`] : []);

const formatRules = ({ byRule }: GateResult, shown: number): string[] => {
  if (byRule.length === 0) return [];
  const rows = byRule.slice(0, shown).map(({ severity, count, ruleId, message }) => [severity === 'error' ? '错误' : '提醒', toCount(count), message, ruleId]);
  return ['', '按规则', ...formatTable([{ title: '级别' }, { title: '次数', side: 'start' }, { title: '问题', maxWidth: 50 }, { title: '规则码' }], rows), ...more(byRule.length, shown, '条规则')];
};

const formatColumns = ({ byColumn }: GateResult, shown: number): string[] => {
  if (byColumn.length === 0) return [];
  const rows = byColumn.slice(0, shown).map((column) => [toTableTitle(column.table), toColumnName(column), toCount(column.errors), toCount(column.warnings)]);
  return ['', '按字段', ...formatTable([{ title: '表' }, { title: '列', maxWidth: 48 }, { title: '错误', side: 'start' }, { title: '提醒', side: 'start' }], rows), ...more(byColumn.length, shown, '个字段')];
};

/** `第 2 行 证件号码 row/id-check-digit：…`: one finding in one line. */
export const describeFinding = (finding: GateFinding): string => {
  const { line, ruleId, severity, message, hint, maskedValue } = finding;
  const value = maskedValue === undefined ? '' : `（${maskedValue}）`;
  return `${line === undefined ? '' : `第 ${line} 行 `}${toColumnName(finding)} ${ruleId}${severity === 'warning' ? '（提醒）' : ''}：${message}${value}。${hint}`;
};

const formatFindings = ({ findings, files, errors, warnings }: GateResult, shown: number): string[] => {
  if (findings.length === 0) return [];
  const several = files.length > 1;
  const rows = findings.slice(0, shown).map((finding) => `  ${several ? `${finding.file} ` : ''}${describeFinding(finding)}`);
  return ['', '明细', ...rows, ...more(errors + warnings, Math.min(shown, findings.length), '处问题')];
};

const shownFixes = 5;

const formatFixes = ({ fixes: { byKind, written, omitted, entries } }: GateResult): string[] => {
  const kinds = Object.entries(byKind);
  if (kinds.length === 0 && written.length === 0) return [];
  const total = entries.length + omitted;
  const rows = entries.slice(0, shownFixes).map(({ line, column, fix, from, to }) => `  第 ${line} 行 ${column} ${fix}：“${from}” → “${to}”`);
  return [
    '',
    `已修正 ${toCount(total)} 处${kinds.length > 0 ? `：${kinds.map(([kind, count]) => `${kind} ${toCount(count)}`).join('、')}` : ''}。`,
    ...rows,
    ...more(total, rows.length, '处修正'),
    ...written.map((file) => `  写入 ${file}`),
  ];
};
