import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Platform } from '@lianban/contract';
import { defineElement } from '../../base/define-element.ts';
import { LianbanElement } from '../../base/lianban-element.ts';
import '../../base/problem/lianban-problem.ts';
import { SessionWatch } from '../../base/session-watch.ts';
import { busy, empty } from '../../base/states/states.ts';
import { returnPath } from '../../base/return-path.ts';
import { formStrings } from '../form/strings.ts';
import { ApplicationSelectedEvent } from '../my-cases/application-selected-event.ts';
import { baseStrings } from '../../strings/base-strings.ts';
import { applySteps } from './apply-step.ts';
import type { ApplyStep } from './apply-step.ts';
import { applyStyles } from './apply-styles.ts';
import type { ApplyView } from './apply-view.ts';
import { ApplyWork } from './apply-work.ts';
import { renderResume } from './render-frame.ts';
import { renderGuide } from './render-guide.ts';
import { renderReceipt } from './render-receipt.ts';
import { renderStep } from './render-step.ts';
import { StepChangedEvent } from './step-changed-event.ts';
import { StepFocus } from './step-focus.ts';
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
  readonly #focus = new StepFocus(this);
  readonly #work = new ApplyWork(this, () => void (this.step === 'guide' && this.#focus.toTop()));
  readonly #session = new SessionWatch(this, () => void this.#work.lookForDraft());
  #loadedFor: [Platform, string] | undefined;

  constructor() {
    super();
    this.checked = false;
    this.copied = false;
  }

  /** The step in sight. */
  get step(): ApplyStep {
    return this.#work.flow?.step ?? 'guide';
  }

  protected override willUpdate(): void {
    const platform = this.activePlatform;
    const same = this.#loadedFor?.[0] === platform && this.#loadedFor?.[1] === this.bundle;
    if (platform === undefined || !this.bundle || same) return;
    this.#loadedFor = [platform, this.bundle];
    void this.#work.begin(platform, this.bundle);
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#renderState()}</div>`;
  }

  #renderState(): TemplateResult {
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
    return renderStep(view);
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
      submitting: work.submitting, outcome: work.outcome, refusal: work.refusal, application: work.application, copied: this.copied, draftState: work.draftState, offered: work.offered,
      changed: () => this.#changed(),
      go: (step) => this.#go(step),
      goToSection: (section) => {
        this.#go('form');
        void this.#focus.toSection(section);
      },
      back: () => this.#go(this.#neighbour(-1)),
      next: () => this.#next(),
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
    flow.step = step;
    this.checked = false;
    this.requestUpdate();
    this.dispatchEvent(new StepChangedEvent(step));
    void this.#work.keep();
    void this.#focus.arrive(this.#work.refusal);
    if (step === 'consent' && flow.consent === true) void this.#fetch();
  }

  #next(): void {
    const { flow } = this.#work;
    if (flow === undefined) return;
    if (flow.step === 'scenario' && flow.questions.some((question) => flow.effectiveScenario[question.key] === undefined)) return void this.#stay('.question');
    if (flow.step === 'form' && this.renderRoot.querySelector('lianban-form')?.validate() === false) return;
    if (flow.step === 'materials' && this.renderRoot.querySelector('lianban-materials')?.validate() === false) return;
    this.#go(this.#neighbour(1));
  }

  #stay(selector: string): Promise<void> {
    this.checked = true;
    return this.#focus.toMissing(selector);
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
    void this.#focus.arrive(this.#work.refusal);
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
      await this.#focus.arrive(undefined);
    } else if (outcome?.kind === 'invalid' && this.#work.refusal?.step !== undefined) this.#go(this.#work.refusal.step);
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
