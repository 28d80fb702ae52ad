import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { JsonValue, Provenance } from '@lianban/contract';
import { icon } from '../../base/icon/icon.ts';
import { LianbanElement } from '../../base/lianban-element.ts';
import { fieldStrings } from '../strings.ts';
import { FieldChangedEvent } from './field-changed-event.ts';
import { FieldLeftEvent } from './field-left-event.ts';
import { fieldStyles } from './field-styles.ts';
import { provenanceNote } from './provenance-note.ts';

/**
 * What every field is: label, hint, one control, where the value came from, one error; a member of the host's `<form>`.
 * It holds no rules: whoever owns it sets `error` after `lianban-field-left`. A subclass renders the control.
 *
 * @fires lianban-field-changed - the person changed the value
 * @fires lianban-field-left - focus left the field
 * @csspart label - the label
 * @csspart hint - the help text under the label
 * @csspart control - the input itself
 * @csspart provenance - the line that names the source of a prefilled value
 * @csspart error - the error text
 */
export abstract class LianbanField extends LianbanElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LianbanElement.shadowRootOptions, delegatesFocus: false };
  static override properties: PropertyDeclarations = {
    name: { type: String, reflect: true },
    label: { type: String },
    value: {},
    hint: { type: String },
    remark: { type: String },
    placeholder: { type: String },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    error: { type: String },
    provenance: { attribute: false },
    autocomplete: { type: String },
    fieldsetDisabled: { state: true },
  };
  static override styles = [LianbanElement.styles, fieldStyles];

  declare name: string | undefined;
  declare label: string;
  /** The answer; undefined when empty. */
  declare value: JsonValue | undefined;
  declare hint: string | undefined;
  /** What a department said about this answer, shown above the control. */
  declare remark: string | undefined;
  declare placeholder: string | undefined;
  declare required: boolean;
  declare disabled: boolean;
  declare readonly: boolean;
  /** What is wrong, in the person's language. */
  declare error: string | undefined;
  /** Where the value came from; `locked` makes the field read-only. */
  declare provenance: Provenance | undefined;
  /** An HTML autofill token such as `name` or `tel`. */
  declare autocomplete: string | undefined;
  protected declare fieldsetDisabled: boolean;

  protected readonly t = this.words(fieldStrings);
  readonly #internals: ElementInternals | undefined;

  constructor() {
    super();
    this.label = '';
    this.required = false;
    this.disabled = false;
    this.readonly = false;
    this.fieldsetDisabled = false;
    // Engines without form association still show and edit; the value then travels only through properties and events.
    this.#internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
    // Moves between our own inputs do not reach the host; when only the window lost focus, an input of ours still has it.
    this.addEventListener('focusout', () => {
      if (this.shadowRoot?.activeElement == null) this.leave();
    });
  }

  /** The form this field takes part in. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** True when the value may not be changed: `readonly`, or locked by its source. */
  get locked(): boolean {
    return this.readonly || this.provenance?.locked === true;
  }

  protected get blocked(): boolean {
    return this.disabled || this.fieldsetDisabled;
  }

  /** Composite fields (several inputs) label a group instead of one input. */
  protected get groupRole(): 'group' | 'radiogroup' | undefined {
    return undefined;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#control, [data-first]')?.focus(options);
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? undefined;
    this.error = undefined;
  }

  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
  }

  /** Focus left the field: the last moment to tidy the value, then told. */
  protected leave(): void {
    this.dispatchEvent(new FieldLeftEvent());
  }

  /** The person's new value: kept, then told. */
  protected change(value: JsonValue | undefined): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new FieldChangedEvent(value));
  }

  /** What screen readers read after the control's name; undefined when there is nothing. */
  protected get describedBy(): string | undefined {
    const ids = [this.remark && 'remark', this.hint && !this.locked && 'hint', this.provenance && 'source', this.renderNote() !== nothing && 'note', this.error && 'error'];
    return ids.filter(Boolean).join(' ') || undefined;
  }

  protected abstract renderControl(): TemplateResult;

  /** A line under the control that reacts to the value (a count, what a number says). */
  protected renderNote(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The value in words, shown when it is locked. */
  protected toText(): string {
    return this.value === undefined || this.value === null ? '' : String(this.value);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#internals?.setFormValue(this.value === undefined || this.value === null ? null : typeof this.value === 'string' ? this.value : JSON.stringify(this.value));
    if (changed.has('error') || changed.has('value') || changed.has('required')) this.#tellValidity();
  }

  protected override render(): TemplateResult {
    const role = this.locked ? undefined : this.groupRole;
    const note = this.locked ? nothing : this.renderNote();
    return html`
      <div class="field ${this.error ? 'invalid' : ''}" role=${role ?? nothing} aria-labelledby=${role ? 'label' : nothing} aria-describedby=${role ? (this.describedBy ?? nothing) : nothing} aria-required=${role === 'radiogroup' ? String(this.required) : nothing}>
        ${role ? html`<div class="label" part="label" id="label">${this.#labelContent()}</div>` : html`<label class="label" part="label" for=${this.locked ? nothing : 'control'} id="label">${this.#labelContent()}</label>`}
        ${this.remark ? html`<p class="remark" part="remark" id="remark">${icon('edit')}<span>${this.remark}</span></p>` : nothing}
        ${role ? this.#renderHint() : nothing}
        ${this.locked ? this.#renderLocked() : this.renderControl()}
        ${role ? nothing : this.#renderHint()}
        ${note === nothing ? nothing : html`<div class="note" id="note">${note}</div>`}
        ${provenanceNote(this.t, this.provenance, this.locale)}
        ${this.error ? html`<p class="error" part="error" id="error">${icon('warning')}<span><span class="visually-hidden">${this.t('error')}</span>${this.error}</span></p>` : nothing}
      </div>`;
  }

  /** Above a group of choices; below a single control, so that controls side by side stand in line. */
  #renderHint(): TemplateResult | typeof nothing {
    return this.hint && !this.locked ? html`<p class="hint" part="hint" id="hint">${this.hint}</p>` : nothing;
  }

  #labelContent(): unknown {
    if (this.locked) return this.label;
    return this.required ? html`<span class="mark" aria-hidden="true">*</span>${this.label}` : html`${this.label}<span class="optional">${this.t('optional')}</span>`;
  }

  #renderLocked(): TemplateResult {
    return html`<div id="control" part="control" class="control locked" role="textbox" aria-readonly="true" aria-labelledby="label" aria-describedby=${this.describedBy ?? nothing} tabindex="0">${this.toText() || this.t('notFilled')}</div>`;
  }

  #tellValidity(): void {
    const anchor = this.renderRoot.querySelector<HTMLElement>('#control, [data-first]') ?? undefined;
    const empty = this.value === undefined || this.value === null || this.value === '';
    if (this.error) this.#internals?.setValidity({ customError: true }, this.error, anchor);
    else if (this.required && empty && !this.locked) this.#internals?.setValidity({ valueMissing: true }, this.label || ' ', anchor);
    else this.#internals?.setValidity({});
  }
}
