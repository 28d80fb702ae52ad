import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { CaseSummary, EvaluationDetail, Platform, Satisfaction } from '@lianban/contract';
import { LianbanElement, Loader, SessionWatch, busy, buttonStyles, cardStyles, defineElement, empty, formatLongDay, icon, iconStyles, stateStyles } from '../../base/index.ts';
import { IntentKey } from '../case/intent-key.ts';
import { isFinalAnswer } from '../case/is-final-answer.ts';
import { signInFirst } from '../case/sign-in-first.ts';
import { WidthWatch } from '../case/width-watch.ts';
import { checkRating, countCharacters, isBad, levels, maxTextLength, toRatingSubmission } from './check-rating.ts';
import type { RatingProblem } from './check-rating.ts';
import { detailsOfLevel } from './details-of-level.ts';
import { face } from './face.ts';
import { RatedEvent } from './rated-event.ts';
import { ratingStyles } from './rating-styles.ts';
import { ratingStrings } from './strings.ts';

const wideFromPx = 560;

/**
 * Rates one finished case 好差评: five levels, details by level (required for the two bad ones), free text. Voluntary, nothing is
 * chosen beforehand, one rating per service.
 *
 * @fires lianban-rated - the platform has taken it; `projectNo`
 * @csspart level, detail, control, error, submit - one level, one detail, the text field, a problem, the button
 */
export class LianbanRating extends LianbanElement {
  static override properties = {
    case: { type: String, reflect: true }, summary: { attribute: false }, headingLevel: { type: Number, attribute: 'heading-level' },
    satisfaction: { state: true }, details: { state: true }, text: { state: true }, tried: { state: true }, phase: { state: true }, error: { state: true },
  };
  static override styles = [LianbanElement.styles, buttonStyles, cardStyles, stateStyles, iconStyles, ratingStyles];

  /** `projectNo` 办件编号 of the case to rate. */
  declare case: string | undefined;
  /** The case, when the host has it already; it is loaded otherwise. */
  declare summary: CaseSummary | undefined;
  /** Level of the element's own heading, 2 by default. */
  declare headingLevel: number;
  /** @internal */
  declare satisfaction: Satisfaction | undefined;
  /** @internal */
  declare details: readonly EvaluationDetail[];
  /** @internal */
  declare text: string;
  /** @internal problems are shown after the first attempt to send */
  declare tried: boolean;
  /** @internal */
  declare phase: 'open' | 'sending' | 'done';
  /** @internal */
  declare error: unknown;

  readonly #t = this.words(ratingStrings);
  readonly #session = new SessionWatch(this, () => this.#loadCase());
  readonly #load = new Loader<CaseSummary>(this);
  readonly #width = new WidthWatch(this, wideFromPx);
  readonly #key = new IntentKey();
  #loaded: { platform: Platform | undefined; projectNo: string | undefined } = { platform: undefined, projectNo: undefined };

  constructor() {
    super();
    this.headingLevel = 2;
    this.#begin();
  }

