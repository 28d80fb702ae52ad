import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LianbanField } from './lianban-field.ts';

/**
 * A field typed as one line of text. Characters being composed (拼音 before the choice) are not a value yet; nothing is
 * told and nothing is re-rendered into the input until composition ends. Text is cleaned on paste and on leaving,
 * never while typing, so the cursor does not jump.
 */
export abstract class LianbanTextInput extends LianbanField {
  #composing = false;

  protected get keyboard(): string | undefined {
    return undefined;
  }

  /** What is typed → what is meant: spaces gone, full width to half. */
  protected clean(text: string): string {
    return text.trim();
  }

  /** Cleaned text → the value that is told; undefined for empty. */
  protected toValue(text: string): string | number | undefined {
    return text === '' ? undefined : text;
  }

  /** The value → the text in the input. */
  protected toInputText(): string {
    return this.value === undefined || this.value === null ? '' : String(this.value);
  }

  protected get input(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>('#control');
  }

  /** The text to render: what the person is composing stays as it is. */
  protected get shownText(): string {
    return this.#composing ? (this.input?.value ?? '') : this.toInputText();
  }

  protected readonly onInput = (event: InputEvent): void => {
    if (this.#composing || event.isComposing) return;
    const text = this.input?.value ?? '';
    this.change(this.toValue(event.inputType === 'insertFromPaste' ? this.clean(text) : text));
  };

  protected readonly onComposition = (event: CompositionEvent): void => {
    this.#composing = event.type === 'compositionstart';
    if (!this.#composing) this.change(this.toValue(this.input?.value ?? ''));
  };

  protected override leave(): void {
    if (!this.#composing && !this.locked) {
      this.change(this.toValue(this.clean(this.input?.value ?? '')));
      this.requestUpdate();
    }
    super.leave();
  }

  protected override renderControl(): TemplateResult {
    return html`<input id="control" part="control" class="control" type="text" name=${this.name ?? nothing}
      .value=${live(this.shownText)} inputmode=${this.keyboard ?? nothing} placeholder=${this.placeholder ?? nothing}
      autocomplete=${this.autocomplete ?? 'off'} ?required=${this.required} ?disabled=${this.blocked}
      aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.describedBy ?? nothing}
      @input=${this.onInput} @compositionstart=${this.onComposition} @compositionend=${this.onComposition}>`;
  }
}
