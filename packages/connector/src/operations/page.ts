import { html } from 'hono/html';
import type { ExchangeTable } from '@lianban/contract';
import type { FailedDispatch } from '../outbox/failed-dispatches.ts';
import type { TableCounts } from '../outbox/reconcile.ts';
import type { Refusal } from '../outbox/refusals.ts';
import type { PartProblem } from '../rounds/create-rounds.ts';
import { tableNames } from './table-names.ts';

/** What the operations page shows, and `/status.json` gives. Values are masked before they get here. */
export type OperationsView = {
  checkedAt?: string;
  problems: PartProblem[];
  tables: TableCounts[];
  refusals: Refusal[];
  dispatches: FailedDispatch[];
  quarantined: { batchId: string; table: ExchangeTable; rows: number; error: string }[];
};

const dispatchName: Record<string, string> = { case: '新办件', corrected: '补正', withdrawn: '撤回' };
const time = (moment: string): string => moment.slice(0, 19).replace('T', ' ');

/** 运行页: what was read, held back, sent, taken and returned, and the repair list. */
export function operationsPage(deptName: string, { checkedAt, problems, tables, refusals, dispatches, quarantined }: OperationsView): unknown {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>前置接入 · ${deptName}</title><link rel="stylesheet" href="/style.css"></head><body>
<header><h1>前置接入运行情况</h1><p>${deptName} · 最近一次核对 ${checkedAt ? time(checkedAt) : '尚未开始'}</p></header>
<main>
${problems.length === 0 ? '' : html`<div role="alert"><p class="bad">以下环节没有成功，其他环节照常进行，正在自动重试：</p>
<ul>${problems.map((problem) => html`<li><b>${problem.title}</b>（自 ${time(problem.since)}）：${problem.error}</li>`)}</ul></div>`}
<p><a href="/">刷新</a></p>
<h2>对账</h2>
${tables.length === 0 ? html`<p class="empty">还没有读到业务数据。</p>` : countTable(tables)}
<h2>待修复的数据</h2>
${refusals.length + dispatches.length === 0 ? html`<p class="empty">没有需要修复的数据。</p>` : ''}
${refusals.length === 0 ? '' : refusalTable(refusals)}
${dispatches.length === 0 ? '' : dispatchTable(dispatches)}
${quarantined.length === 0 ? '' : html`<h2>整批被拒的批次</h2><ul>${quarantined.map((entry) => html`<li><code>${entry.batchId}</code> ${tableNames[entry.table]} ${entry.rows} 行：${entry.error}
<form method="post" action="/batches/${entry.batchId}/release"><button>重新推送</button></form></li>`)}</ul>
<p class="hint">先按原因改正再重新推送；其中已在业务系统改正的数据会自动推送，不在此列。</p>`}
</main></body></html>`;
}

function countTable(tables: TableCounts[]): unknown {
  return html`<div class="scroll"><table>
<thead><tr><th>数据</th><th class="number">产生</th><th class="number">校验拦下</th><th class="number">等待</th><th class="number">已推送</th><th class="number">平台接收</th><th class="number">平台退回</th><th class="number">待回执</th></tr></thead>
<tbody>${tables.map((row) => html`<tr><td>${tableNames[row.table]}</td><td class="number">${row.produced}</td><td class="number">${row.rejected > 0 ? html`<span class="bad">${row.rejected}</span>` : 0}</td>
<td class="number">${row.held}</td><td class="number">${row.pushed}</td><td class="number">${row.accepted}</td><td class="number">${row.returned > 0 ? html`<span class="bad">${row.returned}</span>` : 0}</td><td class="number">${row.pending}</td></tr>`)}</tbody></table></div>
<p class="hint">产生 = 校验拦下 + 等待 + 已推送；已推送 = 平台接收 + 平台退回 + 待回执。</p>`;
}

function refusalTable(refusals: Refusal[]): unknown {
  return html`<div class="scroll"><table class="stack">
<thead><tr><th>业务主键</th><th>办件编号</th><th>数据</th><th>字段</th><th>规则</th><th>原因与处理</th><th>谁拦下</th></tr></thead>
<tbody>${refusals.map((row) => html`<tr><td>${row.sourceKey}</td><td><code>${row.projectNo}</code></td><td>${tableNames[row.table]}</td><td><code>${row.path}</code></td><td><code>${row.ruleId}</code></td>
<td>${row.message}${row.maskedValue ? html`（${row.maskedValue}）` : ''}<br><span class="hint">${row.hint}</span></td><td>${row.rejectedBy === 'gate' ? '本机校验，未外发' : '平台退回'}</td></tr>`)}</tbody></table></div>`;
}

function dispatchTable(dispatches: FailedDispatch[]): unknown {
  return html`<h3>写不进业务系统的分办</h3><div class="scroll"><table class="stack">
<thead><tr><th>分办序号</th><th>办件编号</th><th>类型</th><th>规则</th><th>原因与处理</th></tr></thead>
<tbody>${dispatches.map((row) => html`<tr><td>${row.sequence}</td><td><code>${row.projectNo}</code></td><td>${dispatchName[row.kind] ?? row.kind}</td><td><code>${row.ruleId}</code></td>
<td>${row.message}<br><span class="hint">自 ${time(row.since)} 起已试 ${row.tries} 次，每轮自动重试；请维护人员核对映射和业务表。</span></td></tr>`)}</tbody></table></div>`;
}
