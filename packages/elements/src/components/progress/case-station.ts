import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseOutcome, CaseSummary } from '@lianban/contract';
import { caseStatusTag, formatLongDay, formatMoment, icon } from '../../base/index.ts';
import type { IconName } from '../../base/index.ts';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings, Translate } from '../../strings/define-strings.ts';
import { caseStrings } from '../case/strings.ts';
import { facts } from '../case/facts.ts';
import { toSegment } from '../case/progress-bar.ts';
import type { Segment } from '../case/progress-bar.ts';
import { orderTimeline } from '../case/order-timeline.ts';
import { timeline } from '../case/timeline.ts';
import type { progressStrings } from './strings.ts';
import type { WaitRelations } from './wait-relations.ts';

type Words = Translate<(typeof progressStrings)['tables']['zh-CN']>;

export interface CaseStation {
  case: CaseSummary;
  relations: WaitRelations | undefined;
  /** It changed a moment ago. */
  moved: boolean;
  locale: Locale;
  t: Words;
  /** The rating part below, built by the element. */
  rating: unknown;
}

const marks: Record<Exclude<Segment, 'running'>, IconName> = { done: 'check', attention: 'edit', failed: 'cross', ahead: 'clock' };
const dots = html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true" focusable="false"><circle cx="5" cy="12" r="2.2"/><circle cx="12" cy="12" r="2.2"/><circle cx="19" cy="12" r="2.2"/></svg>`;
const mark = (segment: Segment): TemplateResult => (segment === 'running' ? dots : icon(marks[segment]));

const names = (cases: readonly CaseSummary[], t: Words): string => cases.map((one) => t('quote', { name: one.taskName })).join(t('listJoin'));

const line = (drawing: IconName, text: string): TemplateResult => html`<p class="line">${icon(drawing)}<span>${text}</span></p>`;

const result = (outcome: CaseOutcome, status: CaseSummary['status'], t: Words, locale: Locale): TemplateResult => html`
  <div class="result ${status === 'granted' ? '' : 'negative'}" part="result">
    <p class="result-title">${icon(status === 'granted' ? 'success' : 'info')}${t('result')}</p>
    ${facts([
      ...(outcome.resultCertName === undefined ? [] : [{ name: t('certName'), value: outcome.resultCertName }]),
      ...(outcome.resultCertNo === undefined ? [] : [{ name: t('certNo'), value: outcome.resultCertNo, numeric: true }]),
      { name: t('resultDate'), value: formatMoment(outcome.resultDate, locale), numeric: true },
      ...(outcome.resultExplain === undefined ? [] : [{ name: t('explain'), value: outcome.resultExplain, wide: true }]),
    ])}
  </div>`;

/** One item's case as a station on the line of the application. */
export const caseStation = ({ case: one, relations, moved, locale, t, rating }: CaseStation): TemplateResult => {
  const [latest] = orderTimeline(one.timeline);
  const promise = one.result !== undefined ? undefined
    : one.promiseDate !== undefined ? word(caseStrings as unknown as Strings, locale, 'promise', { day: formatLongDay(one.promiseDate, locale) })
    : one.promiseUnknownReason !== undefined ? t('promiseUnknown', { reason: one.promiseUnknownReason }) : undefined;
  return html`
    <li class="item ${toSegment(one.status)} ${moved ? 'moved' : ''}" part="item" data-case=${one.projectNo}>
      <span class="mark">${mark(toSegment(one.status))}</span>
      <div class="body">
        <div class="item-title"><h4>${one.taskName}</h4>${caseStatusTag(one.status, locale)}</div>
        <p class="dept"><span>${one.deptName}</span>${promise === undefined ? nothing : html`<span>${promise}</span>`}</p>
        ${relations !== undefined && relations.waitsFor.length > 0 ? line('clock', t('waitsFor', { names: names(relations.waitsFor, t) })) : nothing}
        ${relations !== undefined && relations.awaitedBy.length > 0 ? line('info', t('awaitedBy', { names: names(relations.awaitedBy, t) })) : nothing}
        ${one.result !== undefined ? result(one.result, one.status, t, locale) : latest === undefined || one.status === 'waiting' ? nothing : html`<div class="latest"><time datetime=${latest.at}>${formatMoment(latest.at, locale)}</time>${latest.title}${latest.explain === undefined ? nothing : html`<p>${latest.explain}</p>`}</div>`}
        ${one.timeline.length < 2 ? nothing : html`<details part="history"><summary>${icon('forward')}${t('history', { count: one.timeline.length })}</summary>${timeline(one.timeline, locale)}</details>`}
        ${rating}
      </div>
    </li>`;
};
