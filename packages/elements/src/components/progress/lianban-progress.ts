import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Application, CaseSummary, Platform, StatusEvent } from '@lianban/contract';
import { LianbanElement, Loader, SessionWatch, bundleStatusTag, busy, buttonStyles, cardStyles, defineElement, empty, formatLongDay, formatMoment, icon, iconStyles, notice, noticeStyles, stateStyles, tagStyles, wordCaseStatus } from '../../base/index.ts';
import { CorrectionRequestedEvent } from '../case/correction-requested-event.ts';
import { facts, factsStyles } from '../case/facts.ts';
import { liveMark, liveMarkStyles } from '../case/live-mark.ts';
import { progressBar, progressBarStyles, toSegment } from '../case/progress-bar.ts';
import { signInFirst } from '../case/sign-in-first.ts';
import { StatusStream } from '../case/status-stream.ts';
import { caseStrings } from '../case/strings.ts';
import { timelineStyles } from '../case/timeline.ts';
import '../rating/lianban-rating.ts';
import { applyStatusEvent } from './apply-status-event.ts';
import { caseStation } from './case-station.ts';
import { progressStyles } from './progress-styles.ts';
import { RatingRequestedEvent } from './rating-requested-event.ts';
import { progressStrings } from './strings.ts';
import { summarizeApplication } from './summarize-application.ts';
import type { ApplicationDigest } from './summarize-application.ts';
import { relateWaiting } from './wait-relations.ts';

/** An event moves the page at once; the full story follows after this pause, so that a burst loads once. */
const reloadDelayMs = 150;
const movedMarkMs = 4000;

/**
 * The live progress 办理进度 of one application: every item's case and the whole, who waits for whom, promised days,
 * results. Moves with the status stream, without a reload of the page; says so to screen readers politely.
 *
 * @fires lianban-correction-requested - the person wants to answer the correction list; `applicationId`
 * @fires lianban-rating-requested - the person wants to rate a case; `projectNo`; cancel it to show the rating elsewhere
 * @fires lianban-rated - from the rating shown in place
 * @csspart head, call, item, history, result - the card on top, the correction call, one item's case, its history, its result
 */
