import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defineElement } from '../../base/define-element.ts';
import { icon } from '../../base/icon/icon.ts';
import { color, space } from '../../tokens/index.ts';
import { findOption, toOptionKey } from '../base/field-option.ts';
import type { FieldOption } from '../base/field-option.ts';
import { LianbanField } from '../base/lianban-field.ts';

/** One choice from a list 下拉单选, on the browser's own select: right on phones and with screen readers. */
export class LianbanSelectField extends LianbanField {
  static override properties = { options: { attribute: false } };
  static override styles = [...LianbanField.styles, css`
    .select { position: relative; }
    select.control { padding-inline-end: 48px; cursor: pointer; }
    select.empty { color: ${color.textFaint}; }
    option { color: ${color.text}; }
    .arrow { position: absolute; top: 0; bottom: 0; right: ${space.l}; display: flex; align-items: center; color: ${color.textSoft}; pointer-events: none; transform: rotate(90deg); }
    .arrow svg { width: 18px; height: 18px; }
  `];

  declare options: readonly FieldOption[];

  constructor() {
    super();
    this.options = [];
  }

  protected override toText(): string {
    return findOption(this.options, this.value)?.label ?? super.toText();
  }

  protected override renderControl(): TemplateResult {
    const chosen = findOption(this.options, this.value);
    const onChange = (event: Event): void => {
      const key = (event.target as HTMLSelectElement).value;
      this.change(key === '' ? undefined : findOption(this.options, key)?.value);
    };
    return html`<div class="select">
      <select id="control" part="control" class="control ${chosen ? '' : 'empty'}" name=${this.name ?? nothing} .value=${live(toOptionKey(chosen?.value))} autocomplete=${this.autocomplete ?? nothing}
        ?required=${this.required} ?disabled=${this.blocked} aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy ?? nothing} @change=${onChange}>
        <option value="" ?selected=${chosen === undefined}>${this.placeholder ?? this.t('choose')}</option>
        ${this.options.map((option) => html`<option value=${toOptionKey(option.value)} ?selected=${option === chosen}>${option.label}</option>`)}
      </select><span class="arrow">${icon('forward')}</span></div>`;
  }
}

defineElement('lianban-select-field', LianbanSelectField);
declare global { interface HTMLElementTagNameMap { 'lianban-select-field': LianbanSelectField } }
