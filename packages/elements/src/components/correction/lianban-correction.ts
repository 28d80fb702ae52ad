import { PlatformError } from '@lianban/contract';
import type { Platform } from '@lianban/contract';
import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { buttonStyles } from '../../base/button/button-styles.ts';
import { cardStyles } from '../../base/card/card-styles.ts';
import { chinaNow } from '../../base/china-now.ts';
import { defineElement } from '../../base/define-element.ts';
import { formatLongDay, formatTime } from '../../base/format-moment.ts';
import { icon, iconStyles } from '../../base/icon/icon.ts';
import { LianbanElement } from '../../base/lianban-element.ts';
import { guardLeaving } from '../../base/guard-leaving.ts';
import { Loader } from '../../base/loader.ts';
import { notice, noticeStyles } from '../../base/notice/notice.ts';
import '../../base/problem/lianban-problem.ts';
import { SessionWatch } from '../../base/session-watch.ts';
import { busy, empty, stateStyles } from '../../base/states/states.ts';
import { baseStrings } from '../../strings/base-strings.ts';
import { joinList } from '../../strings/join.ts';
import { DraftSaver } from '../apply/draft-saver.ts';
import { placeProblems } from '../apply/place-problems.ts';
import { isUncertain } from '../apply/submit-application.ts';
import { signInFirst } from '../case/sign-in-first.ts';
import '../form/lianban-form.ts';
import '../materials/lianban-materials.ts';
import { itemNames } from '../apply/bundle-facts.ts';
import type { MaterialsChangedEvent } from '../materials/materials-changed-event.ts';
import { ApplicationSelectedEvent } from '../my-cases/application-selected-event.ts';
import { CorrectedEvent } from './corrected-event.ts';
import { CorrectionFlow } from './correction-flow.ts';
import { correctionStyles } from './correction-styles.ts';
import { loadCorrection } from './load-correction.ts';
import { correctionStrings } from './strings.ts';

type Outcome = { kind: 'none' } | { kind: 'sending' } | { kind: 'failed'; error: unknown } | { kind: 'done' };

/**
 * One list of everything to correct across departments 一次性补正, each with who asked for it and why; one answer to all of it.
 *
 * @fires lianban-corrected - the platform has the corrections
 * @fires lianban-application-selected - the person wants to see the progress
 * @csspart submit - the button that sends the corrections
 */
