import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { CaseActionName, CaseFile, Platform, StatusEvent, UploadedFile } from '@lianban/contract';
import { formFromDefinition } from '@lianban/form-engine';
import { LianbanElement, Loader, SessionWatch, busy, buttonStyles, cardStyles, defineElement, empty, formatDay, iconStyles, noticeStyles, stateStyles, tagStyles, warnOnce, wordCaseStatus } from '../../base/index.ts';
import { toDueMark } from '../case/due-mark.ts';
import { factsStyles } from '../case/facts.ts';
import { IntentKey } from '../case/intent-key.ts';
import { isFinalAnswer } from '../case/is-final-answer.ts';
import { liveMark, liveMarkStyles } from '../case/live-mark.ts';
import { signInFirst } from '../case/sign-in-first.ts';
import { StatusStream } from '../case/status-stream.ts';
import { caseStrings } from '../case/strings.ts';
import { timeline, timelineStyles } from '../case/timeline.ts';
import { WidthWatch } from '../case/width-watch.ts';
import { formStrings } from '../form/strings.ts';
import type { ActRequestedEvent } from './act-requested-event.ts';
import { CaseActedEvent } from './case-acted-event.ts';
import { caseAnswers, caseAnswersStyles } from './case-answers.ts';
import { caseDeskStyles } from './case-desk-styles.ts';
import { caseCorrection, caseHead, caseResult } from './case-head.ts';
import { caseMaterials, caseMaterialsStyles } from './case-materials.ts';
import { listCorrectionTargets } from './correction-targets.ts';
import './lianban-case-actions.ts';
import './lianban-file-preview.ts';
import { loadItemNames } from './load-item-names.ts';
import { readAnswers } from './read-answers.ts';
import type { AnswerGroup } from './read-answers.ts';
import { caseDeskStrings } from './strings.ts';

const wideFromPx = 860;
const reloadDelayMs = 150;

/**
 * An officer's desk for one case 办件办理: the file (applicant masked, answers by the item's own form, materials), what happened,
 * and only the actions the platform allows now. Decisions are confirmed once more; an act is sent once however often it is
 * pressed; when a colleague was faster it says so and keeps what was typed.
 *
 * @fires lianban-case-acted - the platform has carried out an action; `projectNo`, `action`
 * @csspart head, answers, materials, correction, result, timeline - the parts of the file
 */
