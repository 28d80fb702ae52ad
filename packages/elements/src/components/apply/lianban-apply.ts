import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { FieldProblem, Platform } from '@lianban/contract';
import { defineElement } from '../../base/define-element.ts';
import { LianbanElement } from '../../base/lianban-element.ts';
import '../../base/problem/lianban-problem.ts';
import { SessionWatch } from '../../base/session-watch.ts';
import { busy, empty } from '../../base/states/states.ts';
import '../../base/steps/lianban-steps.ts';
import { returnPath } from '../case/return-path.ts';
import { formStrings } from '../form/strings.ts';
import { ApplicationSelectedEvent } from '../my-cases/application-selected-event.ts';
import { baseStrings } from '../../strings/base-strings.ts';
import { applySteps } from './apply-step.ts';
import type { ApplyStep } from './apply-step.ts';
import { applyStyles } from './apply-styles.ts';
import type { ApplyView } from './apply-view.ts';
import { ApplyWork } from './apply-work.ts';
import { placeProblems } from './place-problems.ts';
import { renderConsent } from './render-consent.ts';
import { renderDraft, renderResume, stepWords } from './render-frame.ts';
import { renderGuide } from './render-guide.ts';
import { renderItems } from './render-items.ts';
import { renderReceipt } from './render-receipt.ts';
import { renderReview } from './render-review.ts';
import { renderScenario } from './render-scenario.ts';
import { renderForm, renderMaterials } from './render-steps.ts';
import { StepChangedEvent } from './step-changed-event.ts';
import { applyStrings } from './strings.ts';
import { missingMaterials } from '../materials/material-answer.ts';


/**
 * The whole application for one bundle 一件事: guide, situation, items, consent and prefill, one form, one set of materials,
 * review, one submission, receipt. What is typed is kept on the device and survives a reload; one key makes a double click,
 * a reload or a lost answer one application.
 *
 * @fires lianban-step-changed - another step is shown
 * @fires lianban-draft-saved - the draft was kept
 * @fires lianban-submit - about to be sent; cancelable
 * @fires lianban-submitted - the platform has it
 * @fires lianban-application-selected - the person wants to see the progress
 * @csspart hero - the head of the guide
 * @csspart steps - the step bar
 * @csspart next - the button that goes on
 * @csspart back - the button that goes back
 * @csspart receipt - the receipt
 */
export class LianbanApply extends LianbanElement {
  static override properties: PropertyDeclarations = { bundle: { type: String, reflect: true }, checked: { state: true }, signInError: { state: true }, copied: { state: true } };
  static override styles = [LianbanElement.styles, ...applyStyles];

  /** The code of the bundle, e.g. `newborn`. */
  declare bundle: string | undefined;
  private declare checked: boolean;
  private declare copied: boolean;
  private declare signInError: unknown;

  readonly #t = this.words(applyStrings);
  readonly #base = this.words(baseStrings);
  readonly #formWords = this.words(formStrings);
  readonly #work = new ApplyWork(this, () => void this.#showOffer());
  readonly #session = new SessionWatch(this, () => void this.#work.lookForDraft());
  #loadedFor: [Platform, string] | undefined;
  #refused: FieldProblem[] = [];
  #materialProblems: Readonly<Record<string, string>> = {};

  constructor() {
    super();
    this.checked = false;
    this.copied = false;
  }

  /** The step in sight. */
  get step(): ApplyStep {
    return this.#work.flow?.step ?? 'guide';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const platform = this.activePlatform;
    const same = this.#loadedFor?.[0] === platform && this.#loadedFor?.[1] === this.bundle;
    if (platform === undefined || !this.bundle || same) return;
    this.#loadedFor = [platform, this.bundle];
    void this.#work.begin(platform, this.bundle);
    if (changed.has('bundle')) this.#refused = [];
  }

