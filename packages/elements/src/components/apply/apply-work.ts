import type { Application, Draft, Platform, PrefillResult } from '@lianban/contract';
import { chinaNow } from '../../base/china-now.ts';
import { guardLeaving } from '../../base/guard-leaving.ts';
import { Loader } from '../../base/loader.ts';
import type { LianbanElement } from '../../base/lianban-element.ts';
import { ApplyFlow } from './apply-flow.ts';
import { ApplicationSubmitEvent } from './application-submit-event.ts';
import { DraftSaver } from './draft-saver.ts';
import type { DraftState } from './draft-saver.ts';
import { DraftSavedEvent } from './draft-saved-event.ts';
import { placeProblems } from './place-problems.ts';
import { Refusal } from './refusal.ts';
import { submitApplication } from './submit-application.ts';
import type { SubmitOutcome } from './submit-application.ts';
import { SubmittedEvent } from './submitted-event.ts';

/**
 * What an application does with the platform: the definition, the draft, the prefill, the one submission. It keeps the
 * flow of one person; another person on the same page begins anew.
 */
export class ApplyWork {
  flow: ApplyFlow | undefined;
  /** A draft found on this device that the person has not decided about. */
  offered: Draft | undefined;
  draftState: DraftState = { kind: 'none' };
  submitting = false;
  outcome: SubmitOutcome | undefined;
  /** What the platform refused and the person has not mended yet. */
  refusal: Refusal | undefined;
  application: Application | undefined;
  readonly definition: Loader<ApplyFlow['definition']>;
  readonly prefill: Loader<PrefillResult>;
  readonly #host: LianbanElement;
  readonly #onOffer: () => void;
  #saver: DraftSaver | undefined;
  #owner: string | undefined;
  #lookedFor = '';

  /** @param onOffer called when a draft was found. */
  constructor(host: LianbanElement, onOffer: () => void) {
    this.#host = host;
    this.#onOffer = onOffer;
    this.definition = new Loader(host);
    this.prefill = new Loader(host);
    guardLeaving(host, { dirty: () => this.#leavingLoses(), keep: () => void this.keep() });
  }

  /** Loads the definition; everything begun before is left. */
  async begin(platform: Platform, bundleCode: string): Promise<void> {
    this.reset();
    await this.definition.run(() => platform.catalog.loadBundle(bundleCode));
    const { state } = this.definition;
    if (state.kind !== 'ready') return;
    this.flow = new ApplyFlow(state.value);
    this.#host.requestUpdate();
    await this.lookForDraft();
  }

  /** A session came or changed: another person's flow is dropped, the own draft is looked for. */
  async lookForDraft(): Promise<void> {
    const platform = this.#host.activePlatform;
    const sub = platform?.identity.current()?.sub;
    if (platform === undefined || sub === undefined || this.flow === undefined) return;
    const { definition } = this.flow;
    if (this.#owner !== undefined && this.#owner !== sub) {
      this.reset();
      this.flow = new ApplyFlow(definition);
    }
    this.#owner = sub;
    // Signed in again: what the missing session had refused may be tried now.
    if (this.outcome?.kind === 'refused') this.outcome = undefined;
    const lookFor = `${sub} ${definition.bundle.bundleCode}`;
    if (lookFor === this.#lookedFor || this.flow.step !== 'guide') return;
    this.#lookedFor = lookFor;
    // A draft that cannot be read is no reason to keep anyone from applying.
    this.offered = await platform.drafts.load(definition.bundle.bundleCode).catch(() => undefined);
    this.#host.requestUpdate();
    if (this.offered !== undefined) this.#onOffer();
  }

  reset(): void {
    this.#saver?.stop();
    this.#saver = undefined;
    this.prefill.reset();
    this.#owner = undefined;
    this.#lookedFor = '';
    Object.assign(this, { flow: undefined, offered: undefined, draftState: { kind: 'none' }, submitting: false, outcome: undefined, refusal: undefined, application: undefined });
  }

  resume(): void {
    if (this.offered === undefined || this.flow === undefined) return;
    this.flow = ApplyFlow.fromDraft(this.flow.definition, this.offered);
    this.offered = undefined;
    const { flow } = this;
    if (flow.consent === true) void this.load(flow).then((result) => result && flow.takeLicences(result));
  }

  restart(): void {
    this.offered = undefined;
    if (this.flow !== undefined) this.flow = new ApplyFlow(this.flow.definition);
  }

  /** The person decided or typed something. */
  touch(): void {
    this.#keeper()?.touch();
  }

  keep(): Promise<void> {
    return this.#keeper()?.flush() ?? Promise.resolve();
  }

  #leavingLoses(): boolean {
    const sending = this.#host.renderRoot.querySelector('lianban-materials')?.sending ?? false;
    return this.submitting || sending || (this.#saver?.dirty ?? false);
  }

  /** Asks the registers; undefined when they failed or the person did not wait. */
  async load(flow: ApplyFlow): Promise<PrefillResult | undefined> {
    const platform = this.#host.activePlatform;
    if (platform === undefined) return undefined;
    await this.prefill.run((signal) => platform.prefill.load({ bundleCode: flow.definition.bundle.bundleCode, scenario: flow.effectiveScenario, consent: true, signal }));
    return this.prefill.state.kind === 'ready' ? this.prefill.state.value : undefined;
  }

  /** Sends the application, once at a time; a host may hold it back. */
  async submit(): Promise<SubmitOutcome | undefined> {
    const { flow } = this;
    const platform = this.#host.activePlatform;
    if (this.submitting || flow === undefined || platform === undefined) return undefined;
    const submission = flow.toSubmission();
    if (!this.#host.dispatchEvent(new ApplicationSubmitEvent(submission))) return undefined;
    this.submitting = true;
    const uncertainBefore = flow.uncertain;
    flow.uncertain = true;
    this.#host.requestUpdate();
    await this.keep();
    const outcome = await submitApplication(platform, submission, flow.idempotencyKey);
    this.submitting = false;
    this.outcome = outcome;
    this.refusal = outcome.kind === 'invalid' ? new Refusal(placeProblems(outcome.problems, flow.form, submission.materials.map((each) => each.materialKey), flow.definition.bundle.materials.map((each) => each.materialKey))) : undefined;
    // A clear no answers this try; whether an earlier one arrived stays as open as it was.
    flow.uncertain = outcome.kind === 'uncertain' || (outcome.kind !== 'filed' && uncertainBefore);
    if (outcome.kind === 'filed') await this.#filed(outcome.application);
    else void this.keep();
    this.#host.requestUpdate();
    return outcome;
  }

  async #filed(application: Application): Promise<void> {
    this.application = application;
    await this.#saver?.remove(application.bundleCode);
    this.#saver = undefined;
    this.#host.dispatchEvent(new SubmittedEvent(application.applicationId));
  }

  #keeper(): DraftSaver | undefined {
    const { flow } = this;
    const platform = this.#host.activePlatform;
    if (flow === undefined || platform?.identity.current() === undefined || flow.step === 'guide' || flow.step === 'receipt') return undefined;
    this.#saver ??= new DraftSaver(platform, () => (this.flow ?? flow).toDraft(chinaNow()), { onState: (state) => this.#onDraft(state) });
    return this.#saver;
  }

  #onDraft(state: DraftState): void {
    this.draftState = state;
    if (state.kind === 'saved') this.#host.dispatchEvent(new DraftSavedEvent(state.savedAt));
    this.#host.requestUpdate();
  }
}
