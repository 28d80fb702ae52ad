import { html, nothing } from 'lit';
import type { Session, SignInWay } from '@lianban/contract';
import { LianbanElement, SessionWatch, busy, buttonStyles, defineElement, icon, iconStyles, notice, noticeStyles, stateStyles, tag, tagStyles } from '../../base/index.ts';
import { returnPath } from '../../base/return-path.ts';
import { baseStrings } from '../../strings/base-strings.ts';
import { loginStyles } from './login-styles.ts';
import { SignedInEvent } from './signed-in-event.ts';
import { SignedOutEvent } from './signed-out-event.ts';
import { loginStrings } from './strings.ts';

const levelWords = { unverified: 'levelUnverified', basic: 'levelBasic', intermediate: 'levelIntermediate', advanced: 'levelAdvanced' } as const;

/**
 * Sign-in 统一身份认证登录: one button for each way the identity port offers, a notice when it offers none; once signed in, who it is
 * (name, masked number, department of an officer) and the way out. Says so when a session ended by itself.
 *
 * @fires lianban-signed-in - a person is signed in
 * @fires lianban-signed-out - nobody is signed in any more; `reason` tells whether the person chose it
 * @csspart panel - the box of the signed-out state
 * @csspart who - the row of the signed-in state
 * @csspart sign-in, sign-out - the buttons
 */
export class LianbanLogin extends LianbanElement {
  static override properties = { compact: { type: Boolean, reflect: true }, returnTo: { type: String, attribute: 'return-to' }, phase: { state: true }, error: { state: true } };
  static override styles = [LianbanElement.styles, buttonStyles, noticeStyles, tagStyles, stateStyles, iconStyles, loginStyles];

  /** A single line for a page header instead of a panel. */
  declare compact: boolean;
  /** The path to come back to; the present page by default. */
  declare returnTo: string | undefined;
  /** @internal what is under way, and how the last session ended */
  declare phase: 'rest' | 'leaving' | 'signing-out' | 'ended' | 'signed-out';
  /** @internal */
  declare error: unknown;

  readonly #t = this.words(loginStrings);
  readonly #base = this.words(baseStrings);
  readonly #session = new SessionWatch(this, (session) => this.#follow(session));
  #known: Session | undefined;

  constructor() {
    super();
    this.compact = false;
    this.phase = 'rest';
  }

