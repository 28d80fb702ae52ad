import { applyPrefill, askedQuestions, createFormModel, mergeForms, neededMaterials, reachItems, toEffectiveScenario } from '@lianban/form-engine';
import type { FormModel, NeededMaterial, UnifiedForm } from '@lianban/form-engine';
import type { ApplicationSubmission, BundleDefinition, Draft, JsonObject, JsonPointer, Licence, PrefillResult, Provenance, ScenarioQuestion } from '@lianban/contract';
import { chinaNow } from '../../base/china-now.ts';
import { createIdempotencyKey } from '../../base/idempotency-key.ts';
import { toSubmittedMaterials } from '../materials/material-answer.ts';
import type { MaterialAnswer } from '../materials/material-answer.ts';
import { submittingMark, toApplyStep } from './apply-step.ts';
import type { ApplyStep } from './apply-step.ts';

/**
 * Everything an applicant has decided and typed, from the first question to the submission, without any page: what is
 * asked follows from the situation, what was typed is never dropped, and one key stands for one application.
 */
export class ApplyFlow {
  readonly definition: BundleDefinition;
  step: ApplyStep = 'guide';
  scenario: Record<string, string> = {};
  /** Items the person does not want; whatever the situation allows besides is chosen. */
  dropped = new Set<string>();
  consent: boolean | undefined;
  materials: readonly MaterialAnswer[] = [];
  licences: readonly Licence[] = [];
  unavailable: PrefillResult['unavailable'] = [];
  pledged = false;
  /** A submission went out and no answer came: it may have been filed. */
  uncertain = false;
  idempotencyKey = createIdempotencyKey();
  #answers: JsonObject = {};
  #provenance: Record<JsonPointer, Provenance> = {};
  /** The form and its state for one choice of items and one situation. */
  #built: { key: string; form: UnifiedForm; model: FormModel } | undefined;

  constructor(definition: BundleDefinition) {
    this.definition = definition;
  }

  static fromDraft(definition: BundleDefinition, draft: Draft): ApplyFlow {
    const flow = new ApplyFlow(definition);
    flow.step = toApplyStep(draft.step);
    flow.uncertain = draft.step === submittingMark;
    flow.scenario = { ...draft.scenario };
    flow.dropped = new Set(draft.items.length === 0 ? [] : flow.reachable.filter((itemKey) => !draft.items.includes(itemKey) && flow.isOptional(itemKey)));
    flow.consent = draft.consent;
    flow.materials = draft.materials;
    flow.idempotencyKey = draft.idempotencyKey;
    flow.#answers = draft.answers;
    flow.#provenance = { ...draft.provenance };
    return flow;
  }

  toDraft(savedAt: string): Draft {
    this.#collect();
    return {
      draftId: this.definition.bundle.bundleCode,
      savedAt,
      bundleVersion: this.definition.bundle.bundleVersion,
      step: this.uncertain ? submittingMark : this.step,
      items: this.items,
      scenario: this.scenario,
      answers: this.#answers,
      materials: [...this.materials],
      provenance: this.#provenance,
      ...(this.consent === undefined ? {} : { consent: this.consent }),
      idempotencyKey: this.idempotencyKey,
    };
  }

  toSubmission(): ApplicationSubmission {
    const { bundleCode, bundleVersion } = this.definition.bundle;
    return { bundleCode, bundleVersion, items: this.items, scenario: this.effectiveScenario, answers: this.model.answers(), materials: toSubmittedMaterials(this.needed, this.materials), provenance: { ...this.model.provenance() } };
  }

  get questions(): readonly ScenarioQuestion[] {
    return askedQuestions(this.definition.bundle, this.scenario);
  }

  get reachable(): readonly string[] {
    return reachItems(this.definition.bundle, this.scenario);
  }

  get items(): string[] {
    return this.reachable.filter((itemKey) => !this.dropped.has(itemKey));
  }

  get needed(): readonly NeededMaterial[] {
    return neededMaterials(this.definition.bundle, { items: this.items, scenario: this.effectiveScenario, answers: this.model.answers(), licences: this.licences, now: chinaNow() });
  }

  get form(): UnifiedForm {
    return this.#build().form;
  }

  get model(): FormModel {
    return this.#build().model;
  }

  isOptional(itemKey: string): boolean {
    return this.definition.bundle.members.find((member) => member.itemKey === itemKey)?.optional ?? false;
  }

  answerScenario(key: string, value: string): void {
    this.scenario = { ...this.scenario, [key]: value };
  }

  /** The answers to the questions that are asked; an answer out of sight stays in `scenario` for switching back. */
  get effectiveScenario(): Record<string, string> {
    return toEffectiveScenario(this.definition.bundle, this.scenario);
  }

  chooseItem(itemKey: string, chosen: boolean): void {
    if (chosen) this.dropped.delete(itemKey);
    else if (this.isOptional(itemKey)) this.dropped.add(itemKey);
  }

  /** What the registers said. Typed answers stay; only what a register has locked is put over them. */
  takePrefill(result: PrefillResult): void {
    this.#collect();
    this.licences = result.licences;
    this.unavailable = result.unavailable;
    const filled = applyPrefill(this.form, result.values, { answers: this.#answers, provenance: this.#provenance });
    this.#answers = filled.answers;
    this.#provenance = filled.provenance;
    this.#built = undefined;
  }

  /** Coming back to a draft: its values are there already, only what is on record is asked again. */
  takeLicences(result: PrefillResult): void {
    this.licences = result.licences;
  }

  /** What merging saved: questions of the single forms, questions asked now, and how many are filled in already. */
  get savings(): { forms: number; asked: number; count: number; prefilled: number } {
    const origins = this.model.provenance();
    const visible = this.form.fields.filter((field) => this.model.visible(field.pointer));
    return {
      forms: this.items.length,
      asked: visible.reduce((sum, field) => sum + field.usedBy.length, 0),
      count: visible.length,
      prefilled: visible.filter((field) => origins[field.pointer] !== undefined && origins[field.pointer]?.kind !== 'typed').length,
    };
  }

  /** Takes over what stands in the form, hidden fields too: choosing again must bring it back. */
  #collect(): void {
    if (this.#built === undefined) return;
    this.#answers = this.#built.model.typedAnswers();
    Object.assign(this.#provenance, this.#built.model.provenance());
  }

  #build(): { form: UnifiedForm; model: FormModel } {
    const key = JSON.stringify([this.items, this.effectiveScenario]);
    if (this.#built?.key === key) return this.#built;
    this.#collect();
    const form = mergeForms(this.definition, this.items);
    const model = createFormModel(form, { scenario: this.effectiveScenario, answers: this.#answers, provenance: this.#provenance, clock: { now: chinaNow } });
    this.#built = { key, form, model };
    return this.#built;
  }
}
