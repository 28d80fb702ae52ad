import { defineElement } from '../../base/define-element.ts';
import { LianbanTextInput } from '../base/lianban-text-input.ts';

/** One line of text 单行文本. */
export class LianbanTextField extends LianbanTextInput {}

defineElement('lianban-text-field', LianbanTextField);
declare global { interface HTMLElementTagNameMap { 'lianban-text-field': LianbanTextField } }
