import { normalizePersonName } from '@lianban/contract';
import { defineElement } from '../../base/define-element.ts';
import { LianbanTextInput } from '../base/lianban-text-input.ts';

/** A person's name 姓名: any Chinese character, the dot of minority names written as U+00B7. */
export class LianbanPersonNameField extends LianbanTextInput {
  protected override clean(text: string): string {
    return normalizePersonName(text.trim());
  }
}

defineElement('lianban-person-name-field', LianbanPersonNameField);
declare global { interface HTMLElementTagNameMap { 'lianban-person-name-field': LianbanPersonNameField } }
