import type { LianbanElement } from './base/lianban-element.ts';

/** What every element has from the browser or from Lit is not a property to set in JSX. */
type Own<E> = Partial<Omit<E, Exclude<keyof LianbanElement, 'platform' | 'lang'>>>;
type Events = { readonly [N in keyof HTMLElementEventMap as N extends `lianban-${string}` ? `on${N}` : never]?: (event: HTMLElementEventMap[N]) => void };
type Attributes = { readonly [N in `data-${string}` | `aria-${string}`]?: string | number | boolean };

interface Common {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  hidden?: boolean;
  exportparts?: string;
  style?: object;
  ref?: unknown;
  children?: unknown;
}

/**
 * Every `<lianban-…>` tag with its properties and, as `onlianban-…`, its events: for the JSX types of React 19, Preact or Solid.
 *
 * @example
 * ```ts
 * declare module 'react' { namespace JSX { interface IntrinsicElements extends LianbanJsxElements {} } }
 * ```
 */
export type LianbanJsxElements = { [N in keyof HTMLElementTagNameMap as N extends `lianban-${string}` ? N : never]: Own<HTMLElementTagNameMap[N]> & Events & Attributes & Common };