  #follow(session: Session | undefined): void {
    const before = this.#known;
    this.#known = session;
    if (session !== undefined && session.sub !== before?.sub) {
      this.phase = 'rest';
      this.dispatchEvent(new SignedInEvent());
    }
    if (session !== undefined || before === undefined) return;
    const reason = this.phase === 'signing-out' ? 'chosen' : 'ended';
    this.phase = reason === 'chosen' ? 'signed-out' : 'ended';
    this.dispatchEvent(new SignedOutEvent(reason));
  }

  async #signIn(way: SignInWay): Promise<void> {
    const platform = this.needPlatform();
    if (platform === undefined || this.phase === 'leaving') return;
    const before = this.phase;
    this.phase = 'leaving';
    this.error = undefined;
    try {
      await platform.identity.signIn({ returnTo: this.returnTo ?? returnPath(), way });
    } catch (error) {
      this.error = error;
    }
    if (this.phase === 'leaving') this.phase = before;
  }

  async #signOut(): Promise<void> {
    const platform = this.needPlatform();
    if (platform === undefined || this.phase === 'signing-out') return;
    this.phase = 'signing-out';
    this.error = undefined;
    try {
      await platform.identity.signOut();
      this.#follow(platform.identity.current());
    } catch (error) {
      this.error = error;
    }
    if (this.phase === 'signing-out') this.phase = 'rest';
  }

  protected override render(): unknown {
    const body = this.activePlatform === undefined || !this.#session.settled ? busy(this.#t('checking'))
      : this.#session.session === undefined ? this.#signedOut() : this.#signedIn(this.#session.session);
    return html`<section aria-label=${this.#t('region')} class=${this.compact ? 'bar' : nothing}>${body}</section>`;
  }

  #signedIn(session: Session): unknown {
    const officer = session.roles.includes('officer');
    const role = officer ? this.#t('officer') : session.roles.includes('supervisor') ? this.#t('supervisor') : undefined;
    const place = [session.deptName, role].filter((part) => part !== undefined).join(' · ');
    const leaving = this.phase === 'signing-out';
    return html`
      ${this.#problem()}
      <div class=${this.compact ? 'bar' : 'who'} part="who">
        <span class="initial" aria-hidden="true">${Array.from(session.name)[0]}</span>
        <div class="facts">
          <p class="name" part="name">${this.compact ? session.name : this.#t('welcome', { name: session.name })}</p>
          ${place === '' ? nothing : html`<p class="detail">${place}</p>`}
          ${officer || session.maskedIdNumber === undefined || this.compact ? nothing : html`<p class="detail number">${this.#t('idNumber', { number: session.maskedIdNumber })}</p>`}
          ${session.realLevel === undefined || this.compact || officer ? nothing : html`<p class="marks">${tag(session.realLevel === 'unverified' ? 'neutral' : 'success', this.#t(levelWords[session.realLevel]))}</p>`}
        </div>
        <button type="button" class="button small" part="sign-out" aria-disabled=${leaving ? 'true' : nothing} @click=${() => void this.#signOut()}>${leaving ? this.#t('signingOut') : this.#t('signOut')}</button>
      </div>`;
  }

  #signedOut(): unknown {
    const all: readonly SignInWay[] = this.activePlatform?.identity.ways ?? [];
    // A page header has room for one button.
    const ways = this.compact ? all.slice(0, 1) : all;
    const leaving = this.phase === 'leaving';
    const buttons = leaving ? busy(this.#t('signingIn')) : ways.map((way, index) => html`
      <button type="button" class="button ${index === 0 ? 'primary' : ''} ${this.compact ? 'small' : ''}" part="sign-in" data-way=${way} @click=${() => void this.#signIn(way)}>${index === 0 ? icon('shield') : nothing}${this.#t(way === 'ticket' && ways.length > 1 ? 'ticket' : 'oidc')}</button>`);
    const missing = all.length === 0 ? notice({ tone: 'warning', title: this.#base('signInMissing'), body: this.#base('signInMissingHow') }) : nothing;
    if (this.compact) return html`${this.phase === 'ended' ? html`<span class="bar-note" role="status">${this.#t('ended')}</span>` : nothing}${this.#problem()}${all.length === 0 ? html`<span class="bar-note">${this.#base('signInMissing')}</span>` : buttons}`;
    return html`
      <div class="panel" part="panel">
        ${this.phase === 'ended' ? notice({ tone: 'warning', title: this.#t('ended'), body: this.#t('endedHow'), role: 'status' }) : nothing}
        ${this.phase === 'signed-out' ? notice({ tone: 'success', title: this.#t('signedOut'), body: this.#t('signedOutHow'), role: 'status' }) : nothing}
        ${this.#problem()}${missing}
        <span class="emblem">${icon('shield')}</span>
        <h2>${this.#t('title')}</h2>
        <p class="lead"><span>${this.#t('lead')}</span>${this.locale === 'en' ? ' ' : nothing}<span>${this.#t('leadOnce')}</span></p>
        <div class="ways">${buttons}</div>
        <p class="privacy">${icon('lock')}<span>${this.#t('privacy')}</span></p>
      </div>`;
  }

  #problem(): unknown {
    return this.error === undefined ? nothing : html`<lianban-problem .error=${this.error} .platform=${this.activePlatform} without-retry></lianban-problem>`;
  }
}

defineElement('lianban-login', LianbanLogin);
declare global { interface HTMLElementTagNameMap { 'lianban-login': LianbanLogin } }
