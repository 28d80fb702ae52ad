import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { maskIdNumber } from '@lianban/contract';
import { icon } from '../../base/index.ts';
import type { Locale } from '../../strings/define-strings.ts';
import { color, space, type } from '../../tokens/index.ts';
import { answerText } from '../form/answer-text.ts';
import type { FormWords } from '../form/answer-text.ts';
import type { DeskWords } from './action-words.ts';
import type { AnswerGroup, AnswerRow } from './read-answers.ts';

export interface CaseAnswers {
  groups: readonly AnswerGroup[];
  t: DeskWords;
  formWords: FormWords;
  locale: Locale;
  /** Whole identity numbers are shown; they are masked otherwise. */
  revealed: boolean;
  toggle: () => void;
}

const hides = ({ field, value }: AnswerRow): boolean => field.format === 'idNumber' && typeof value === 'string' && maskIdNumber(value) !== value;

/** An item's answers, read-only, by the sections of its form. Identity numbers stay masked until the officer asks. */
export const caseAnswers = ({ groups, t, formWords, locale, revealed, toggle }: CaseAnswers): TemplateResult => html`
  <div class="answers-head"><h3 id="answers">${t('answers')}</h3>
    ${groups.some(({ rows }) => rows.some(hides)) ? html`<button type="button" class="button quiet small" part="reveal" aria-pressed=${String(revealed)} @click=${toggle}>${icon('lock')}${t(revealed ? 'hide' : 'reveal')}</button>` : nothing}</div>
  ${revealed ? html`<p class="visually-hidden" role="status">${t('revealed')}</p>` : nothing}
  ${groups.map(({ title, rows }) => html`
    <h4>${title}</h4>
    <dl class="answers" part="answers">${rows.map((row) => {
      const text = answerText(formWords, locale, row.field, row.value, !revealed);
      const wide = text !== undefined && text.length > 28;
      return html`<div class=${wide ? 'wide' : ''}><dt>${row.field.title}</dt><dd class="${text === undefined ? 'missing' : ''} ${row.field.format === 'idNumber' || row.field.format === 'mobile' ? 'numeric' : ''}">${text ?? formWords('notFilled')}</dd></div>`;
    })}</dl>`)}`;

export const caseAnswersStyles = css`
  .answers { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); grid-gap: 1px ${space.xl}; }
  .answers > div { padding: ${space.s} 0; border-bottom: 1px solid ${color.line}; }
  .answers .wide { grid-column: 1 / -1; }
  .answers dt { color: ${color.textSoft}; font-size: ${type.small}; }
  .answers dd { margin: 0; font-weight: ${type.medium}; white-space: pre-line; }
  .answers .missing { color: ${color.danger}; font-weight: 400; }
  .answers .numeric { font-family: ${type.numeric}; font-variant-numeric: tabular-nums; }
  .answers + h4 { margin-top: ${space.xl}; }
  .answers-head { display: flex; align-items: center; justify-content: space-between; min-height: 44px; margin: calc(-1 * ${space.s}) 0 ${space.s}; }
  .answers-head h3 { margin: 0; }
`;
