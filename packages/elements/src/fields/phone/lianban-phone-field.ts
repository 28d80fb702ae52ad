import { defineElement } from '../../base/define-element.ts';
import { LianbanTextInput } from '../base/lianban-text-input.ts';
import { toHalfWidth } from '../base/to-half-width.ts';

/** A phone number 联系电话: spaces, dashes and +86 of a pasted number are taken away. */
export class LianbanPhoneField extends LianbanTextInput {
  protected override get keyboard(): string {
    return 'tel';
  }

  protected override clean(text: string): string {
    const digits = toHalfWidth(text).replace(/[\s-]/gu, '');
    return digits.replace(/^(\+86|0086|86(?=1\d{10}$))/u, '');
  }

  protected override toText(): string {
    return super.toText().replace(/^(1\d{2})(\d{4})(\d{4})$/u, '$1 $2 $3');
  }
}

defineElement('lianban-phone-field', LianbanPhoneField);
declare global { interface HTMLElementTagNameMap { 'lianban-phone-field': LianbanPhoneField } }
