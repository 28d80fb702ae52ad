import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { defineElement } from '../../base/define-element.ts';
import { LianbanNumberField } from '../number/lianban-number-field.ts';
import { formatAmount } from './format-amount.ts';

/** An amount in yuan 金额（元）; reads a long amount back in groups of three. */
export class LianbanMoneyField extends LianbanNumberField {
  protected override get unitText(): string {
    return this.unit ?? this.t('yuan');
  }

  protected override renderNote(): TemplateResult | typeof nothing {
    return typeof this.value === 'number' && this.value >= 1000 ? html`${formatAmount(this.value)} ${this.unitText}` : nothing;
  }

  protected override toText(): string {
    return typeof this.value === 'number' ? `${formatAmount(this.value)} ${this.unitText}` : super.toText();
  }
}

defineElement('lianban-money-field', LianbanMoneyField);
declare global { interface HTMLElementTagNameMap { 'lianban-money-field': LianbanMoneyField } }
