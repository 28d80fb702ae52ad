import { ruleTexts } from '@lianban/contract';
import type { RuleCount } from '../../findings/finding-sink.ts';
import type { GateFinding } from '../../findings/gate-finding.ts';
import type { FileResult, GateResult } from '../../gate-result.ts';
import { toColumnName, toCount, toDuration, toFileState, toLeftOut, toShare, toTableTitle, toVerdict } from '../words.ts';
import { html, type Html } from './escape-html.ts';

const toTone = ({ errors, warnings, files, interrupted }: GateResult): string =>
  errors > 0 || interrupted || files.some(({ error }) => error) ? 'bad' : warnings > 0 ? 'warn' : 'good';

export const renderHead = (result: GateResult): Html => {
  const { checkedAt, rows, brokenRows, errors, warnings, elapsedMs } = result;
  const numbers: readonly (readonly [string, string])[] = [
    ['总行数', toCount(rows)],
    ['合格', toCount(rows - brokenRows)],
    ['不合格', toCount(brokenRows)],
    ['不合格率', toShare(brokenRows, rows)],
    ['错误', toCount(errors)],
    ['提醒', toCount(warnings)],
  ];
  return html`<header><h1>政务数据推送前校验报告</h1><p>校验时间 ${checkedAt.slice(0, 19).replace('T', ' ')}，用时 ${toDuration(elapsedMs)}。内容已脱敏。</p></header>
<p class="verdict ${toTone(result)}">${toVerdict(result)}</p>
<dl>${numbers.map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>`;
};

export const renderFiles = ({ files, leftOut }: GateResult): Html =>
  html`<h2>文件</h2><div class="scroll" tabindex="0" role="region" aria-label="文件"><table class="files"><thead><tr><th>文件</th><th>表</th><th class="number">行数</th><th class="number">不合格</th><th>结果</th></tr></thead><tbody>
${files.map(renderFile)}</tbody></table></div>${toLeftOut(leftOut) === undefined ? undefined : html`<p class="note">${toLeftOut(leftOut)}。</p>`}`;

const renderFile = (result: FileResult): Html => {
  const { file, table, rows, brokenRows, error } = result;
  const reason = error ? html`<br>${error.messageZh}。${error.hintZh}。<br><code>${error.code}</code>` : undefined;
  const tone = toFileState(result) === '通过' ? 'passed' : 'error';
  return html`<tr><td>${file}</td><td class="short">${toTableTitle(table)}</td><td class="number">${toCount(rows)}</td><td class="number">${toCount(brokenRows)}</td><td class="state"><span class="${tone}">${toFileState(result)}</span>${reason}</td></tr>
`;
};

export const renderRules = ({ byRule, errors, warnings }: GateResult): Html | undefined => {
  if (byRule.length === 0) return undefined;
  const largest = Math.max(...byRule.map(({ count }) => count));
  return html`<h2>按规则</h2><div class="scroll"><table><caption>共 ${byRule.length} 条规则、${toCount(errors + warnings)} 处</caption>
<thead><tr><th>级别</th><th>问题与处理</th><th class="number">次数</th><th class="compare">对比</th></tr></thead><tbody>
${byRule.map((rule) => renderRule(rule, largest))}</tbody></table></div>`;
};

const renderRule = ({ severity, message, hint, ruleId, count }: RuleCount, largest: number): Html => {
  const width = Math.max(1, Math.round((count / largest) * 100));
  return html`<tr><td class="short"><span class="${severity}">${severity === 'error' ? '错误' : '提醒'}</span></td><td><strong>${message}</strong><br><span class="hint">${hint}</span><br><code>${ruleId}</code></td><td class="number">${toCount(count)}</td><td class="compare"><svg class="bar ${severity}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="10"/><rect width="${width}" height="10"/></svg></td></tr>
`;
};

export const renderColumns = ({ byColumn }: GateResult): Html | undefined => {
  if (byColumn.length === 0) return undefined;
  return html`<h2>按字段</h2><div class="scroll"><table><thead><tr><th>表</th><th>列</th><th class="number">错误</th><th class="number">提醒</th></tr></thead><tbody>
${byColumn.map((column) => html`<tr><td class="short">${toTableTitle(column.table)}</td><td>${toColumnName(column)}</td><td class="number">${toCount(column.errors)}</td><td class="number">${toCount(column.warnings)}</td></tr>
`)}</tbody></table></div>`;
};

/** One finding: what, where, why, how to mend. */
export const renderFinding = (finding: GateFinding): Html => {
  const { file, line, table, severity, message, maskedValue, hint, ruleId, rowGuid, projectNo } = finding;
  const ids = [rowGuid === undefined ? undefined : `记录 ${rowGuid}`, projectNo === undefined ? undefined : `办件 ${projectNo}`].filter((id) => id !== undefined);
  const where = html`${line === undefined ? undefined : html`<strong>第 ${line} 行</strong><br>`}${file}（${toTableTitle(table)}）${ids.length > 0 ? html`<br>${ids.join('，')}` : undefined}`;
  const { column, title } = finding;
  const name = title === undefined || column === undefined || column === title ? html`<span>${toColumnName(finding)}</span>` : html`<span>${title}<br><code>${column}</code></span>`;
  return html`<tr><td data-title="级别" class="short"><span class="${severity}">${severity === 'error' ? '错误' : '提醒'}</span></td><td data-title="位置"><span>${where}</span></td><td data-title="列">${name}</td><td data-title="问题"><span>${message}${maskedValue === undefined ? undefined : html`<br><code>${maskedValue}</code>`}</span></td><td data-title="处理"><span>${hint}<br><code>${ruleId}</code></span></td></tr>
`;
};

const shownFixes = 500;

/** What was corrected: how much of each kind, then place by place, masked. */
export const renderFixes = ({ fixes: { byKind, entries, omitted, written } }: GateResult): Html | undefined => {
  const kinds = Object.entries(byKind);
  if (kinds.length === 0) return undefined;
  const left = entries.length + omitted - Math.min(entries.length, shownFixes);
  return html`<h2>已自动修正</h2><p class="note">${kinds.map(([kind, count]) => `${kind} ${toCount(count)} 处`).join('，')}${left > 0 ? `；另有 ${toCount(left)} 处未列出` : ''}。</p>${written.map((file) => html`<p class="note">写入 ${file}</p>`)}
<div class="scroll"><table><thead><tr><th class="number">行</th><th>列</th><th>修正</th><th>原来</th><th>改为</th></tr></thead><tbody>
${entries.slice(0, shownFixes).map(({ line, column, fix, from, to }) => html`<tr><td class="number">${line}</td><td>${column}</td><td>${fix}</td><td><code>${from}</code></td><td><code>${to}</code></td></tr>
`)}</tbody></table></div>`;
};

/** What a rule says without the values of a row. */
const toRuleTitle = (code: string): string => (ruleTexts as Readonly<Record<string, { readonly zh: string } | undefined>>)[code]?.zh.replace(/（[^（）]*\{\w+\}[^（）]*）/g, '').replace(/\{\w+\}/g, '…') ?? '';

export const renderUnchecked = ({ unchecked }: GateResult): Html | undefined =>
  unchecked.length === 0 ? undefined : html`<h2>未校验的跨表规则</h2><p class="note">缺少参照数据（事项、机构等），以下 ${unchecked.length} 条规则没有校验。</p><ul>${unchecked.map((code) => html`<li>${toRuleTitle(code)} <code>${code}</code></li>`)}</ul>`;