export class LianbanCaseDesk extends LianbanElement {
  static override properties = {
    case: { type: String, reflect: true },
    sending: { state: true }, error: { state: true }, done: { state: true }, reloaded: { state: true }, moved: { state: true }, revealed: { state: true }, announced: { state: true },
  };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, noticeStyles, tagStyles, stateStyles, iconStyles, factsStyles, liveMarkStyles, timelineStyles, caseAnswersStyles, caseMaterialsStyles, caseDeskStyles];

  /** `projectNo` 办件编号 of the case on the desk. */
  declare case: string | undefined;
  /** @internal */
  declare sending: boolean;
  /** @internal what the last act was refused with */
  declare error: unknown;
  /** @internal the act just carried out */
  declare done: CaseActionName | undefined;
  /** @internal */
  declare reloaded: boolean;
  /** @internal news of the case while something was being typed */
  declare moved: string | undefined;
  /** @internal whole identity numbers are shown */
  declare revealed: boolean;
  /** @internal what a screen reader hears */
  declare announced: string;

  readonly #t = this.words(caseDeskStrings);
  readonly #caseWords = this.words(caseStrings);
  readonly #formWords = this.words(formStrings);
  readonly #session = new SessionWatch(this, () => void this.#reload());
  readonly #load = new Loader<CaseFile>(this);
  readonly #names = new Loader<ReadonlyMap<string, string>>(this);
  readonly #width = new WidthWatch(this, wideFromPx);
  readonly #key = new IntentKey();
  readonly #stream = new StatusStream(this, { filter: () => (this.#isOfficer && this.case !== undefined ? {} : undefined), onEvent: (event) => this.#follow(event), onResume: () => void this.#reload() });
  #loaded: { platform: Platform | undefined; projectNo: string | undefined } = { platform: undefined, projectNo: undefined };
  #reloadTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#begin();
  }

  get #isOfficer(): boolean {
    return this.#session.session?.roles.includes('officer') ?? false;
  }

  #begin(): void {
    this.sending = false;
    this.error = undefined;
    this.done = undefined;
    this.reloaded = false;
    this.moved = undefined;
    this.revealed = false;
    this.announced = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#reloadTimer);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { activePlatform: platform, case: projectNo } = this;
    if (platform === this.#loaded.platform && projectNo === this.#loaded.projectNo) return;
    this.#loaded = { platform, projectNo };
    this.#begin();
    this.#load.reset();
    this.#names.reset();
    void this.#reload();
  }

  async #reload(): Promise<void> {
    clearTimeout(this.#reloadTimer);
    const { activePlatform: platform, case: projectNo } = this;
    if (platform === undefined || projectNo === undefined || projectNo === '' || !this.#isOfficer) return this.#load.reset();
    await this.#load.run(() => platform.worklist.load(projectNo));
    this.#loadNames(platform);
  }

  #loadNames(platform: Platform): void {
    const waitingFor = this.#load.value?.waitingFor ?? [];
    if (waitingFor.some((key) => this.#names.value?.has(key) !== true)) void this.#names.run(() => loadItemNames(platform.catalog, waitingFor));
  }

  /** The officer saw that a colleague was faster and wants the latest state; what was typed stays. */
  #reloadAfterConflict(): void {
    this.error = undefined;
    this.reloaded = true;
    this.moved = undefined;
    void this.#reload();
  }

  #follow(event: StatusEvent): void {
    if (event.data.projectNo !== this.case || this.sending) return;
    clearTimeout(this.#reloadTimer);
    this.#reloadTimer = setTimeout(() => void this.#loadNews(event.data.projectNo), reloadDelayMs);
  }

  /** Our own act comes back as an event too: only a version beyond the one on the desk is news. */
  async #loadNews(projectNo: string): Promise<void> {
    const version = this.#load.value?.version;
    await this.#reload();
    const file = this.#load.value;
    if (file === undefined || version === undefined || this.case !== projectNo || file.version <= version) return;
    this.announced = this.#t('statusMoved', { status: wordCaseStatus(file.status, this.locale) });
    if (this.renderRoot.querySelector('lianban-case-actions')?.typed) this.moved = this.announced;
  }

  async #act({ action }: ActRequestedEvent): Promise<void> {
    const platform = this.needPlatform();
    const file = this.#load.value;
    if (platform === undefined || file === undefined || this.sending) return;
    const { projectNo, version } = file;
    this.sending = true;
    this.error = undefined;
    this.done = undefined;
    try {
      const after = await platform.worklist.act(projectNo, action, { version, idempotencyKey: this.#key.for({ projectNo, action }) });
      this.#key.settle();
      if (this.case === projectNo) this.#acted(after, action.action);
      this.dispatchEvent(new CaseActedEvent(projectNo, action.action));
    } catch (error) {
      if (isFinalAnswer(error)) this.#key.settle();
      if (this.case === projectNo) this.error = error;
    }
    if (this.case === projectNo) this.sending = false;
  }

  #acted(file: CaseFile, action: CaseActionName): void {
    this.#load.set(file);
    this.done = action;
    this.reloaded = false;
    this.moved = undefined;
    this.renderRoot.querySelector('lianban-case-actions')?.settle(action);
  }

  protected override render(): unknown {
    if (this.case === undefined || this.case === '') return html`<div class="nothing">${empty({ icon: 'file', title: this.#t('noCase'), body: this.#t('noCaseHow') })}</div>`;
    if (this.activePlatform === undefined || !this.#session.settled) return busy(this.#t('loading'));
    if (this.#session.session === undefined) return signInFirst(this);
    if (!this.#isOfficer) return empty({ icon: 'lock', title: this.#t('officersOnly'), body: this.#t('officersOnlyHow') });
    const { state } = this.#load;
    const failed = state.kind === 'failed' ? html`<lianban-problem .error=${state.error} .platform=${this.activePlatform} @lianban-retry=${() => void this.#reload()}></lianban-problem>` : nothing;
    const file = this.#load.value;
    if (file === undefined) return failed === nothing ? busy(this.#t('loading')) : failed;
    const groups = this.#groups(file);
    return html`
      ${failed}
      <div class=${this.#width.wide ? 'wide' : 'narrow'}>
        ${this.#head(file)}
        <div class="columns">
          <div class="main">
            ${file.result === undefined ? nothing : caseResult(file.result, file.status === 'granted', this.#t, this.locale)}
            ${file.correction === undefined ? nothing : caseCorrection(file.correction, this.#t, this.locale)}
            <section class="card" aria-labelledby="answers">
              ${caseAnswers({ groups, t: this.#t, formWords: this.#formWords, locale: this.locale, revealed: this.revealed, toggle: () => { this.revealed = !this.revealed; } })}</section>
            <section class="card" aria-labelledby="materials"><h3 id="materials">${this.#t('materials')}</h3>${caseMaterials(file.materials, this.#t, (one) => this.#open(one))}</section>
          </div>
          <div class="side">
            <lianban-case-actions .platform=${this.activePlatform} .file=${file} .targets=${listCorrectionTargets(groups, file.materials, this.#t('materialsGroup'))}
              .sending=${this.sending} .error=${this.error} .done=${this.done} .reloaded=${this.reloaded} .moved=${this.moved}
              @lianban-act-requested=${(event: ActRequestedEvent) => void this.#act(event)} @lianban-retry=${() => this.#reloadAfterConflict()}></lianban-case-actions>
            <section class="card" aria-labelledby="timeline"><h3 id="timeline">${this.#t('timeline')}</h3>${timeline(file.timeline, this.locale)}</section>
          </div>
        </div>
      </div>
      <lianban-file-preview .platform=${this.activePlatform}></lianban-file-preview>
      <p class="visually-hidden" role="status" aria-live="polite">${this.announced}</p>`;
  }

  #head(file: CaseFile): unknown {
    const due = toDueMark(file.status, file.promiseDate, formatDay(new Date().toISOString()));
    const names = file.waitingFor.flatMap((key) => this.#names.value?.get(key) ?? []).map((name) => this.#t('quote', { name }));
    return caseHead({
      file, due, t: this.#t, locale: this.locale,
      dueWord: this.#caseWords(due === 'overdue' ? 'overdue' : 'dueSoon'),
      numberWord: this.#caseWords('projectNo'),
      live: liveMark(this.#stream.state, this.locale),
      waitsFor: names.length === 0 ? this.#t('waitingUnknown') : names.join(this.#t('listJoin')),
      jump: () => this.#jump(),
    });
  }

  #groups(file: CaseFile): AnswerGroup[] {
    try {
      return readAnswers(formFromDefinition(file.form), file.itemKey, file.answers);
    } catch {
      warnOnce('elements/property-invalid', `Failed to show the answers of a case: form "${file.form.formId}" cannot be read. Check it with "lianban check".`);
      return [];
    }
  }

  #jump(): void {
    const actions = this.renderRoot.querySelector('lianban-case-actions');
    actions?.scrollIntoView({ block: 'start' });
    actions?.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  }

  #open(file: UploadedFile): void {
    const opener = (this.renderRoot as ShadowRoot).activeElement;
    void this.renderRoot.querySelector('lianban-file-preview')?.open(file, opener instanceof HTMLElement ? opener : undefined);
  }
}

defineElement('lianban-case-desk', LianbanCaseDesk);
declare global { interface HTMLElementTagNameMap { 'lianban-case-desk': LianbanCaseDesk } }
