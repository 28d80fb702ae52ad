import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatLongDay } from '../../base/format-moment.ts';
import { defineElement } from '../../base/define-element.ts';
import { icon } from '../../base/icon/icon.ts';
import { LianbanField } from '../base/lianban-field.ts';
import { toHalfWidth } from '../base/to-half-width.ts';
import { dateStyles } from './date-styles.ts';
import { joinDate, parseDate, splitDate } from './parse-date.ts';
import type { DateParts } from './parse-date.ts';

/**
 * A date 日期, typed as year, month, day: three small boxes that people of any age manage, and a calendar for whoever
 * likes pointing. A whole date may be pasted into any box. The value is an ISO date; unfinished parts are told as text
 * no date rule accepts.
 */
export class LianbanDateField extends LianbanField {
  static override properties = { min: { type: String }, max: { type: String } };
  static override styles = [...LianbanField.styles, dateStyles];

  /** Earliest and latest day for the calendar, ISO dates. */
  declare min: string | undefined;
  declare max: string | undefined;

  protected override get groupRole(): 'group' {
    return 'group';
  }

  protected override toText(): string {
    return typeof this.value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(this.value) ? formatLongDay(this.value, this.locale) : super.toText();
  }

  protected override renderControl(): TemplateResult {
    const parts = splitDate(this.value);
    const iso = typeof this.value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(this.value) ? this.value : '';
    return html`<div class="date" part="control">
      ${this.#part(parts, 'year', 4)}${this.#part(parts, 'month', 2)}${this.#part(parts, 'day', 2)}
      <span class="picker" title=${this.t('pickDate')}>${icon('calendar')}
        <input type="date" tabindex="-1" aria-hidden="true" .value=${iso} min=${this.min ?? nothing} max=${this.max ?? nothing} ?disabled=${this.blocked}
          @change=${(event: Event) => this.change((event.target as HTMLInputElement).value || undefined)}>
      </span>
    </div>`;
  }

  #part(parts: DateParts, key: keyof DateParts, length: number): TemplateResult {
    const onInput = (event: InputEvent): void => {
      if (event.isComposing) return;
      const text = (event.target as HTMLInputElement).value;
      const pasted = parseDate(text);
      this.change(joinDate(pasted ?? { ...parts, [key]: toHalfWidth(text).replace(/\D/gu, '').slice(0, length) }));
      this.requestUpdate();
    };
    return html`<span class="part ${key}">
      <input class="control" id=${`${key}-input`} ?data-first=${key === 'year'} type="text" inputmode="numeric" autocomplete=${this.autocomplete === 'bday' ? `bday-${key}` : 'off'}
        .value=${live(parts[key])} ?disabled=${this.blocked} aria-invalid=${this.error ? 'true' : nothing} aria-required=${this.required ? 'true' : nothing} aria-describedby=${this.error ? 'error' : nothing}
        @input=${onInput} @compositionend=${onInput}><label for=${`${key}-input`}>${this.t(key)}</label>
    </span>`;
  }
}

defineElement('lianban-date-field', LianbanDateField);
declare global { interface HTMLElementTagNameMap { 'lianban-date-field': LianbanDateField } }