export class LianbanCorrection extends LianbanElement {
  static override properties: PropertyDeclarations = { application: { type: String, reflect: true }, outcome: { state: true }, materialProblems: { state: true } };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, noticeStyles, stateStyles, iconStyles, correctionStyles];

  /** The number of the application. */
  declare application: string | undefined;
  private declare outcome: Outcome;
  private declare materialProblems: Readonly<Record<string, string>>;

  readonly #t = this.words(correctionStrings);
  readonly #base = this.words(baseStrings);
  readonly #load = new Loader<CorrectionFlow>(this);
  readonly #session = new SessionWatch(this);
  #loadedFor: [Platform, string, string] | undefined;
  #saver: DraftSaver | undefined;

  constructor() {
    super();
    this.outcome = { kind: 'none' };
    this.materialProblems = {};
    const sending = (): boolean => this.outcome.kind === 'sending' || (this.renderRoot.querySelector('lianban-materials')?.sending ?? false);
    guardLeaving(this, { dirty: () => sending() || (this.#saver?.dirty ?? false), keep: () => void this.#saver?.flush() });
  }

  protected override willUpdate(): void {
    const platform = this.activePlatform;
    const sub = this.#session.session?.sub;
    if (platform === undefined || !this.application || sub === undefined) return;
    const wanted: [Platform, string, string] = [platform, this.application, sub];
    if (this.#loadedFor?.every((each, index) => each === wanted[index])) return;
    this.#loadedFor = wanted;
    this.#begin(platform, this.application);
  }

  #begin(platform: Platform, applicationId: string): void {
    this.#saver?.stop();
    this.#saver = undefined;
    this.outcome = { kind: 'none' };
    this.#load.reset();
    void this.#load.run(async () => new CorrectionFlow(await loadCorrection(platform, applicationId)));
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#renderState()}</div>`;
  }

  #renderState(): TemplateResult {
    const { application } = this;
    if (!application) return empty({ title: this.#t('missing'), body: this.#t('missingHow') });
    const platform = this.needPlatform();
    if (platform === undefined || !this.#session.settled) return busy(this.#base('loading'));
    if (this.#session.session === undefined) return signInFirst(this);
    const { state } = this.#load;
    if (state.kind === 'failed') return html`<lianban-problem .error=${state.error} .platform=${platform} @lianban-retry=${() => this.#begin(platform, application)}></lianban-problem>`;
    if (state.kind !== 'ready') return busy(this.#base('loading'));
    const flow = state.value;
    if (this.outcome.kind === 'done') return this.#renderDone(flow);
    return flow.loaded.list.entries.length === 0 ? empty({ icon: 'success', title: this.#t('noneTitle'), body: this.#t('noneText'), actions: this.#progressButton() }) : this.#renderList(flow);
  }

  #remarks(flow: CorrectionFlow, kind: 'answer' | 'material'): Record<string, string> {
    const own = flow.loaded.list.entries.filter((entry) => entry.kind === kind && entry.place !== undefined);
    return Object.fromEntries(own.map((entry) => [entry.place, entry.remarks.map(({ deptName, reason }) => this.#t('said', { dept: deptName, reason })).join('；')]));
  }

  #renderList(flow: CorrectionFlow): TemplateResult {
    const { list, definition } = flow.loaded;
    const sending = this.outcome.kind === 'sending';
    return html`
      <h2 class="title" tabindex="-1" data-heading>${this.#t('title')}</h2>
      <p class="text">${this.#t('text', { depts: joinList(this.locale, list.departments), count: list.entries.length })}</p>
      ${this.#renderDeadline(list.deadline)}
      ${this.#renderOutcome(flow)}
      ${flow.form.fields.length === 0 ? nothing : html`<h3 class="part-title">${this.#t('answers')}</h3><lianban-form .form=${flow.form} .model=${flow.model} .remarks=${this.#remarks(flow, 'answer')} @lianban-answer-changed=${() => this.#touch(flow)}></lianban-form>`}
      ${flow.needed.length === 0 ? nothing : html`<h3 class="part-title">${this.#t('materials')}</h3><lianban-materials without-summary .platform=${this.activePlatform} .needed=${flow.needed} .value=${flow.materials} .itemNames=${itemNames(definition)} .problems=${this.materialProblems} .remarks=${this.#remarks(flow, 'material')} @lianban-materials-changed=${(event: MaterialsChangedEvent) => this.#onMaterials(flow, event)}></lianban-materials>`}
      ${flow.others.length === 0 ? nothing : html`<h3 class="part-title">${this.#t('other')}</h3><ul class="card others">${flow.others.map((entry) => html`<li><strong>${entry.label}</strong> ${entry.remarks.map(({ deptName, reason }) => this.#t('said', { dept: deptName, reason })).join('；')}</li>`)}</ul>`}
      <p class="draft" role="status">${this.#draftWords()}</p>
      <div class="foot"><div class="actions"><button type="button" class="button primary" part="submit" aria-disabled=${sending ? 'true' : nothing} @click=${() => void this.#submit(flow)}>${sending ? this.#t('submitting') : flow.uncertain ? this.#t('submitAgain') : this.#t('submit')}</button></div></div>`;
  }

  #renderDeadline(deadline: string | undefined): TemplateResult | typeof nothing {
    if (deadline === undefined) return nothing;
    const over = deadline.slice(0, 10) < chinaNow().slice(0, 10);
    const date = formatLongDay(deadline, this.locale);
    return html`<p class="due ${over ? 'over' : ''}" part="deadline">${icon(over ? 'warning' : 'clock')}${over ? this.#t('overdue', { date }) : this.#t('deadline', { date })}</p>`;
  }

  #renderOutcome(flow: CorrectionFlow): TemplateResult | typeof nothing {
    if (this.outcome.kind !== 'failed') return nothing;
    if (flow.uncertain) return notice({ tone: 'warning', role: 'alert', title: this.#t('uncertainTitle'), body: this.#t('uncertainHow') });
    const { error } = this.outcome;
    const problems = error instanceof PlatformError ? (error.problem?.errors ?? []) : [];
    if (problems.length === 0) return html`<lianban-problem class="notice-like" .error=${error} .platform=${this.activePlatform} without-retry></lianban-problem>`;
    return notice({ tone: 'danger', role: 'alert', title: this.#t('invalidTitle'), body: html`<ul>${problems.map((problem) => html`<li>${problem.message}</li>`)}</ul>` });
  }

  #renderDone(flow: CorrectionFlow): TemplateResult {
    return html`<section class="card done" part="done"><span class="done-mark">${icon('check')}</span><h2 class="title" tabindex="-1" data-heading>${this.#t('doneTitle')}</h2>
      <p class="text">${this.#t('doneText', { depts: joinList(this.locale, flow.loaded.list.departments) })}</p><div class="actions">${this.#progressButton()}</div></section>`;
  }

  #progressButton(): TemplateResult {
    return html`<button type="button" class="button primary" part="progress" @click=${() => this.application && this.dispatchEvent(new ApplicationSelectedEvent(this.application))}>${this.#t('toProgress')}</button>`;
  }

  #draftWords(): string {
    const state = this.#saver?.state;
    return state?.kind === 'saved' ? this.#t('draftSaved', { time: formatTime(state.savedAt) }) : state?.kind === 'failed' ? this.#t('draftFailed') : '';
  }

  #touch(flow: CorrectionFlow): void {
    const platform = this.activePlatform;
    if (platform === undefined) return;
    this.#saver ??= new DraftSaver(platform, () => flow.toDraft(chinaNow()), { onState: () => this.requestUpdate() });
    this.#saver.touch();
  }

  #onMaterials(flow: CorrectionFlow, event: MaterialsChangedEvent): void {
    flow.materials = event.value;
    this.#touch(flow);
    this.requestUpdate();
  }

  async #submit(flow: CorrectionFlow): Promise<void> {
    const platform = this.activePlatform;
    if (this.outcome.kind === 'sending' || platform === undefined || this.application === undefined) return;
    const form = this.renderRoot.querySelector('lianban-form');
    const materials = this.renderRoot.querySelector('lianban-materials');
    if (form?.validate() === false || materials?.validate() === false) return;
    this.outcome = { kind: 'sending' };
    try {
      await platform.applications.correct(this.application, flow.toSubmission(), { idempotencyKey: flow.idempotencyKey });
      await this.#saver?.remove(flow.toDraft('').draftId);
      this.outcome = { kind: 'done' };
      this.dispatchEvent(new CorrectedEvent(this.application));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[data-heading]')?.focus();
    } catch (error) {
      flow.uncertain = isUncertain(error);
      this.outcome = { kind: 'failed', error };
      this.#land(flow, error);
    }
  }

  /** What the platform refused lands on its fields and materials. */
  #land(flow: CorrectionFlow, error: unknown): void {
    const problems = error instanceof PlatformError ? (error.problem?.errors ?? []) : [];
    if (problems.length === 0) return;
    const submitted = flow.toSubmission().materials.map((each) => each.materialKey);
    const placed = placeProblems(problems, flow.form, submitted, flow.needed.map((each) => each.material.materialKey));
    this.materialProblems = placed.materials;
    this.renderRoot.querySelector('lianban-form')?.reportProblems(placed.answers);
  }
}

defineElement('lianban-correction', LianbanCorrection);
declare global { interface HTMLElementTagNameMap { 'lianban-correction': LianbanCorrection } }
