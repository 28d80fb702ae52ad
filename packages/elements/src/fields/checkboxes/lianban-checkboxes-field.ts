import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JsonValue } from '@lianban/contract';
import { defineElement } from '../../base/define-element.ts';
import { choiceStyles } from '../base/choice-styles.ts';
import { toOptionKey } from '../base/field-option.ts';
import type { FieldOption } from '../base/field-option.ts';
import { LianbanField } from '../base/lianban-field.ts';

/** Any number of choices 多选; the value is an array in the order of the options, undefined when none is chosen. */
export class LianbanCheckboxesField extends LianbanField {
  static override properties = { options: { attribute: false } };
  static override styles = [...LianbanField.styles, choiceStyles];

  declare options: readonly FieldOption[];

  constructor() {
    super();
    this.options = [];
  }

  protected override get groupRole(): 'group' {
    return 'group';
  }

  get #keys(): string[] {
    return Array.isArray(this.value) ? this.value.map(toOptionKey) : [];
  }

  protected override toText(): string {
    const keys = this.#keys;
    return this.options.filter((option) => keys.includes(toOptionKey(option.value))).map((option) => option.label).join('、');
  }

  #toggle(option: FieldOption, checked: boolean): void {
    const keys = new Set(this.#keys);
    if (checked) keys.add(toOptionKey(option.value));
    else keys.delete(toOptionKey(option.value));
    const value: JsonValue[] = this.options.filter((each) => keys.has(toOptionKey(each.value))).map((each) => each.value);
    this.change(value.length === 0 ? undefined : value);
  }

  protected override renderControl(): TemplateResult {
    const keys = this.#keys;
    return html`<div class="choices" part="control">
      ${this.options.map((option, index) => {
        const checked = keys.includes(toOptionKey(option.value));
        return html`<label class="choice ${checked ? 'checked' : ''} ${this.blocked ? 'blocked' : ''}">
          <input type="checkbox" ?data-first=${index === 0} .checked=${live(checked)} ?disabled=${this.blocked}
            @change=${(event: Event) => this.#toggle(option, (event.target as HTMLInputElement).checked)}><svg class="tick" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"><path d="M4.5 12.5l5 5 10-11"/></svg>
          <span class="choice-text">${option.label}</span>
        </label>`;
      })}
    </div>`;
  }
}

defineElement('lianban-checkboxes-field', LianbanCheckboxesField);
declare global { interface HTMLElementTagNameMap { 'lianban-checkboxes-field': LianbanCheckboxesField } }
