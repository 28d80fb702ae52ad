import { html } from 'hono/html';
import { countRows } from '../outbox/reconcile.ts';
import { listRefusals } from '../outbox/refusals.ts';
import { listQuarantined } from '../outbox/sealed-batches.ts';
import type { Outbox } from '../outbox/open-outbox.ts';

const tableName: Record<string, string> = {
  caseAccept: '受理', caseStep: '环节', caseCorrection: '补正', caseMaterial: '材料', caseResult: '办结', serviceRecord: '办件服务', evaluation: '评价',
};

/** 运行页: what was read, held back, sent, taken and returned, and the repair list. Values are masked before they get here. */
export function operationsPage(deptName: string, outbox: Outbox, state: { lastError?: string; checkedAt?: string }): unknown {
  const counts = countRows(outbox);
  const refusals = listRefusals(outbox);
  const quarantined = listQuarantined(outbox);
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>前置接入 · ${deptName}</title><link rel="stylesheet" href="/style.css"></head><body>
<header><h1>前置接入运行情况</h1><p>${deptName} · 最近一次核对 ${state.checkedAt?.slice(0, 19).replace('T', ' ') ?? '尚未开始'}</p></header>
<main>
${state.lastError ? html`<p class="bad" role="alert">与平台或业务库的连接有问题，正在自动重试：${state.lastError}</p>` : ''}
<p><a href="/">刷新</a></p>
<h2>对账</h2>
${counts.length === 0 ? html`<p class="empty">还没有读到业务数据。</p>` : html`<div class="scroll"><table>
<thead><tr><th>数据</th><th class="number">产生</th><th class="number">校验拦下</th><th class="number">等待</th><th class="number">已推送</th><th class="number">平台接收</th><th class="number">平台退回</th><th class="number">待回执</th></tr></thead>
<tbody>${counts.map((row) => html`<tr><td>${tableName[row.table]}</td><td class="number">${row.produced}</td><td class="number">${row.rejected > 0 ? html`<span class="bad">${row.rejected}</span>` : 0}</td>
<td class="number">${row.held}</td><td class="number">${row.pushed}</td><td class="number">${row.accepted}</td><td class="number">${row.returned > 0 ? html`<span class="bad">${row.returned}</span>` : 0}</td><td class="number">${row.pending}</td></tr>`)}</tbody></table></div>
<p class="hint">产生 = 校验拦下 + 等待 + 已推送；已推送 = 平台接收 + 平台退回 + 待回执。</p>`}
<h2>待修复的数据</h2>
${refusals.length === 0 ? html`<p class="empty">没有需要修复的数据。</p>` : html`<div class="scroll"><table class="stack">
<thead><tr><th>业务主键</th><th>办件编号</th><th>数据</th><th>字段</th><th>规则</th><th>原因与处理</th><th>谁拦下</th></tr></thead>
<tbody>${refusals.map((row) => html`<tr><td>${row.sourceKey}</td><td><code>${row.projectNo}</code></td><td>${tableName[row.table]}</td><td><code>${row.path}</code></td><td><code>${row.ruleId}</code></td>
<td>${row.message}${row.maskedValue ? html`（${row.maskedValue}）` : ''}<br><span class="hint">${row.hint}</span></td><td>${row.rejectedBy === 'gate' ? '本机校验，未外发' : '平台退回'}</td></tr>`)}</tbody></table></div>`}
${quarantined.length > 0 ? html`<h2>整批被拒的批次</h2><ul>${quarantined.map((entry) => html`<li><code>${entry.batch.batchId}</code> ${tableName[entry.batch.table]} ${entry.batch.rowCount} 行：${entry.error}</li>`)}</ul>` : ''}
</main></body></html>`;
}
