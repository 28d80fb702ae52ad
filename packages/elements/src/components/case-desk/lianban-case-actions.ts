import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { CaseActionName, CaseFile } from '@lianban/contract';
import { LianbanElement, RetryEvent, buttonStyles, cardStyles, defineElement, formatDay, icon, iconStyles, notice, noticeStyles } from '../../base/index.ts';
import type { IconName } from '../../base/index.ts';
import { factsStyles } from '../case/facts.ts';
import { ActRequestedEvent } from './act-requested-event.ts';
import { checkDraft, emptyDraft, isEmptyDraft, toCaseAction } from './action-draft.ts';
import type { ActionDraft, DraftField, DraftProblem } from './action-draft.ts';
import { actionFields, labelOf } from './action-fields.ts';
import { actionStyles } from './action-styles.ts';
import { actionWords, isNegative, needsConfirmation } from './action-words.ts';
import { confirmContent } from './confirm-content.ts';
import { correctionComposer } from './correction-composer.ts';
import type { CorrectionTarget } from './correction-targets.ts';
import { isVersionConflict } from './is-version-conflict.ts';
import { caseDeskStrings } from './strings.ts';

const drawings: Record<CaseActionName, IconName> = { accept: 'check', refuse: 'cross', requestCorrection: 'edit', step: 'list', grant: 'success', deny: 'cross' };

/**
 * The actions an officer may take on one case: choose, fill in, confirm a decision, hand it to the desk. What was typed
 * stays for each action through reloads of the case. Used by `<lianban-case-desk>` only.
 *
 * @fires lianban-act-requested - filled in and confirmed; `action`
 * @fires lianban-retry - the latest state of the case is asked for
 */
