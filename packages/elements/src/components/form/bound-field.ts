import type { FieldProblem, JsonPointer, Provenance } from '@lianban/contract';
import type { FormModel, UnifiedField } from '@lianban/form-engine';
import { FieldChangedEvent } from '../../fields/base/field-changed-event.ts';
import { FieldLeftEvent } from '../../fields/base/field-left-event.ts';
import type { LianbanField } from '../../fields/base/lianban-field.ts';
import type { Locale } from '../../strings/define-strings.ts';
import { chooseField } from './choose-field.ts';
import { wordFieldProblem } from './word-field-problem.ts';

/** The form that holds the fields: what it gives them and wants to know of them. */
export interface FieldOwner {
  readonly locale: Locale;
  /** What departments said about answers, by pointer. */
  readonly remarks: Readonly<Record<JsonPointer, string>>;
  fieldChanged(pointer: JsonPointer): void;
  /** A field came into sight, went out of it, or its problem changed. */
  fieldFlipped(): void;
}

/**
 * Ties one field element to its pointer in the form model. The element re-renders only when its own pointer changes, so a
 * key stroke costs the same in a form of ten fields and of a thousand.
 */
export class BoundField {
  readonly field: UnifiedField;
  readonly element: LianbanField;
  readonly #model: FormModel;
  readonly #owner: FieldOwner;
  readonly #unsubscribe: () => void;
  /** What the platform refused; stands until the answer changes. */
  #refused: FieldProblem | undefined;

  constructor(field: UnifiedField, model: FormModel, owner: FieldOwner, provenance: Provenance | undefined) {
    this.field = field;
    this.#model = model;
    this.#owner = owner;
    const choice = chooseField(field);
    this.element = document.createElement(choice.tagName) as LianbanField;
    Object.assign(this.element, choice.properties, { provenance, remark: owner.remarks[field.pointer] });
    this.element.classList.toggle('wide', choice.wide);
    this.element.addEventListener(FieldChangedEvent.type, (event) => this.#changed(event));
    this.element.addEventListener(FieldLeftEvent.type, (event) => this.#left(event));
    this.#unsubscribe = model.subscribe(field.pointer, () => this.refresh());
    this.refresh();
  }

  get visible(): boolean {
    return this.#model.visible(this.field.pointer);
  }

  get error(): string | undefined {
    return this.visible ? this.element.error : undefined;
  }

  refuse(problem: FieldProblem): void {
    this.#refused = problem;
    this.refresh();
  }

  dispose(): void {
    this.#unsubscribe();
  }

  refresh(): void {
    const { element } = this;
    const { pointer } = this.field;
    const before = `${element.hidden} ${element.error ?? ''}`;
    const problem = this.#refused ?? this.#model.problems(pointer)[0];
    element.value = this.#model.get(pointer);
    element.hidden = !this.visible;
    element.required = this.#model.required(pointer);
    element.error = problem === undefined ? undefined : wordFieldProblem(problem, this.#owner.locale, this.element.label, 'options' in this.element);
    if (`${element.hidden} ${element.error ?? ''}` !== before) this.#owner.fieldFlipped();
  }

  #changed(event: FieldChangedEvent): void {
    event.stopPropagation();
    this.#refused = undefined;
    // From now on the value is the person's own; asking the model for all sources would cost the whole form.
    this.element.provenance = undefined;
    this.#model.set(this.field.pointer, event.value);
    this.refresh();
    this.#owner.fieldChanged(this.field.pointer);
  }

  #left(event: FieldLeftEvent): void {
    event.stopPropagation();
    // An untouched empty field is not scolded for being passed by; the check before going on names it.
    if (this.#model.get(this.field.pointer) !== undefined) this.#model.touch(this.field.pointer);
  }
}