export class LianbanProgress extends LianbanElement {
  static override properties = { application: { type: String, reflect: true }, announced: { state: true }, movedNo: { state: true }, ratingNo: { state: true } };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, noticeStyles, tagStyles, stateStyles, iconStyles, factsStyles, liveMarkStyles, progressBarStyles, timelineStyles, progressStyles];

  /** Which application 申请编号 to follow. */
  declare application: string | undefined;
  /** @internal what a screen reader hears */
  declare announced: string;
  /** @internal the case that moved last */
  declare movedNo: string | undefined;
  /** @internal the case whose rating is open */
  declare ratingNo: string | undefined;

  readonly #t = this.words(progressStrings);
  readonly #caseWords = this.words(caseStrings);
  readonly #session = new SessionWatch(this, () => this.#reload());
  readonly #load = new Loader<Application>(this);
  readonly #stream = new StatusStream(this, {
    filter: () => (this.application === undefined || this.#session.session === undefined ? undefined : { applicationId: this.application }),
    onEvent: (event) => this.#follow(event),
    onResume: () => this.#reload(),
  });
  #loaded: { platform: Platform | undefined; application: string | undefined } = { platform: undefined, application: undefined };
  #reloadTimer: ReturnType<typeof setTimeout> | undefined;
  #movedTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.announced = '';
    this.addEventListener('lianban-rated', () => this.#reload());
  }

  /** Loads the application again. */
  refresh(): void {
    this.#reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#reloadTimer);
    clearTimeout(this.#movedTimer);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { activePlatform: platform, application } = this;
    if (platform === this.#loaded.platform && application === this.#loaded.application) return;
    this.#loaded = { platform, application };
    this.#load.reset();
    this.#reload();
  }

  #reload(): void {
    clearTimeout(this.#reloadTimer);
    const { activePlatform: platform, application } = this;
    if (platform === undefined || application === undefined || this.#session.session === undefined) this.#load.reset();
    else void this.#load.run(() => platform.applications.load(application));
  }

  #follow(event: StatusEvent): void {
    const known = this.#load.value;
    if (known === undefined || event.data.applicationId !== this.application) return;
    const moved = applyStatusEvent(known, event);
    if (moved !== known) {
      this.#load.set(moved);
      this.announced = this.#caseWords('statusLine', { task: event.data.taskName, status: wordCaseStatus(event.data.status, this.locale) });
      this.movedNo = event.data.projectNo;
      clearTimeout(this.#movedTimer);
      this.#movedTimer = setTimeout(() => { this.movedNo = undefined; }, movedMarkMs);
    }
    clearTimeout(this.#reloadTimer);
    this.#reloadTimer = setTimeout(() => this.#reload(), reloadDelayMs);
  }

  protected override render(): unknown {
    if (this.application === undefined || this.application === '') return empty({ title: this.#t('noApplication'), body: this.#t('noApplicationHow') });
    if (this.activePlatform === undefined || !this.#session.settled) return busy(this.#t('loading'));
    if (this.#session.session === undefined) return signInFirst(this);
    const { state } = this.#load;
    const failed = state.kind === 'failed' ? html`<lianban-problem .error=${state.error} .platform=${this.activePlatform} @lianban-retry=${() => this.#reload()}></lianban-problem>` : nothing;
    const application = this.#load.value;
    if (application === undefined) return failed === nothing ? busy(this.#t('loading')) : failed;
    const digest = summarizeApplication(application);
    const relations = relateWaiting(application.cases);
    return html`
      ${failed}
      ${this.#head(application, digest)}
      ${digest.corrections.length === 0 ? nothing : this.#correctionCall(digest)}
      <section class="items" aria-labelledby="items">
        <h3 id="items">${this.#t('items')}</h3>
        <ol>${repeat(application.cases, (one) => one.projectNo, (one) => caseStation({
          case: one, relations: relations.get(one.projectNo), moved: one.projectNo === this.movedNo, locale: this.locale, t: this.#t, rating: this.#rating(one),
        }))}</ol>
      </section>
      <p class="visually-hidden" role="status" aria-live="polite">${this.announced}</p>`;
  }

  #head(application: Application, digest: ApplicationDigest): unknown {
    const done = digest.finishedCases === digest.totalCases;
    return html`
      <section class="card head" part="head" aria-labelledby="name">
        <div class="head-title"><h2 id="name">${application.bundleName}</h2>${bundleStatusTag(application.status, this.locale)}</div>
        ${facts([
          { name: this.#t('number'), value: application.applicationId, numeric: true },
          { name: this.#t('applicant'), value: application.applicantName },
          { name: this.#t('submittedAt'), value: formatMoment(application.submittedAt, this.locale), numeric: true },
          ...(application.promiseDate === undefined ? [] : [{ name: this.#t('promise'), value: formatLongDay(application.promiseDate, this.locale), numeric: true }]),
        ])}
        <div class="measure">
          <p class="measure-words"><strong>${done ? this.#t('allDone') : this.#t('finished', { finished: digest.finishedCases, total: digest.totalCases })}</strong>${liveMark(this.#stream.state, this.locale)}</p>
          ${progressBar(application.cases.map((one) => toSegment(one.status)))}
        </div>
      </section>`;
  }

  #correctionCall(digest: ApplicationDigest): unknown {
    const items = digest.corrections.flatMap(({ case: one, notice: { items: list } }) => list.map((item) => ({ one, item })));
    return html`<div class="call" part="call">${notice({
      tone: 'warning',
      title: this.#t('correctionTitle', { count: items.length }),
      body: html`
        <p>${this.#t('correctionHow', { deadline: digest.correctionDeadline === undefined ? '' : formatLongDay(digest.correctionDeadline, this.locale) })}</p>
        <ul aria-label=${this.#t('correctionItems')}>${items.map(({ one, item }) => html`<li>${item.label}：${item.reason}<span>${one.deptName} · ${one.taskName}</span></li>`)}</ul>`,
      actions: html`<button type="button" class="button primary" part="correct" @click=${() => this.#correct()}>${icon('edit')}${this.#t('correctionGo')}</button>`,
    })}</div>`;
  }

  #correct(): void {
    if (this.application !== undefined) this.dispatchEvent(new CorrectionRequestedEvent(this.application));
  }

  #rating(one: CaseSummary): unknown {
    if (one.rating !== undefined && this.ratingNo !== one.projectNo) return html`<p class="rated">${icon('star')}${this.#t('rated', { word: this.#t(one.rating.satisfaction) })}</p>`;
    if (!one.rateable && this.ratingNo !== one.projectNo) return nothing;
    const open = this.ratingNo === one.projectNo;
    return html`
      ${one.rateable ? html`<p class="rate"><button type="button" class="button small" part="rate" aria-expanded=${String(open)} aria-label=${open ? nothing : this.#t('rateNamed', { name: one.taskName })} @click=${() => this.#rate(one, open)}>${icon('star')}${open ? this.#t('rateClose') : this.#t('rate')}</button></p>` : nothing}
      ${open ? html`<lianban-rating heading-level="5" case=${one.projectNo} .platform=${this.activePlatform} .summary=${one}></lianban-rating>` : nothing}`;
  }

  #rate(one: CaseSummary, open: boolean): void {
    if (open) this.ratingNo = undefined;
    else if (this.dispatchEvent(new RatingRequestedEvent(one.projectNo))) this.ratingNo = one.projectNo;
  }
}

defineElement('lianban-progress', LianbanProgress);
declare global { interface HTMLElementTagNameMap { 'lianban-progress': LianbanProgress } }
