import { createFormModel, formFromDefinition } from '@lianban/form-engine';
import type { FormModel, UnifiedForm } from '@lianban/form-engine';
import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { FieldProblem, FormDefinition, JsonObject, JsonPointer, Provenance } from '@lianban/contract';
import { buttonStyles } from '../../base/button/button-styles.ts';
import { cardStyles } from '../../base/card/card-styles.ts';
import { chinaNow } from '../../base/china-now.ts';
import { defineElement } from '../../base/define-element.ts';
import { LianbanElement } from '../../base/lianban-element.ts';
import { notice, noticeStyles } from '../../base/notice/notice.ts';
import { warnOnce } from '../../base/warn-once.ts';
import '../../fields/index.ts';
import { fieldStrings } from '../../fields/strings.ts';
import type { Locale } from '../../strings/define-strings.ts';
import { AnswerChangedEvent } from './answer-changed-event.ts';
import { answerList, answerListStyles } from './answer-list.ts';
import { BoundField } from './bound-field.ts';
import type { FieldOwner } from './bound-field.ts';
import { errorSummary, errorSummaryStyles, summaryFold } from './error-summary.ts';
import { formStyles } from './form-styles.ts';
import { formStrings } from './strings.ts';

/**
 * A form from one item's definition or from several merged ones: shows what the situation asks for, checks a field after
 * it was left, lists everything wrong before going on, and says where a prefilled value comes from.
 * In a host's `<form>` it adds the answers as JSON under its `name`.
 *
 * @fires lianban-answer-changed - the person changed one answer
 * @csspart section - one group of fields
 * @csspart error-summary - the list of everything wrong
 */
