import { css, html, nothing } from 'lit';
import { baseStrings } from '../../strings/base-strings.ts';
import { color, space, type } from '../../tokens/index.ts';
import { buttonStyles } from '../button/button-styles.ts';
import { defineElement } from '../define-element.ts';
import { icon, iconStyles } from '../icon/icon.ts';
import { LianbanElement } from '../lianban-element.ts';
import { returnPath } from '../return-path.ts';
import { notice, noticeStyles } from '../notice/notice.ts';
import { RetryEvent } from './retry-event.ts';
import { wordPlatformProblem } from './word-problem.ts';

/**
 * Words what a port rejected with and says how to go on: try again, sign in again, or what else to do.
 *
 * @fires lianban-retry - the person asked to try again
 * @csspart notice - the box
 */
export class LianbanProblem extends LianbanElement {
  static override properties = { error: { attribute: false }, retryLabel: { type: String, attribute: 'retry-label' }, withoutRetry: { type: Boolean, attribute: 'without-retry' } };
  static override styles = [LianbanElement.styles, buttonStyles, noticeStyles, iconStyles, css`.code { margin-top: ${space.s}; color: ${color.textSoft}; font-size: ${type.small}; }`];

  /** Whatever was caught; a `PlatformError` is worded by its code. */
  declare error: unknown;
  /** The button's words when they should be more exact than 再试一次. */
  declare retryLabel: string | undefined;
  /** Set when trying again makes no sense here. */
  declare withoutRetry: boolean;

  readonly #t = this.words(baseStrings);

  protected override render(): unknown {
    if (this.error === undefined || this.error === null) return nothing;
    const problem = wordPlatformProblem(this.error, this.locale);
    const action = problem.remedy === 'signIn' ? this.#signIn() : problem.remedy === 'retry' && !this.withoutRetry ? this.#retry() : undefined;
    const body = html`<p>${problem.how}</p>${problem.code === undefined ? nothing : html`<p class="code">${this.#t('code', { code: problem.code })}</p>`}`;
    return notice({ tone: 'danger', title: problem.title, body, role: 'alert', ...(action === undefined ? {} : { actions: action }) });
  }

  #retry(): unknown {
    return html`<button type="button" class="button small" part="retry" @click=${() => this.dispatchEvent(new RetryEvent())}>${icon('refresh')}${this.retryLabel ?? this.#t('tryAgain')}</button>`;
  }

  /** A refused sign-in is worded in place of what it was to mend. */
  async #signInAgain(): Promise<void> {
    try {
      await this.needPlatform()?.identity.signIn({ returnTo: returnPath() });
      this.dispatchEvent(new RetryEvent());
    } catch (error) {
      this.error = error;
    }
  }

  #signIn(): unknown {
    return html`<button type="button" class="button small" part="sign-in" @click=${() => void this.#signInAgain()}>${icon('person')}${this.#t('signInAgain')}</button>`;
  }
}

defineElement('lianban-problem', LianbanProblem);
declare global { interface HTMLElementTagNameMap { 'lianban-problem': LianbanProblem } }
