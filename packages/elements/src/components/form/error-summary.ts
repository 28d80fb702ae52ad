import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/icon/icon.ts';
import { color, radius, space, type } from '../../tokens/index.ts';
import type { FormWords } from './answer-text.ts';

/** One line of the summary: what is wrong where, and the way there. */
export interface SummaryEntry {
  key: string;
  label: string;
  message: string;
  go: () => void;
}

/** All that is wrong, in one place; it takes the focus when it appears and every line leads to its field. */
export const errorSummary = (t: FormWords, entries: readonly SummaryEntry[]): TemplateResult | typeof nothing => {
  if (entries.length === 0) return nothing;
  const go = (event: Event, entry: SummaryEntry): void => {
    event.preventDefault();
    entry.go();
  };
  return html`
    <div class="error-summary" part="error-summary" role="group" aria-labelledby="summary-title" tabindex="-1">
      <h3 id="summary-title">${icon('warning')}${t('summaryTitle', { count: entries.length })}</h3>
      <p>${t('summaryHow')}</p>
      <ul>${entries.map((entry) => html`<li><a href="#${entry.key}" @click=${(event: Event) => go(event, entry)}>${entry.message.includes(entry.label) ? entry.message : t('summaryItem', { label: entry.label, message: entry.message })}</a></li>`)}</ul>
    </div>`;
};

export const errorSummaryStyles = css`
  .error-summary { margin-bottom: ${space.xl}; padding: ${space.xl}; border: 2px solid ${color.danger}; border-radius: ${radius.m}; background: ${color.surface}; }
  .error-summary h3 { display: flex; align-items: center; color: ${color.danger}; font-size: ${type.title}; }
  .error-summary h3 svg { margin-inline-end: ${space.s}; }
  .error-summary p { margin-top: ${space.s}; color: ${color.textSoft}; }
  .error-summary li { margin-top: ${space.s}; }
  .error-summary a { display: inline-block; padding: 2px 0; color: ${color.danger}; font-weight: ${type.medium}; }
`;
