import { ContextConsumer, ContextProvider } from '@lit/context';
import { LitElement } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import type { Platform } from '@lianban/contract';
import { localeContext } from '../context/locale-context.ts';
import { platformContext } from '../context/platform-context.ts';
import { word } from '../strings/define-strings.ts';
import type { Locale, Strings, Translate } from '../strings/define-strings.ts';
import { baseStyles } from './styles/base-styles.ts';
import { followPageLanguage, leavePageLanguage } from './page-language.ts';
import { warnOnce } from './warn-once.ts';

/** How long an element waits for its platform before it warns the developer. */
const patienceMs = 2000;

/**
 * What every Lianban element shares: the platform (own property, else the nearest `<lianban-platform>`), the language,
 * and the base styles. A subclass adds its own with `static styles = [LianbanElement.styles, …]`.
 */
export abstract class LianbanElement extends LitElement {
  static override properties: PropertyDeclarations = { platform: { attribute: false }, lang: { type: String, reflect: true } };
  static override styles: CSSResultGroup = baseStyles;

  /** The ports this element works with. Leave it unset inside `<lianban-platform>`. */
  declare platform: Platform | undefined;

  readonly #platformContext = new ContextConsumer(this, { context: platformContext, subscribe: true });
  readonly #localeContext = new ContextConsumer(this, { context: localeContext, subscribe: true });

  #platformForParts: ContextProvider<typeof platformContext> | undefined;
  #localeForParts: ContextProvider<typeof localeContext> | undefined;

  /** No platform so far; the developer hears of it when it stays like this. */
  #waiting = false;

  /** The platform in force, or undefined as long as neither property nor context gave one. */
  get activePlatform(): Platform | undefined {
    return this.platform ?? this.#platformContext.value;
  }

  /** The language in force: own `lang`, then the provider's, then the page's, then Chinese. */
  get locale(): Locale {
    const own = this.lang || this.#localeContext.value || document.documentElement.lang;
    return /^en\b/iu.test(own) ? 'en' : 'zh-CN';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followPageLanguage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePageLanguage(this);
  }

  /** What was set on this element itself also reaches the elements inside it. */
  protected override update(changed: PropertyValues): void {
    if (changed.has('platform') && (this.platform !== undefined || this.#platformForParts !== undefined)) {
      this.#platformForParts ??= new ContextProvider(this, { context: platformContext });
      this.#platformForParts.setValue(this.activePlatform);
    }
    if (changed.has('lang') && (this.lang || this.#localeForParts !== undefined)) {
      this.#localeForParts ??= new ContextProvider(this, { context: localeContext });
      this.#localeForParts.setValue(this.locale);
    }
    super.update(changed);
  }

  /** Binds a string table to this element's language; use it as a class field: `readonly t = this.words(applyStrings)`. */
  protected words<Z extends Readonly<Record<string, string>>>(strings: Strings<Z>): Translate<Z> {
    return (key, ...params) => word(strings as unknown as Strings, this.locale, key, params[0] as Record<string, string> | undefined);
  }

  /** The platform, or undefined with one warning for the developer after a while: call it where work cannot go on without. */
  protected needPlatform(): Platform | undefined {
    const platform = this.activePlatform;
    // A page may set it after an await: only what is still missing then is worth a warning.
    if (platform === undefined && !this.#waiting) setTimeout(() => this.#warnMissing(), patienceMs);
    this.#waiting = platform === undefined;
    return platform;
  }

  #warnMissing(): void {
    this.#waiting = false;
    if (this.activePlatform === undefined && this.isConnected)
      warnOnce('elements/platform-missing', `Failed to connect <${this.localName}>: no platform. Set its "platform" property or put it inside <lianban-platform>.`);
  }
}
