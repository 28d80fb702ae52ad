import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defineElement } from '../../base/define-element.ts';
import { choiceStyles } from '../base/choice-styles.ts';
import { findOption, toOptionKey } from '../base/field-option.ts';
import type { FieldOption } from '../base/field-option.ts';
import { LianbanField } from '../base/lianban-field.ts';

/** One of a few choices, all in sight 单选. Arrow keys move inside the group, as native radios do. */
export class LianbanRadioField extends LianbanField {
  static override properties = { options: { attribute: false } };
  static override styles = [...LianbanField.styles, choiceStyles];

  declare options: readonly FieldOption[];

  constructor() {
    super();
    this.options = [];
  }

  protected override get groupRole(): 'radiogroup' {
    return 'radiogroup';
  }

  override focus(options?: FocusOptions): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>('input:checked') ?? this.renderRoot.querySelector<HTMLInputElement>('input');
    input?.focus(options);
  }

  protected override toText(): string {
    return findOption(this.options, this.value)?.label ?? super.toText();
  }

  protected override renderControl(): TemplateResult {
    const chosen = findOption(this.options, this.value);
    const stacked = this.options.some((option) => option.help !== undefined);
    const short = this.options.every((option) => option.label.length <= 4);
    return html`<div class="choices ${stacked ? 'stacked' : short ? 'short' : ''}" part="control">
      ${this.options.map((option, index) => html`
        <label class="choice ${option === chosen ? 'checked' : ''} ${this.blocked ? 'blocked' : ''}">
          <input type="radio" name="choice" value=${toOptionKey(option.value)} ?data-first=${index === 0} .checked=${live(option === chosen)} ?disabled=${this.blocked}
            aria-labelledby="name-${index}" aria-describedby=${option.help === undefined ? nothing : `help-${index}`} @change=${() => this.change(option.value)}>
          <span class="choice-text"><span id="name-${index}">${option.label}</span>${option.help === undefined ? nothing : html`<span class="choice-help" id="help-${index}">${option.help}</span>`}</span>
        </label>`)}
    </div>`;
  }
}

defineElement('lianban-radio-field', LianbanRadioField);
declare global { interface HTMLElementTagNameMap { 'lianban-radio-field': LianbanRadioField } }
