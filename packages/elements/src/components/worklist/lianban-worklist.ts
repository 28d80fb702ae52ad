import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Platform, StatusEvent, WorklistEntry } from '@lianban/contract';
import { LianbanElement, Loader, SessionWatch, busy, buttonStyles, cardStyles, defineElement, empty, formatDay, formatLongDay, formatTime, icon, iconStyles, stateStyles, tag, tagStyles, wordCaseStatus } from '../../base/index.ts';
import { liveMark, liveMarkStyles } from '../case/live-mark.ts';
import { officerStatusTag } from '../case/officer-status-tag.ts';
import { signInFirst } from '../case/sign-in-first.ts';
import { StatusStream } from '../case/status-stream.ts';
import { caseStrings } from '../case/strings.ts';
import { WidthWatch } from '../case/width-watch.ts';
import { CaseSelectedEvent } from './case-selected-event.ts';
import { groupWorklist, toWorklistGroup, worklistGroups } from './group-worklist.ts';
import type { WorklistGroup, WorklistLine } from './group-worklist.ts';
import { worklistStrings } from './strings.ts';
import { worklistStyles } from './worklist-styles.ts';

const wideFromPx = 720;
const reloadDelayMs = 150;
const emptyWords = { submitted: 'emptySubmitted', waiting: 'emptyWaiting', correcting: 'emptyCorrecting', accepted: 'emptyAccepted', finished: 'emptyFinished' } as const;

/**
 * An officer's work list 待办: the cases of the own department by state, the most urgent first, followed live.
 * A table where the element has room, cards where it has not; arrow keys move between cases.
 *
 * @fires lianban-case-selected - the officer opened a case; `projectNo`
 * @csspart filter, row, open - a filter button, one case, its button
 */
