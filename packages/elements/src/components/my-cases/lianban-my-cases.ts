import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ApplicationSummary, Platform } from '@lianban/contract';
import { LianbanElement, Loader, SessionWatch, bundleStatusTag, busy, buttonStyles, cardStyles, defineElement, empty, formatLongDay, icon, iconStyles, notice, noticeStyles, stateStyles, tagStyles } from '../../base/index.ts';
import { CorrectionRequestedEvent } from '../case/correction-requested-event.ts';
import { liveMark, liveMarkStyles } from '../case/live-mark.ts';
import { progressBar, progressBarStyles } from '../case/progress-bar.ts';
import type { Segment } from '../case/progress-bar.ts';
import { signInFirst } from '../case/sign-in-first.ts';
import { StatusStream } from '../case/status-stream.ts';
import { ApplicationSelectedEvent } from './application-selected-event.ts';
import { myCasesStyles } from './my-cases-styles.ts';
import { orderApplications } from './order-applications.ts';
import { myCasesStrings } from './strings.ts';

/**
 * The signed-in person's applications 我的办件: what needs correction comes first, then the newest.
 * Follows the status stream; a host opens one on `lianban-application-selected`.
 *
 * @fires lianban-application-selected - one was chosen; `applicationId`
 * @fires lianban-correction-requested - the person wants to correct one at once; `applicationId`
 * @csspart item - one application
 * @csspart open, correct - its buttons
 * @slot empty - what to offer somebody who has no applications yet
 */
export class LianbanMyCases extends LianbanElement {
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, noticeStyles, tagStyles, stateStyles, iconStyles, liveMarkStyles, progressBarStyles, myCasesStyles];

  readonly #t = this.words(myCasesStrings);
  readonly #session = new SessionWatch(this, () => this.#reload());
  readonly #load = new Loader<ApplicationSummary[]>(this);
  readonly #stream = new StatusStream(this, { filter: () => (this.#session.session === undefined ? undefined : {}), onEvent: () => this.#reload(), onResume: () => this.#reload() });
  #loadedFrom: Platform | undefined;

  /** Loads the list again. */
  refresh(): void {
    this.#reload();
  }

  #reload(): void {
    const platform = this.activePlatform;
    if (platform === undefined || this.#session.session === undefined) this.#load.reset();
    else void this.#load.run(() => platform.applications.list());
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.activePlatform === this.#loadedFrom) return;
    this.#loadedFrom = this.activePlatform;
    this.#load.reset();
  }

  protected override render(): unknown {
    if (this.activePlatform === undefined || !this.#session.settled) return busy(this.#t('title'));
    if (this.#session.session === undefined) return signInFirst(this);
    const { state } = this.#load;
    const failed = state.kind === 'failed' ? html`<lianban-problem .error=${state.error} .platform=${this.activePlatform} @lianban-retry=${() => this.#reload()}></lianban-problem>` : nothing;
    const list = this.#load.value;
    if (list === undefined) return failed === nothing ? busy(this.#t('title')) : failed;
    return html`
      <section aria-labelledby="title">
        <div class="head"><h2 id="title">${this.#t('title')}</h2>${list.length === 0 ? nothing : html`<span class="count">${this.#t('count', { count: list.length })}</span>`}${liveMark(this.#stream.state, this.locale)}</div>
        ${failed}
        ${list.length === 0
          ? html`<div class="card">${empty({ icon: 'list', title: this.#t('empty'), body: this.#t('emptyHow'), actions: html`<slot name="empty"></slot>` })}</div>`
          : html`<ul>${repeat(orderApplications(list), (one) => one.applicationId, (one) => this.#item(one))}</ul>`}
      </section>`;
  }

  #item(one: ApplicationSummary): unknown {
    const named = { name: one.bundleName, number: one.applicationId };
    const correct = html`<button type="button" class="button small primary" part="correct" aria-label=${this.#t('correctNamed', named)} @click=${() => this.dispatchEvent(new CorrectionRequestedEvent(one.applicationId))}>${icon('edit')}${this.#t('correct')}</button>`;
    const parts = Array.from({ length: one.totalCases }, (_, index): Segment => (index < one.finishedCases ? 'done' : 'ahead'));
    return html`
      <li class="card ${one.correcting ? 'attention' : ''}" part="item">
        <div class="title"><h3>${one.bundleName}</h3>${bundleStatusTag(one.status, this.locale)}</div>
        <p class="meta"><span>${this.#t('submitted', { day: formatLongDay(one.submittedAt, this.locale) })}</span><span>${this.#t('number')} <span class="number">${one.applicationId}</span></span></p>
        ${one.correcting ? notice({ tone: 'warning', title: this.#t('correctionTitle'), body: this.#t('correctionHow') }) : nothing}
        <div class="foot">
          <div class="measure"><p class="progress-words">${this.#t('progress', { finished: one.finishedCases, total: one.totalCases })}</p>${progressBar(parts)}</div>
          <div class="actions">
            ${one.correcting ? correct : nothing}
            <button type="button" class="button small" part="open" aria-label=${this.#t('openNamed', named)} @click=${() => this.dispatchEvent(new ApplicationSelectedEvent(one.applicationId))}>${this.#t('open')}</button>
          </div>
        </div>
      </li>`;
  }
}

defineElement('lianban-my-cases', LianbanMyCases);
declare global { interface HTMLElementTagNameMap { 'lianban-my-cases': LianbanMyCases } }
