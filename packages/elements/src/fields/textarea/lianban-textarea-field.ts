import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defineElement } from '../../base/define-element.ts';
import { LianbanTextInput } from '../base/lianban-text-input.ts';

/** Several lines of text 多行文本; counts characters when there is a limit, and never cuts what was pasted. */
export class LianbanTextareaField extends LianbanTextInput {
  static override properties = { maxlength: { type: Number }, rows: { type: Number } };
  static override styles = [...LianbanTextInput.styles, css`.field { max-width: none; } textarea.control { min-height: 96px; resize: vertical; }`];

  /** The longest text allowed, in characters; only counted, the rules refuse. */
  declare maxlength: number | undefined;
  declare rows: number;

  constructor() {
    super();
    this.rows = 3;
  }

  protected override renderNote(): TemplateResult | typeof nothing {
    const count = [...this.toInputText()].length;
    if (this.maxlength === undefined || count < this.maxlength * 0.6) return nothing;
    return html`${this.t('counted', { count, max: this.maxlength })}`;
  }

  protected override renderControl(): TemplateResult {
    return html`<textarea id="control" part="control" class="control" rows=${this.rows} name=${this.name ?? nothing}
      .value=${live(this.shownText)} placeholder=${this.placeholder ?? nothing} autocomplete=${this.autocomplete ?? 'off'}
      ?required=${this.required} ?disabled=${this.blocked} aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy ?? nothing}
      @input=${this.onInput} @compositionstart=${this.onComposition} @compositionend=${this.onComposition}></textarea>`;
  }
}

defineElement('lianban-textarea-field', LianbanTextareaField);
declare global { interface HTMLElementTagNameMap { 'lianban-textarea-field': LianbanTextareaField } }
