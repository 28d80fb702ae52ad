import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import type { Platform } from '@lianban/contract';
import { defineElement } from '../base/define-element.ts';
import type { Locale } from '../strings/define-strings.ts';
import { largePrint } from '../tokens/index.ts';
import { localeContext } from './locale-context.ts';
import { platformContext } from './platform-context.ts';

/**
 * Gives every Lianban element inside it the platform, the language and the print size, once.
 *
 * @example
 * ```html
 * <lianban-platform locale="zh-CN" data-size="large"><lianban-apply bundle="newborn"></lianban-apply></lianban-platform>
 * ```
 * @slot - The page's own content.
 */
export class LianbanPlatform extends LitElement {
  static override properties = { platform: { attribute: false }, locale: { type: String } };
  static override styles = [css`:host { display: block; }`, ...largePrint];

  /** The ports, e.g. `createPlatformClient({ baseUrl })`. May be set after the children are there. */
  declare platform: Platform | undefined;
  /** `zh-CN` or `en`; without it the page's `<html lang>` decides, and is followed when it changes. */
  declare locale: Locale | undefined;

  readonly #platform = new ContextProvider(this, { context: platformContext });
  readonly #locale = new ContextProvider(this, { context: localeContext });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('platform')) this.#platform.setValue(this.platform);
    if (changed.has('locale')) this.#locale.setValue(this.locale);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

defineElement('lianban-platform', LianbanPlatform);
declare global { interface HTMLElementTagNameMap { 'lianban-platform': LianbanPlatform } }
