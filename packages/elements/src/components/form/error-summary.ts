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

/** How many lines a summary begins with. */
export const summaryFold = 5;

/** All that is wrong, in one place; it takes the focus when it appears and every line leads to its field. A long list is folded. */
export const errorSummary = (t: FormWords, unfolded: boolean, entries: readonly SummaryEntry[], unfold: () => void): TemplateResult | typeof nothing => {
  if (entries.length === 0) return nothing;
  const go = (event: Event, entry: SummaryEntry): void => {
    event.preventDefault();
    entry.go();
  };
  // One more line takes no more room than the button that would hide it.
  const shown = unfolded || entries.length <= summaryFold + 1 ? entries : entries.slice(0, summaryFold);
  return html`
    <div class="error-summary" part="error-summary" role="group" aria-labelledby="summary-title" tabindex="-1">
      <h3 id="summary-title">${icon('warning')}${t('summaryTitle', { count: entries.length })}</h3>
      <p>${t('summaryHow')}</p>
      <ul>${shown.map((entry) => html`<li><a href="#${entry.key}" @click=${(event: Event) => go(event, entry)}>${entry.message.includes(entry.label) ? entry.message : t('summaryItem', { label: entry.label, message: entry.message })}</a></li>`)}</ul>
      ${shown.length === entries.length ? nothing : html`<button type="button" class="button small more" aria-expanded="false" @click=${unfold}>${t('summaryMore', { count: entries.length - shown.length })}</button>`}
    </div>`;
};

export const errorSummaryStyles = css`
  .error-summary { scroll-margin-top: ${space.l}; margin-bottom: ${space.xl}; padding: ${space.xl}; border: 2px solid ${color.danger}; border-radius: ${radius.m}; background: ${color.surface}; }
  .error-summary h3 { display: flex; align-items: center; color: ${color.danger}; font-size: ${type.title}; }
  .error-summary h3 svg { margin-inline-end: ${space.s}; }
  .error-summary p { margin-top: ${space.s}; color: ${color.textSoft}; }
  .error-summary .more { margin-top: ${space.m}; }
  .error-summary li { margin-top: ${space.s}; }
  .error-summary a { display: inline-block; padding: 2px 0; color: ${color.danger}; font-weight: ${type.medium}; }
`;
