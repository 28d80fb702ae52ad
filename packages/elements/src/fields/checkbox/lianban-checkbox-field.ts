import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defineElement } from '../../base/define-element.ts';
import { icon } from '../../base/icon/icon.ts';
import { choiceStyles } from '../base/choice-styles.ts';
import { fieldStrings } from '../strings.ts';
import { provenanceNote } from '../base/provenance-note.ts';
import { LianbanField } from '../base/lianban-field.ts';

/** A statement that is true or not 是否; the value is `true`, `false`, or undefined as long as nobody touched it. */
export class LianbanCheckboxField extends LianbanField {
  static override styles = [...LianbanField.styles, choiceStyles];

  protected override toText(): string {
    return this.value === undefined ? '' : this.t(this.value === true ? 'yes' : 'no');
  }

  protected override renderControl(): TemplateResult {
    return html`<label class="choice ${this.value === true ? 'checked' : ''} ${this.blocked ? 'blocked' : ''}">
      <input id="control" type="checkbox" part="control" .checked=${live(this.value === true)} ?required=${this.required} ?disabled=${this.blocked}
        aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy ?? nothing} @change=${(event: Event) => this.change((event.target as HTMLInputElement).checked)}>
      <span class="tick">${icon('check')}</span><span class="choice-text">${this.required ? html`<span class="mark" aria-hidden="true">*</span>` : nothing}${this.label}</span>
    </label>`;
  }

  /** The row itself is the label. */
  protected override render(): TemplateResult {
    if (this.locked) return super.render();
    return html`<div class="field ${this.error ? 'invalid' : ''}">
      ${this.renderControl()}
      ${this.hint ? html`<p class="note" part="hint" id="hint">${this.hint}</p>` : nothing}
      ${provenanceNote(this.words(fieldStrings), this.provenance, this.locale)}
      ${this.error ? html`<p class="error" part="error" id="error">${icon('warning')}<span><span class="visually-hidden">${this.t('error')}</span>${this.error}</span></p>` : nothing}
    </div>`;
  }
}

defineElement('lianban-checkbox-field', LianbanCheckboxField);
declare global { interface HTMLElementTagNameMap { 'lianban-checkbox-field': LianbanCheckboxField } }
