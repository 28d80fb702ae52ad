import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseEventKind, TimelineEntry } from '@lianban/contract';
import { formatMoment } from '../../base/index.ts';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings } from '../../strings/define-strings.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import { orderTimeline } from './order-timeline.ts';
import { caseStrings } from './strings.ts';

const looks: Partial<Record<CaseEventKind, 'good' | 'bad' | 'attention'>> = { granted: 'good', refused: 'bad', denied: 'bad', withdrawn: 'bad', correctionRequested: 'attention' };

/** What happened to one case 办理过程, newest first. */
export const timeline = (entries: readonly TimelineEntry[], locale: Locale): TemplateResult => html`
  <ol class="timeline" part="timeline">${orderTimeline(entries).map((entry) => html`
    <li class=${looks[entry.kind] ?? nothing}>
      <time datetime=${entry.at}>${formatMoment(entry.at, locale)}</time>
      <p class="what">${entry.title}</p>
      ${entry.explain === undefined ? nothing : html`<p class="explain">${entry.explain}</p>`}
      ${entry.by === undefined ? nothing : html`<p class="by">${word(caseStrings as unknown as Strings, locale, 'by', { by: entry.by })}</p>`}
    </li>`)}</ol>`;

export const timelineStyles = css`
  .timeline { position: relative; }
  .timeline li { position: relative; padding: 0 0 ${space.l} ${space.xl}; }
  .timeline li::before { content: ''; position: absolute; top: 8px; left: 3px; width: 10px; height: 10px; border: 2px solid ${color.primary}; border-radius: ${radius.pill}; background: ${color.surface}; }
  .timeline li::after { content: ''; position: absolute; top: 24px; bottom: -4px; left: 9px; width: 2px; background: ${color.line}; }
  .timeline li:last-child { padding-bottom: 0; }
  .timeline li:last-child::after { display: none; }
  .timeline li:first-child::before { background: ${color.primary}; }
  .timeline li.good::before { border-color: ${color.success}; background: ${color.success}; }
  .timeline li.bad::before { border-color: ${color.danger}; background: ${color.danger}; }
  .timeline li.attention::before { border-color: ${color.warning}; background: ${color.warning}; }
  .timeline time, .timeline .by { display: block; color: ${color.textSoft}; font-size: ${type.small}; }
  .timeline time { font-family: ${type.numeric}; font-variant-numeric: tabular-nums; }
  .timeline .what { font-weight: ${type.medium}; }
  .timeline .explain { color: ${color.textSoft}; white-space: pre-line; }
`;