  protected override render(): TemplateResult {
    const { bundle } = this;
    if (!bundle) return empty({ title: this.#t('bundleMissing'), body: this.#t('bundleMissingHow') });
    const platform = this.needPlatform();
    if (platform === undefined) return busy(this.#base('loading'));
    const { flow, definition, application } = this.#work;
    if (definition.state.kind === 'failed') return html`<lianban-problem .error=${definition.state.error} .platform=${platform} @lianban-retry=${() => void this.#work.begin(platform, bundle)}></lianban-problem>`;
    if (flow === undefined || !this.#session.settled) return busy(this.#base('loading'));
    const view = this.#view(flow);
    if (application !== undefined) return html`<div class="step">${renderReceipt(view, application)}</div>`;
    if (flow.step === 'guide') return html`${this.#renderFailure()}${renderResume(view)}${renderGuide(view)}`;
    if (this.#session.session === undefined) return this.#renderSignIn();
    return html`
      <div class="top">
        <div class="top-line"><p class="bundle-name">${flow.definition.bundle.bundleName}</p>${renderDraft(view)}</div>
        <lianban-steps part="steps" .steps=${applySteps.map((key) => ({ key, title: this.#t(stepWords[key]) }))} .current=${flow.step}></lianban-steps>
      </div>
      <div class="step">${this.#renderStep(view)}</div>
      ${flow.step === 'consent' ? this.#renderFoot(view, false) : this.#renderFoot(view, true)}`;
  }

  #renderStep(view: ApplyView): TemplateResult {
    if (view.flow.step === 'scenario') return renderScenario(view);
    if (view.flow.step === 'items') return renderItems(view);
    if (view.flow.step === 'consent') return renderConsent(view);
    if (view.flow.step === 'form') return renderForm(view);
    return view.flow.step === 'materials' ? renderMaterials(view, this.#materialProblems) : renderReview(view);
  }

  #renderFoot(view: ApplyView, withNext: boolean): TemplateResult {
    const last = view.flow.step === 'review';
    const label = last ? (view.submitting ? this.#t('submitting') : view.flow.uncertain ? this.#t('submitAgain') : this.#t('submit')) : this.#t('next');
    return html`<div class="foot"><div class="actions">
      <button type="button" class="button" part="back" ?disabled=${view.submitting} @click=${() => this.#go(this.#neighbour(-1))}>${this.#t('back')}</button>
      ${withNext ? html`<button type="button" class="button primary" part="next" aria-disabled=${view.submitting ? 'true' : nothing} @click=${() => (last ? view.submit() : this.#next())}>${label}</button>` : nothing}
    </div></div>`;
  }

  #renderSignIn(): TemplateResult {
    return empty({ icon: 'lock', title: this.#t('signInTitle'), body: this.#t('signInText'), actions: html`${this.#renderFailure()}<button type="button" class="button primary" part="sign-in" @click=${() => void this.#signIn()}>${this.#t('signIn')}</button>` });
  }

  #renderFailure(): TemplateResult | typeof nothing {
    return this.signInError === undefined ? nothing : html`<lianban-problem .error=${this.signInError} .platform=${this.activePlatform} without-retry></lianban-problem>`;
  }

  #view(flow: ApplyView['flow']): ApplyView {
    const work = this.#work;
    return {
      flow, t: this.#t, formWords: this.#formWords, locale: this.locale, signedIn: this.#session.session !== undefined, checked: this.checked, prefill: work.prefill.state,
      submitting: work.submitting, outcome: work.outcome, application: work.application, copied: this.copied, draftState: work.draftState, offered: work.offered,
      changed: () => this.#changed(),
      go: (step) => this.#go(step),
      goTo: (step, place) => void this.#goTo(step, place),
      start: () => void this.#start(),
      giveConsent: () => void this.#fetch(),
      refuseConsent: () => this.#refuse(),
      submit: () => void this.#submit(),
      keepDraft: () => void work.keep(),
      resume: () => this.#resume(),
      restart: () => this.#restart(),
      copyNumber: () => void this.#copyNumber(),
      showProgress: () => work.application && this.dispatchEvent(new ApplicationSelectedEvent(work.application.applicationId)),
    };
  }

  #changed(): void {
    this.#work.touch();
    this.requestUpdate();
  }

  #neighbour(by: 1 | -1): ApplyStep {
    return applySteps[applySteps.indexOf(this.step as (typeof applySteps)[number]) + by] ?? 'guide';
  }

  #go(step: ApplyStep): void {
    const { flow } = this.#work;
    if (flow === undefined || flow.step === step) return;
    // What was mended here must not be held against the person on coming back.
    this.#materialProblems = this.renderRoot.querySelector('lianban-materials')?.problems ?? this.#materialProblems;
    flow.step = step;
    this.checked = false;
    this.requestUpdate();
    this.dispatchEvent(new StepChangedEvent(step));
    void this.#work.keep();
    void this.#arrive();
    if (step === 'consent' && flow.consent === true) void this.#fetch();
  }

  /** After a reload browsers scroll back to where the person was; the offer to continue stands at the top. */
  async #showOffer(): Promise<void> {
    await this.updateComplete;
    if (this.step === 'guide' && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  /** After a step change the focus is on its heading, and the heading is in sight. */
  async #arrive(): Promise<void> {
    await this.updateComplete;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    if (this.step === 'form' && this.#refused.length > 0) this.#landOnForm();
  }

  async #goTo(step: ApplyStep, place: { section?: string; pointer?: string; materialKey?: string }): Promise<void> {
    this.#go(step);
    await this.updateComplete;
    const form = this.renderRoot.querySelector('lianban-form');
    await form?.updateComplete;
    if (place.section !== undefined) form?.focusSection(place.section);
  }

  #next(): void {
    const { flow } = this.#work;
    if (flow === undefined) return;
    if (flow.step === 'scenario' && flow.questions.some((question) => flow.effectiveScenario[question.key] === undefined)) return void this.#stay('.question');
    if (flow.step === 'form' && this.renderRoot.querySelector('lianban-form')?.validate() === false) return;
    if (flow.step === 'materials' && this.renderRoot.querySelector('lianban-materials')?.validate() === false) return;
    this.#go(this.#neighbour(1));
  }

  /** Something is missing here: say so and take the focus to it. */
  async #stay(selector: string): Promise<void> {
    this.checked = true;
    await this.updateComplete;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement & { error?: string }>(selector)];
    (all.find((each) => each.error) ?? all[0])?.focus();
  }

