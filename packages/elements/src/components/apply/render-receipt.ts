import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Application } from '@lianban/contract';
import { formatLongDay, formatMoment } from '../../base/format-moment.ts';
import { icon } from '../../base/icon/icon.ts';
import { notice } from '../../base/notice/notice.ts';
import { caseStatusTag } from '../../base/status/status-tag.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import { joinList } from '../../strings/join.ts';
import type { ApplyView } from './apply-view.ts';
import { itemNames } from './bundle-facts.ts';

/** 回执: the number, what was filed where, and what happens next. */
export const renderReceipt = (view: ApplyView, application: Application): TemplateResult => {
  const { flow, t, outcome, copied, copyNumber, showProgress, locale } = view;
  const { bundle } = flow.definition;
  const names = itemNames(flow.definition);
  const departments = new Set(application.cases.map((each) => each.deptCode)).size;
  const waiting = application.cases.some((each) => each.waitingFor.length > 0);
  const next = [t('nextCases'), waiting ? t('nextWaiting') : undefined, t('nextCorrection'), t('nextResult', { delivery: bundle.delivery })].filter((text) => text !== undefined);
  return html`
    ${outcome?.kind === 'filed' && outcome.earlier ? notice({ tone: 'warning', title: t('earlierTitle'), body: t('earlierText', { phone: bundle.consultPhone }) }) : nothing}
    <section class="card receipt" part="receipt">
      <span class="receipt-mark">${icon('check')}</span>
      <h2 class="step-title" tabindex="-1" data-heading>${t('receiptTitle')}</h2>
      <p class="step-text">${t('receiptText', { name: application.applicantName, depts: departments })}</p>
      <dl class="receipt-facts">
        <div><dt>${t('receiptNumber')}</dt><dd class="number">${application.applicationId}</dd></div>
        <div><dt>${t('receiptAt')}</dt><dd>${formatMoment(application.submittedAt, locale)}</dd></div>
      </dl>
      ${application.promiseDate === undefined ? nothing : html`<p class="receipt-promise">${icon('clock')}${t('receiptPromise', { date: formatLongDay(application.promiseDate, locale) })}</p>`}
      <div class="actions centered">
        <button type="button" class="button primary" part="progress" @click=${showProgress}>${t('toProgress')}</button>
        <button type="button" class="button" part="copy" @click=${copyNumber}>${copied ? t('copied') : t('copy')}</button>
      </div>
      <p class="visually-hidden" role="status">${copied ? t('copied') : ''}</p>
    </section>
    <div class="receipt-more">
      <section class="card"><h3 class="card-title">${t('receiptItems', { count: application.cases.length })}</h3>
        <ul class="cases">${application.cases.map((each) => html`<li><div><strong>${each.taskName}</strong><span>${each.deptName}${each.waitingFor.length === 0 ? '' : ` · ${t('waitsFor', { items: joinList(locale, each.waitingFor.map((key) => names[key] ?? key)) })}`}</span></div>${caseStatusTag(each.status, locale)}</li>`)}</ul>
      </section>
      <section class="card"><h3 class="card-title">${t('receiptNext')}</h3><ol class="next">${next.map((text) => html`<li>${text}</li>`)}</ol></section>
    </div>`;
};

export const receiptStyles = css`
  .notice + .receipt { margin-top: ${space.l}; }
  .receipt { text-align: center; }
  .receipt-mark { display: flex; align-items: center; justify-content: center; width: 72px; height: 72px; margin: 0 auto ${space.l}; border-radius: 50%; background: ${color.success}; color: ${color.onPrimary}; }
  .receipt-mark svg { width: 40px; height: 40px; stroke-width: 2.4; }
  .receipt-facts { display: grid; grid-gap: ${space.m}; margin: ${space.xl} 0 ${space.l}; padding: ${space.l}; border-radius: ${radius.m}; background: ${color.page}; }
  .receipt-facts dt { color: ${color.textSoft}; font-size: ${type.small}; }
  .receipt-facts dd { font-weight: ${type.bold}; } .receipt-facts .number { font-family: ${type.numeric}; font-size: min(${type.large}, 4.6vw); white-space: nowrap; }
  .receipt-promise { display: flex; align-items: center; justify-content: center; margin-bottom: ${space.xl}; color: ${color.primary}; } .receipt-promise svg { margin-inline-end: 6px; }
  .receipt-more { display: grid; grid-template-columns: 1fr; grid-gap: ${space.l}; align-items: start; margin-top: ${space.l}; } .receipt-more .card { margin: 0; }
  .cases li { display: flex; align-items: center; justify-content: space-between; padding: ${space.m} 0; border-bottom: 1px solid ${color.line}; } .cases li:last-child { border-bottom: 0; }
  .cases strong { display: block; font-weight: ${type.medium}; } .cases div span { color: ${color.textSoft}; font-size: ${type.small}; } .cases .tag { flex: none; margin-inline-start: ${space.m}; }
  .next { counter-reset: next; }
  .next li { position: relative; padding: 0 0 ${space.l} 44px; counter-increment: next; } .next li:last-child { padding-bottom: 0; }
  .next li::before { content: counter(next); position: absolute; left: 0; top: 0; width: 28px; height: 28px; border-radius: 50%; background: ${color.primarySoft}; color: ${color.primary}; font-weight: ${type.bold}; line-height: 28px; text-align: center; }
  @media (min-width: 600px) { .receipt-facts { grid-template-columns: auto auto; justify-content: center; grid-gap: ${space.xxxl}; } }
  @media (min-width: 960px) { .receipt-more { grid-template-columns: 1fr 1fr; } }
`;
