import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { defineElement } from '../../base/define-element.ts';
import { color, control, space } from '../../tokens/index.ts';
import { LianbanTextInput } from '../base/lianban-text-input.ts';
import { toHalfWidth } from '../base/to-half-width.ts';

/**
 * A number 数字, typed as text so that nothing is rejected while typing; the value is a number, or the text as typed when
 * it is none, for the rules to name.
 */
export class LianbanNumberField extends LianbanTextInput {
  static override properties = { unit: { type: String } };
  static override styles = [...LianbanTextInput.styles, css`
    .with-unit { position: relative; }
    .with-unit .control { padding-inline-end: calc(${control.padding} + 3.2em); }
    .unit { position: absolute; top: 0; bottom: 0; right: ${space.l}; display: flex; align-items: center; color: ${color.textSoft}; pointer-events: none; }
  `];

  /** The unit shown in the input: 克, 周. */
  declare unit: string | undefined;
  #typed: string | undefined;

  protected override get keyboard(): string {
    return 'decimal';
  }

  protected override clean(text: string): string {
    return toHalfWidth(text).replace(/[\s,，]/gu, '');
  }

  protected override toValue(text: string): string | number | undefined {
    this.#typed = text;
    const cleaned = this.clean(text);
    if (cleaned === '') return undefined;
    return /^-?\d+(\.\d+)?$/u.test(cleaned) ? Number(cleaned) : cleaned;
  }

  /** `1.50` stays as typed as long as it means the value. */
  protected override toInputText(): string {
    const shown = super.toInputText();
    return this.#typed !== undefined && this.clean(this.#typed) !== '' && String(Number(this.clean(this.#typed))) === shown ? this.#typed : shown;
  }

  protected get unitText(): string | undefined {
    return this.unit;
  }

  protected override renderControl(): TemplateResult {
    return html`<div class="with-unit">${super.renderControl()}${this.unitText ? html`<span class="unit">${this.unitText}</span>` : nothing}</div>`;
  }
}

defineElement('lianban-number-field', LianbanNumberField);
declare global { interface HTMLElementTagNameMap { 'lianban-number-field': LianbanNumberField } }
