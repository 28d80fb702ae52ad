import { maskIdNumber, parseIdNumber } from '@lianban/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatLongDay } from '../../base/format-moment.ts';
import { defineElement } from '../../base/define-element.ts';
import { LianbanTextInput } from '../base/lianban-text-input.ts';
import { toHalfWidth } from '../base/to-half-width.ts';

/**
 * A citizen identity number 公民身份号码. Shows what a right number says (birth date, sex), so that a slip is seen at once;
 * a number the register has locked is shown masked, first 6 and last 4.
 */
export class LianbanIdNumberField extends LianbanTextInput {
  protected override clean(text: string): string {
    return toHalfWidth(text).replace(/[\s-]/gu, '').toUpperCase();
  }

  protected override renderNote(): TemplateResult | typeof nothing {
    const text = this.clean(this.toInputText());
    if (text.length === 0) return nothing;
    const parsed = parseIdNumber(text);
    if (parsed.valid) return html`${this.t('idRead', { birthDate: formatLongDay(parsed.birthDate, this.locale), sex: this.t(parsed.sex) })}`;
    return text.length < 18 && !this.error ? html`${this.t('idLength', { count: text.length })}` : nothing;
  }

  protected override toText(): string {
    const text = super.toText();
    return text === '' ? '' : maskIdNumber(text);
  }
}

defineElement('lianban-id-number-field', LianbanIdNumberField);
declare global { interface HTMLElementTagNameMap { 'lianban-id-number-field': LianbanIdNumberField } }