export class LianbanForm extends LianbanElement implements FieldOwner {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    form: { attribute: false },
    definition: { attribute: false },
    scenario: { attribute: false },
    value: { attribute: false },
    provenance: { attribute: false },
    model: { attribute: false },
    remarks: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    name: { type: String, reflect: true },
    summarized: { state: true },
    unfolded: { state: true },
  };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, noticeStyles, formStyles, answerListStyles, errorSummaryStyles];

  /** A merged form, from `mergeForms` of `@lianban/form-engine`. */
  declare form: UnifiedForm | undefined;
  /** One item's own form; used when `form` is not set. */
  declare definition: FormDefinition | undefined;
  declare scenario: Readonly<Record<string, string>>;
  /** The answers to start with; read the present ones from `answers`. */
  declare value: JsonObject | undefined;
  /** Where the starting answers came from, by pointer. */
  declare provenance: Readonly<Record<JsonPointer, Provenance>> | undefined;
  /** A model the owner keeps, made for `form`; without it the element makes its own. */
  declare model: FormModel | undefined;
  /** What departments said about answers, by pointer: shown above the field. */
  declare remarks: Readonly<Record<JsonPointer, string>>;
  /** Shows answers as text. */
  declare readonly: boolean;
  declare name: string | undefined;
  private declare summarized: boolean;
  private declare unfolded: boolean;

  readonly #t = this.words(formStrings);
  readonly #fieldWords = this.words(fieldStrings);
  #worded: Locale | undefined;
  #shown: UnifiedForm | undefined;
  #model: FormModel | undefined;
  #bound: BoundField[] = [];
  #hostForm: HTMLFormElement | null = null;

  constructor() {
    super();
    this.scenario = {};
    this.remarks = {};
    this.readonly = false;
    this.summarized = false;
    this.unfolded = false;
  }

  /** The visible answers. */
  get answers(): JsonObject {
    return this.#model?.answers() ?? {};
  }

  /** Checks everything; shows and focuses the summary when something is wrong. True when all is well. */
  validate(): boolean {
    const valid = (this.#model?.validate() ?? []).length === 0;
    this.summarized = !valid;
    if (!valid) void this.#focusSummary();
    return valid;
  }

  /** Lands what the platform refused on its fields and focuses the summary. Returns the problems that belong to no visible field. */
  reportProblems(problems: readonly FieldProblem[]): FieldProblem[] {
    const homeless = problems.filter((problem) => {
      const bound = this.#bound.find(({ field, visible }) => visible && field.pointer === problem.pointer);
      bound?.refuse(problem);
      return bound === undefined;
    });
    this.summarized = homeless.length < problems.length;
    if (this.summarized) void this.#focusSummary();
    return homeless;
  }

  /** Takes the focus to one field. */
  focusField(pointer: JsonPointer): void {
    const element = this.#bound.find((each) => each.field.pointer === pointer)?.element;
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }

  /** Takes the focus to the first field of a section. */
  focusSection(key: string): void {
    const section = this.#shown?.sections.find((each) => each.key === key);
    const first = section?.fields.find((field) => this.#model?.visible(field.pointer));
    if (first !== undefined) this.focusField(first.pointer);
  }

  fieldChanged(pointer: JsonPointer): void {
    this.dispatchEvent(new AnswerChangedEvent(pointer));
  }

  fieldFlipped(): void {
    this.requestUpdate();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#hostForm?.removeEventListener('formdata', this.#addFormData);
    this.#hostForm = form;
    form?.addEventListener('formdata', this.#addFormData);
  }

  readonly #addFormData = (event: FormDataEvent): void => {
    if (this.name) event.formData.set(this.name, JSON.stringify(this.answers));
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const rebuild = (['form', 'definition', 'scenario', 'value', 'provenance', 'model', 'remarks', 'readonly'] as const).some((key) => changed.has(key));
    if (rebuild) this.#build();
    else if (this.#worded !== this.locale) for (const bound of this.#bound) bound.refresh();
    this.#worded = this.locale;
  }

  #build(): void {
    for (const bound of this.#bound) bound.dispose();
    this.#bound = [];
    this.summarized = false;
    try {
      this.#shown = this.form ?? (this.definition === undefined ? undefined : formFromDefinition(this.definition));
      this.#model = this.model ?? (this.#shown === undefined ? undefined : createFormModel(this.#shown, { scenario: this.scenario, clock: { now: chinaNow }, ...(this.value && { answers: this.value }), ...(this.provenance && { provenance: this.provenance }) }));
      const model = this.#model;
      const origins = model?.provenance() ?? {};
      if (model !== undefined && !this.readonly) this.#bound = (this.#shown?.fields ?? []).map((field) => new BoundField(field, model, this, origins[field.pointer]));
    } catch (error) {
      this.#shown = undefined;
      warnOnce('elements/property-invalid', `Failed to build the form: ${error instanceof Error ? error.message : String(error)} Correct "form" or "definition".`);
    }
  }

  protected override render(): TemplateResult | TemplateResult[] | typeof nothing {
    const form = this.#shown;
    if (form === undefined || this.#model === undefined) return this.form === undefined && this.definition === undefined ? nothing : notice({ tone: 'danger', title: this.#t('broken'), body: this.#t('brokenHow') });
    if (this.readonly) return answerList(form, this.#model, { t: this.#t, fieldWords: this.#fieldWords, locale: this.locale });
    const elements = new Map(this.#bound.map((bound) => [bound.field.pointer, bound]));
    return html`
      ${this.summarized ? this.#renderSummary() : nothing}
      <p class="required-note">${this.#t('requiredNote')}</p>
      ${form.sections.map(({ key, title, fields }, index) => {
        const own = fields.flatMap((field) => elements.get(field.pointer) ?? []);
        return html`<section class="card" part="section" data-section=${key} aria-labelledby="section-${index}" ?hidden=${own.every((bound) => !bound.visible)}>
          <h3 class="section-title" id="section-${index}">${title}</h3>
          <div class="fields">${own.map((bound) => bound.element)}</div>
        </section>`;
      })}`;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    const wrong = this.#bound.filter((bound) => bound.error);
    return errorSummary(this.#t, this.unfolded, wrong.map((bound) => ({ key: bound.field.pointer, label: bound.element.label, message: bound.error ?? '', go: () => this.focusField(bound.field.pointer) })), () => this.#unfold());
  }

  /** The pressed button is gone then: the focus goes to the first line it brought. */
  #unfold(): void {
    this.unfolded = true;
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.error-summary a')[summaryFold]?.focus());
  }

  /** A long summary would be centred by the focus itself: its title has to be in sight. */
  async #focusSummary(): Promise<void> {
    this.unfolded = false;
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>('.error-summary');
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus({ preventScroll: true });
  }
}

defineElement('lianban-form', LianbanForm);
declare global { interface HTMLElementTagNameMap { 'lianban-form': LianbanForm } }