export class LianbanCaseActions extends LianbanElement {
  static override properties = {
    file: { attribute: false }, targets: { attribute: false }, sending: { type: Boolean }, error: { attribute: false }, done: { type: String }, reloaded: { type: Boolean }, moved: { type: String },
    chosen: { state: true }, drafts: { state: true }, tried: { state: true }, confirming: { state: true },
  };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, noticeStyles, iconStyles, factsStyles, actionStyles];

  declare file: CaseFile | undefined;
  declare targets: readonly CorrectionTarget[];
  declare sending: boolean;
  /** What the last attempt was refused with. */
  declare error: unknown;
  /** The action that has just been carried out. */
  declare done: CaseActionName | undefined;
  /** The case was loaded again after a conflict. */
  declare reloaded: boolean;
  /** What happened to the case while something was being typed. */
  declare moved: string | undefined;
  /** @internal */
  declare chosen: CaseActionName | undefined;
  /** @internal */
  declare drafts: Partial<Record<CaseActionName, ActionDraft>>;
  /** @internal */
  declare tried: boolean;
  /** @internal */
  declare confirming: boolean;

  readonly #t = this.words(caseDeskStrings);

  constructor() {
    super();
    this.targets = [];
    this.sending = false;
    this.reloaded = false;
    this.drafts = {};
    this.tried = false;
    this.confirming = false;
  }

  /** Whether anything typed would be lost. */
  get typed(): boolean {
    return Object.values(this.drafts).some((draft) => !isEmptyDraft(draft));
  }

  /** The platform has carried out the action: its draft is gone, what was typed for others stays. */
  settle(action: CaseActionName): void {
    const { [action]: _sent, ...others } = this.drafts;
    this.#begin(others);
    void this.#focus('#title');
  }

  #begin(drafts: Partial<Record<CaseActionName, ActionDraft>>): void {
    this.drafts = drafts;
    this.chosen = undefined;
    this.tried = false;
    this.confirming = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('file');
    if (changed.has('file') && before !== undefined && before.projectNo !== this.file?.projectNo) this.#begin({});
    if (changed.has('error') && this.error !== undefined) this.confirming = false;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null || dialog.open === this.confirming) return;
    if (this.confirming) dialog.showModal();
    else dialog.close();
  }

  get #draft(): ActionDraft {
    return (this.chosen === undefined ? undefined : this.drafts[this.chosen]) ?? emptyDraft;
  }

  get #problems(): DraftProblem[] {
    return this.chosen === undefined ? [] : checkDraft(this.chosen, this.#draft, this.targets, formatDay(new Date().toISOString()));
  }

  protected override render(): unknown {
    const { file, chosen } = this;
    if (file === undefined) return nothing;
    const allowed = chosen === undefined || file.allowedActions.includes(chosen);
    const quiet = this.done === undefined && (this.error === undefined || this.error === null);
    if (file.allowedActions.length === 0 && chosen === undefined && quiet) return nothing;
    return html`
      <section class="card" aria-labelledby="title">
        ${this.done === undefined ? nothing : notice({ tone: 'success', title: this.#t(actionWords[this.done].done), role: 'status' })}
        ${this.#trouble()}
        ${chosen !== undefined && allowed ? this.#form(file, chosen) : this.#choose(file, allowed ? undefined : chosen)}
      </section>
      ${chosen === undefined ? nothing : this.#dialog(file, chosen)}`;
  }

  #trouble(): unknown {
    if (this.error === undefined || this.error === null) {
      if (this.moved !== undefined) return notice({ tone: 'info', title: this.#t('movedTitle'), body: this.#t('movedHow', { what: this.moved }), role: 'status' });
      return this.reloaded ? notice({ tone: 'info', title: this.#t('reloadedTitle'), body: this.#t('reloadedHow'), role: 'status' }) : nothing;
    }
    if (!isVersionConflict(this.error)) return html`<lianban-problem .error=${this.error} .platform=${this.activePlatform} @lianban-retry=${() => this.#send()}></lianban-problem>`;
    return notice({
      tone: 'warning', title: this.#t('conflictTitle'), body: this.#t('conflictHow'), role: 'alert',
      actions: html`<button type="button" class="button small" part="reload" @click=${() => this.dispatchEvent(new RetryEvent())}>${icon('refresh')}${this.#t('conflictLoad')}</button>`,
    });
  }

  #choose(file: CaseFile, lost: CaseActionName | undefined): TemplateResult {
    const { allowedActions } = file;
    return html`
      ${lost === undefined ? nothing : notice({ tone: 'warning', title: this.#t('notAllowed', { action: this.#t(lost) }), body: html`${this.#t('notAllowedHow')}<p class="typed">${this.#typedText(lost)}</p>`, role: 'status' })}
      <h3 id="title" tabindex="-1">${this.#t('actions')}</h3>
      <p class="choose">${this.#t(allowedActions.length === 0 ? 'noActions' : 'choose')}</p>
      <div class="choices">${allowedActions.map((action) => html`
        <button type="button" class="choice ${isNegative(action) ? 'negative' : ''}" part="action" data-action=${action} @click=${() => this.#pick(action)}>
          <span class="choice-name">${icon(drawings[action])}${this.#t(action)}</span><span class="choice-how">${this.#t(actionWords[action].how)}</span>
        </button>`)}</div>`;
  }

  #typedText(action: CaseActionName): string {
    const { explain, stepName, resultCertName, resultCertNo, reasons } = this.drafts[action] ?? emptyDraft;
    return [stepName, resultCertName, resultCertNo, explain, ...Object.values(reasons)].filter((text) => text !== '').join('\n');
  }

  #form(file: CaseFile, action: CaseActionName): TemplateResult {
    const change = (draft: ActionDraft): void => { this.drafts = { ...this.drafts, [action]: draft }; };
    const problems = this.tried ? this.#problems : [];
    const shared = { t: this.#t, draft: this.#draft, change, errorOf: (field: DraftField) => this.#wordProblem(action, problems.find((problem) => problem.field === field)) };
    const look = isNegative(action) ? 'danger' : 'primary';
    return html`
      <div class="chosen"><h3 id="title" tabindex="-1">${this.#t(action)}</h3><button type="button" class="button quiet small" part="cancel" @click=${() => this.#pick(undefined)}>${this.#t('cancel')}</button></div>
      <p class="how">${this.#t(actionWords[action].how)}</p>
      <form novalidate aria-labelledby="title" @submit=${(event: Event) => { event.preventDefault(); this.#submit(file, action); }}>
        ${action === 'requestCorrection' ? correctionComposer({ ...shared, targets: this.targets, tomorrow: tomorrow() }) : actionFields(action, shared)}
        <div class="submit"><button type="submit" class="button ${look}" part="submit" aria-disabled=${this.sending ? 'true' : nothing}>${this.#t(this.sending ? 'sending' : actionWords[action].do)}</button></div>
      </form>`;
  }

  #wordProblem(action: CaseActionName, problem: DraftProblem | undefined): string | undefined {
    if (problem === undefined) return undefined;
    const label = labelOf(this.#t, action, problem.field);
    if (problem.rule === 'tooLong') return this.#t('tooLong', { label: problem.field.startsWith('reason ') ? this.#t('reason') : label, max: problem.max });
    return problem.rule === 'required' ? this.#t('required', { label }) : this.#t(problem.rule);
  }

  #dialog(file: CaseFile, action: CaseActionName): TemplateResult {
    return html`
      <dialog aria-labelledby="confirm-title" part="dialog" @close=${() => { this.confirming = false; }}>
        ${this.confirming ? html`
          <h3 id="confirm-title" tabindex="-1">${this.#t('confirmTitle', { action: this.#t(action) })}</h3>
          ${confirmContent(this.#t, file, toCaseAction(action, this.#draft, this.targets))}
          <div class="actions">
            <button type="button" class="button ${isNegative(action) ? 'decide' : 'primary'}" part="confirm" aria-disabled=${this.sending ? 'true' : nothing} @click=${() => this.#send()}>${this.#t(this.sending ? 'sending' : actionWords[action].do)}</button>
            <button type="button" class="button" part="back" @click=${() => { this.confirming = false; }}>${this.#t('back')}</button>
          </div>` : nothing}
      </dialog>`;
  }

  #pick(action: CaseActionName | undefined): void {
    this.chosen = action;
    this.tried = false;
    void this.#focus('#title');
  }

  #submit(file: CaseFile, action: CaseActionName): void {
    if (this.sending || !file.allowedActions.includes(action)) return;
    this.tried = true;
    const [first] = this.#problems;
    if (first !== undefined) void this.#focus(first.field === 'items' ? '[data-target]' : `[data-field="${first.field}"]`);
    else if (needsConfirmation(action)) this.confirming = true;
    else this.#send();
  }

  #send(): void {
    if (this.sending || this.chosen === undefined) return;
    this.dispatchEvent(new ActRequestedEvent(toCaseAction(this.chosen, this.#draft, this.targets)));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const tomorrow = (): string => formatDay(new Date(Date.now() + 86_400_000).toISOString());

defineElement('lianban-case-actions', LianbanCaseActions);
declare global { interface HTMLElementTagNameMap { 'lianban-case-actions': LianbanCaseActions } }