export class LianbanWorklist extends LianbanElement {
  static override properties = { filter: { type: String, reflect: true }, selected: { type: String, reflect: true }, announced: { state: true } };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, tagStyles, stateStyles, iconStyles, liveMarkStyles, worklistStyles];

  /** Which cases are shown: `submitted` 待受理, `waiting` 待前置, `correcting` 补正中, `accepted` 办理中, `finished` 已办结. */
  declare filter: WorklistGroup;
  /** `projectNo` of the case that is open beside the list; marks its line. */
  declare selected: string | undefined;
  /** @internal what a screen reader hears */
  declare announced: string;

  readonly #t = this.words(worklistStrings);
  readonly #caseWords = this.words(caseStrings);
  readonly #session = new SessionWatch(this, () => this.#reload());
  readonly #load = new Loader<WorklistEntry[]>(this);
  readonly #width = new WidthWatch(this, wideFromPx);
  readonly #stream = new StatusStream(this, { filter: () => (this.#isOfficer ? {} : undefined), onEvent: (event) => this.#follow(event), onResume: () => this.#reload() });
  #loadedFrom: Platform | undefined;
  #reloadTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.filter = 'submitted';
    this.announced = '';
  }

  get #isOfficer(): boolean {
    return this.#session.session?.roles.includes('officer') ?? false;
  }

  /** Loads the list again. */
  refresh(): void {
    this.#reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#reloadTimer);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!worklistGroups.includes(this.filter)) this.filter = 'submitted';
    if (this.activePlatform === this.#loadedFrom) return;
    this.#loadedFrom = this.activePlatform;
    this.#load.reset();
  }

  #reload(): void {
    clearTimeout(this.#reloadTimer);
    const platform = this.activePlatform;
    if (platform === undefined || !this.#isOfficer) this.#load.reset();
    else void this.#load.run(() => platform.worklist.list());
  }

  #follow(event: StatusEvent): void {
    this.announced = this.#t('arrived', { task: event.data.taskName, status: wordCaseStatus(event.data.status, this.locale) });
    clearTimeout(this.#reloadTimer);
    this.#reloadTimer = setTimeout(() => this.#reload(), reloadDelayMs);
  }

  protected override render(): unknown {
    if (this.activePlatform === undefined || !this.#session.settled) return busy(this.#t('loading'));
    if (this.#session.session === undefined) return signInFirst(this);
    if (!this.#isOfficer) return empty({ icon: 'lock', title: this.#t('officersOnly'), body: this.#t('officersOnlyHow') });
    const { state } = this.#load;
    const failed = state.kind === 'failed' ? html`<lianban-problem .error=${state.error} .platform=${this.activePlatform} @lianban-retry=${() => this.#reload()}></lianban-problem>` : nothing;
    const entries = this.#load.value;
    if (entries === undefined) return failed === nothing ? busy(this.#t('loading')) : failed;
    const today = formatDay(new Date().toISOString());
    const lines = groupWorklist(entries, today);
    const shown = lines[this.filter];
    const urgent = shown.filter((line) => line.due !== undefined).length;
    return html`
      <section aria-labelledby="title" class=${this.#width.wide ? 'wide' : 'narrow'}>
        <div class="head"><h2 id="title">${this.#t('title')}</h2><span class="dept">${this.#session.session.deptName}</span>${liveMark(this.#stream.state, this.locale)}</div>
        ${failed}
        <div class="filters" role="group" aria-label=${this.#t('filters')}>${worklistGroups.map((group) => html`
          <button type="button" class="filter" part="filter" aria-pressed=${String(group === this.filter)} @click=${() => { this.filter = group; }}>${this.#t(group)}<span class="number">${lines[group].length}</span></button>`)}</div>
        ${urgent === 0 ? nothing : html`<p class="urgent">${icon('clock')}${this.#t('attention', { count: urgent })}</p>`}
        ${shown.length === 0 ? html`<div class="card flat">${empty({ icon: 'list', title: this.#t(emptyWords[this.filter]), body: this.#t('emptyHow') })}</div>` : this.#table(shown)}
        <p class="visually-hidden" role="status" aria-live="polite">${this.announced}</p>
      </section>`;
  }

  #table(lines: readonly WorklistLine[]): unknown {
    // Roles are written out because display: block takes them from a table in Chromium.
    return html`
      <table role="table" aria-labelledby="title" @keydown=${this.#onKey}>
        <thead role="rowgroup"><tr role="row">
          <th role="columnheader" scope="col">${this.#t('item')}</th><th role="columnheader" scope="col">${this.#t('applicant')}</th><th role="columnheader" scope="col">${this.#t('state')}</th>
          <th role="columnheader" scope="col">${this.#t('due')}</th><th role="columnheader" scope="col">${this.#t('changed')}</th><th role="columnheader" scope="col"><span class="visually-hidden">${this.#t('open')}</span></th>
        </tr></thead>
        <tbody role="rowgroup">${repeat(lines, (line) => line.entry.projectNo, (line) => this.#row(line))}</tbody>
      </table>
      <p class="visually-hidden" id="keys">${this.#t('keys')}</p>`;
  }

  #row({ entry, due }: WorklistLine): unknown {
    const group = toWorklistGroup(entry.status);
    const act = this.#t(group === 'finished' || group === 'waiting' ? 'view' : 'open');
    const selected = entry.projectNo === this.selected;
    return html`
      <tr role="row" part="row" class=${selected ? 'selected' : ''} aria-current=${selected ? 'true' : nothing} @click=${() => this.#select(entry.projectNo)}>
        <th role="rowheader" scope="row" class="task">${entry.taskName}<span class="no">${entry.projectNo}</span></th>
        <td role="cell" data-label=${this.#t('applicant')}>${entry.applicantName}</td>
        <td role="cell" class="status">${officerStatusTag(entry.status, this.locale)}</td>
        <td role="cell" class="due" data-label=${this.#t('due')}><span><span class="day">${entry.promiseDate === undefined ? this.#t('noDue') : formatLongDay(entry.promiseDate, this.locale)}</span>${due === undefined ? nothing : tag(due === 'overdue' ? 'danger' : 'warning', this.#caseWords(due === 'overdue' ? 'overdue' : 'dueSoon'))}</span></td>
        <td role="cell" data-label=${this.#t('changed')}><span><span class="day">${formatLongDay(entry.statusAt, this.locale)}</span> <span class="day">${formatTime(entry.statusAt)}</span></span></td>
        <td role="cell" class="act"><button type="button" class="button small ${group === 'submitted' ? 'primary' : ''}" part="open" aria-describedby="keys" aria-label=${this.#t('openNamed', { act, applicant: entry.applicantName, task: entry.taskName })} @click=${(event: Event) => this.#select(entry.projectNo, event)}>${act}</button></td>
      </tr>`;
  }

  #select(projectNo: string, event?: Event): void {
    event?.stopPropagation();
    this.selected = projectNo;
    this.dispatchEvent(new CaseSelectedEvent(projectNo));
  }

  #onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = Array.from(this.renderRoot.querySelectorAll<HTMLButtonElement>('.act button'));
    const at = buttons.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLButtonElement);
    const next = buttons[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

defineElement('lianban-worklist', LianbanWorklist);
declare global { interface HTMLElementTagNameMap { 'lianban-worklist': LianbanWorklist } }