  async #start(): Promise<void> {
    if (this.#session.session === undefined && !(await this.#signIn())) return;
    if (this.#work.offered !== undefined) this.#resume();
    else this.#go('scenario');
  }

  /** True when a session is there; most ways of signing in leave the page instead. */
  async #signIn(): Promise<boolean> {
    this.signInError = undefined;
    try {
      await this.activePlatform?.identity.signIn({ returnTo: returnPath() });
    } catch (error) {
      this.signInError = error;
    }
    await this.#work.lookForDraft();
    return this.activePlatform?.identity.current() !== undefined;
  }

  #resume(): void {
    this.#work.resume();
    this.requestUpdate();
    this.dispatchEvent(new StepChangedEvent(this.step));
    void this.#arrive();
  }

  #restart(): void {
    this.#work.restart();
    this.#go('scenario');
  }

  async #fetch(): Promise<void> {
    const { flow } = this.#work;
    if (flow === undefined) return;
    flow.consent = true;
    const result = await this.#work.load(flow);
    if (result === undefined || this.#work.flow !== flow || flow.step !== 'consent') return;
    flow.takePrefill(result);
    this.#go('form');
  }

  #refuse(): void {
    const { flow, prefill } = this.#work;
    if (flow === undefined) return;
    if (prefill.state.kind !== 'loading') flow.consent = false;
    prefill.reset();
    this.#go('form');
  }

  async #submit(): Promise<void> {
    const { flow } = this.#work;
    if (flow === undefined || this.#work.submitting) return;
    const incomplete = flow.model.validate().length > 0 || missingMaterials(flow.needed, flow.materials).length > 0;
    if (incomplete || !flow.pledged) return this.#stay(incomplete ? '.notice button' : '#pledge');
    this.checked = false;
    const outcome = await this.#work.submit();
    if (outcome?.kind === 'filed') {
      flow.step = 'receipt';
      this.dispatchEvent(new StepChangedEvent('receipt'));
      await this.#arrive();
    } else if (outcome?.kind === 'invalid') this.#land(outcome.problems);
  }

  /** What the platform refused goes to the step that can mend it. */
  #land(problems: readonly FieldProblem[]): void {
    const { flow } = this.#work;
    if (flow === undefined) return;
    const placed = placeProblems(problems, flow.form, flow.toSubmission().materials.map((each) => each.materialKey), flow.definition.bundle.materials.map((each) => each.materialKey));
    this.#refused = placed.answers;
    this.#materialProblems = placed.materials;
    if (placed.answers.length > 0) this.#go('form');
    else if (Object.keys(placed.materials).length > 0) this.#go('materials');
  }

  #landOnForm(): void {
    const form = this.renderRoot.querySelector('lianban-form');
    const problems = this.#refused;
    this.#refused = [];
    void form?.updateComplete.then(() => form.reportProblems(problems));
  }

  async #copyNumber(): Promise<void> {
    const { application } = this.#work;
    if (application === undefined) return;
    // Without a clipboard the number can still be selected by hand.
    await navigator.clipboard?.writeText(application.applicationId).then(() => (this.copied = true), () => undefined);
  }
}

defineElement('lianban-apply', LianbanApply);
declare global { interface HTMLElementTagNameMap { 'lianban-apply': LianbanApply } }
