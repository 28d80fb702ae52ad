import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { JsonPointer, JsonValue, Provenance } from '@lianban/contract';
import type { UnifiedForm } from '@lianban/form-engine';
import { icon } from '../../base/icon/icon.ts';
import { wordProvenance } from '../../fields/base/provenance-note.ts';
import type { fieldStrings } from '../../fields/strings.ts';
import type { Locale, Translate } from '../../strings/define-strings.ts';
import { color, space, type } from '../../tokens/index.ts';
import { answerText } from './answer-text.ts';
import type { FormWords } from './answer-text.ts';

/** What an answer list reads from; a form model is one. */
export interface AnswerSource {
  get(pointer: JsonPointer): JsonValue | undefined;
  visible(pointer: JsonPointer): boolean;
  provenance(): Readonly<Record<JsonPointer, Provenance>>;
}

export interface AnswerListOptions {
  t: FormWords;
  fieldWords: Translate<(typeof fieldStrings)['tables']['zh-CN']>;
  locale: Locale;
  /** Gives every section a link that leads back to it; leave it out for a view that cannot change anything. */
  edit?: (sectionKey: string) => void;
}

/** All visible answers in words, section by section, each with its source: for the review and for officers. */
export const answerList = (form: UnifiedForm, source: AnswerSource, { t, fieldWords, locale, edit }: AnswerListOptions): TemplateResult[] => {
  const origins = source.provenance();
  return form.sections.flatMap(({ key, title, fields }) => {
    const shown = fields.filter((field) => source.visible(field.pointer));
    if (shown.length === 0) return [];
    return [html`
      <section class="card flat answers" part="section">
        <div class="answers-head"><h3 class="section-title">${title}</h3>
          ${edit === undefined ? nothing : html`<button type="button" class="button quiet small" part="edit" aria-label=${t('editSection', { section: title })} @click=${() => edit(key)}>${icon('edit')}${t('edit')}</button>`}
        </div>
        <dl>${shown.map((field) => {
          const origin = origins[field.pointer];
          const text = answerText(t, locale, field, source.get(field.pointer), origin?.locked);
          const from = text === undefined ? undefined : wordProvenance(fieldWords, origin, locale);
          return html`<div class="answer"><dt>${field.title}</dt><dd>${text ?? html`<span class="not-filled">${t('notFilled')}</span>`}${from === undefined ? nothing : html`<span class="from">${icon('shield')}${from}</span>`}</dd></div>`;
        })}</dl>
      </section>`];
  });
};

export const answerListStyles = css`
  .answers + .answers { margin-top: ${space.l}; }
  .answers-head { display: flex; align-items: center; justify-content: space-between; margin-bottom: ${space.s}; }
  .answers .section-title { margin-bottom: 0; }
  .answer { padding: ${space.m} 0; border-bottom: 1px solid ${color.line}; }
  .answer:last-child { padding-bottom: 0; border-bottom: 0; }
  .answer dt { color: ${color.textSoft}; }
  .answer dd { font-weight: ${type.medium}; }
  .not-filled { color: ${color.textFaint}; font-weight: 400; }
  .from { display: flex; align-items: center; margin-top: 2px; color: ${color.success}; font-size: ${type.small}; font-weight: 400; }
  .from svg { width: 1.1em; height: 1.1em; margin-inline-end: 6px; }
  @media (min-width: 600px) { .answer { display: flex; } .answer dt { flex: none; width: 14em; padding-inline-end: ${space.l}; } .answer dd { flex: 1; min-width: 0; } }
`;