  #begin(): void {
    this.satisfaction = undefined;
    this.details = [];
    this.text = '';
    this.tried = false;
    this.phase = 'open';
    this.error = undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { activePlatform: platform, case: projectNo } = this;
    if (platform === this.#loaded.platform && projectNo === this.#loaded.projectNo) return;
    if (projectNo !== this.#loaded.projectNo) this.#begin();
    this.#loaded = { platform, projectNo };
    this.#load.reset();
    this.#loadCase();
  }

  #loadCase(): void {
    const { activePlatform: platform, case: projectNo } = this;
    if (platform === undefined || projectNo === undefined || this.summary?.projectNo === projectNo || this.#session.session === undefined) return;
    void this.#load.run(() => platform.worklist.load(projectNo));
  }

  protected override render(): unknown {
    if (this.case === undefined || this.case === '') return empty({ icon: 'star', title: this.#t('noCase') });
    if (this.activePlatform === undefined || !this.#session.settled) return busy(this.#t('loading'));
    if (this.#session.session === undefined) return signInFirst(this);
    const known = this.summary?.projectNo === this.case ? this.summary : this.#load.value;
    if (this.phase === 'done' && this.satisfaction !== undefined) return this.#thanks(this.satisfaction);
    if (known === undefined) {
      const { state } = this.#load;
      return state.kind === 'failed' ? html`<lianban-problem .error=${state.error} .platform=${this.activePlatform} @lianban-retry=${() => this.#loadCase()}></lianban-problem>` : busy(this.#t('loading'));
    }
    if (known.rating !== undefined) return this.#done(known.rating.satisfaction, this.#t('rated'), this.#t('ratedHow', { day: formatLongDay(known.rating.assessTime, this.locale), word: this.#t(known.rating.satisfaction) }));
    if (!known.rateable) return html`<div class="card flat">${empty({ icon: 'clock', title: this.#t('notYet') })}</div>`;
    return this.#form(known);
  }

  #form(known: CaseSummary): unknown {
    const problems = this.tried ? checkRating(this) : [];
    const { satisfaction } = this;
    return html`
      <form class="card flat ${this.#width.wide ? 'wide' : ''}" novalidate aria-labelledby="title" @submit=${(event: Event) => { event.preventDefault(); void this.#submit(known.projectNo); }}>
        <p class="title" id="title" role="heading" aria-level=${this.headingLevel}>${this.#t('title')}</p>
        <p class="about">${this.#t('about', { task: known.taskName })}</p>
        <p class="voluntary">${this.#t('voluntary')}</p>
        <fieldset aria-describedby="level-error">
          <legend>${this.#t('level')}</legend>
          <div class="levels">${levels.map((level) => this.#level(level))}</div>
          <div id="level-error">${this.#errorOf('levelMissing', problems)}</div>
        </fieldset>
        ${satisfaction === undefined ? nothing : html`
          <fieldset aria-describedby="detail-error">
            <legend>${this.#t(isBad(satisfaction) ? 'detailsBad' : 'detailsGood')}</legend>
            <div class="details">${detailsOfLevel(satisfaction).map((detail) => this.#detail(detail.code, this.locale === 'en' ? detail.labelEn : detail.label))}</div>
            <div id="detail-error">${this.#errorOf('detailMissing', problems)}</div>
          </fieldset>
          ${this.#textField(problems)}`}
        ${this.error === undefined ? nothing : html`<lianban-problem .error=${this.error} .platform=${this.activePlatform} @lianban-retry=${() => void this.#submit(known.projectNo)}></lianban-problem>`}
        <div class="actions send"><button type="submit" class="button primary" part="submit" aria-disabled=${this.phase === 'sending' ? 'true' : nothing}>${this.#t(this.phase === 'sending' ? 'sending' : 'submit')}</button></div>
      </form>`;
  }

  #level(level: Satisfaction): unknown {
    const on = this.satisfaction === level;
    return html`
      <label class="level ${on ? 'on' : ''} ${isBad(level) ? 'bad' : ''}" part="level">
        <input type="radio" name="level" .value=${level} .checked=${on} @change=${() => { this.satisfaction = level; this.details = []; }}>
        ${face(level)}<span>${this.#t(level)}</span><span class="picked">${icon('check')}</span><span class="ring"></span>
      </label>`;
  }

  #detail(code: EvaluationDetail, words: string): unknown {
    const on = this.details.includes(code);
    const toggle = (): void => { this.details = on ? this.details.filter((one) => one !== code) : [...this.details, code]; };
    return html`<label class="detail ${on ? 'on' : ''}" part="detail"><input type="checkbox" .value=${code} .checked=${on} @change=${toggle}>${icon('check')}<span>${words}</span><span class="ring"></span></label>`;
  }

  #textField(problems: readonly RatingProblem[]): unknown {
    const used = countCharacters(this.text.trim());
    const over = used > maxTextLength;
    return html`
      <div class="field">
        <label for="text">${this.#t('text')}</label>
        <p class="hint" id="text-hint">${this.#t('textHint')}</p>
        <textarea id="text" part="control" rows="4" .value=${this.text} aria-describedby="text-hint text-counter text-error" aria-invalid=${over ? 'true' : nothing} @input=${(event: Event) => { this.text = (event.target as HTMLTextAreaElement).value; }}></textarea>
        <p class="counter ${over ? 'over' : ''}" id="text-counter"><span aria-hidden="true">${this.#t('counter', { used, max: maxTextLength })}</span><span class="visually-hidden">${this.#t('counterSpoken', { used, max: maxTextLength })}</span></p>
        <div id="text-error">${this.#errorOf('textTooLong', problems, { max: maxTextLength, over: used - maxTextLength })}</div>
      </div>`;
  }

  #errorOf(problem: RatingProblem, problems: readonly RatingProblem[], params = { max: 0, over: 0 }): unknown {
    if (!problems.includes(problem)) return nothing;
    return html`<p class="error" part="error">${icon('warning')}${problem === 'textTooLong' ? this.#t('textTooLong', params) : this.#t(problem)}</p>`;
  }

  async #submit(projectNo: string): Promise<void> {
    const platform = this.needPlatform();
    if (platform === undefined || this.phase === 'sending') return;
    this.tried = true;
    const [problem] = checkRating(this);
    if (problem !== undefined || this.satisfaction === undefined) return this.#focusProblem(problem);
    const rating = toRatingSubmission({ satisfaction: this.satisfaction, details: this.details, text: this.text });
    this.phase = 'sending';
    this.error = undefined;
    try {
      await platform.ratings.rate(projectNo, rating, { idempotencyKey: this.#key.for({ projectNo, rating }) });
      this.#key.settle();
      this.phase = 'done';
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
      this.dispatchEvent(new RatedEvent(projectNo));
    } catch (error) {
      if (isFinalAnswer(error)) this.#key.settle();
      this.phase = 'open';
      this.error = error;
    }
  }

  async #focusProblem(problem: RatingProblem | undefined): Promise<void> {
    await this.updateComplete;
    const where = problem === 'levelMissing' ? '.level input' : problem === 'detailMissing' ? '.detail input' : 'textarea';
    this.renderRoot.querySelector<HTMLElement>(where)?.focus();
  }

  #thanks(level: Satisfaction): unknown {
    return this.#done(level, this.#t('thanks'), this.#t(isBad(level) ? 'thanksBad' : 'thanksHow', { word: this.#t(level) }));
  }

  #done(level: Satisfaction, title: string, how: string): unknown {
    return html`<section class="card flat done" aria-labelledby="title" role="status">${face(level)}<div><p class="title" id="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">${title}</p><p>${how}</p></div></section>`;
  }
}

defineElement('lianban-rating', LianbanRating);
declare global { interface HTMLElementTagNameMap { 'lianban-rating': LianbanRating } }
