import type { LitElement } from 'lit';
import { mount, unmountAll } from './mount.ts';

/** Puts an element on an otherwise empty page, sets its properties, and waits until it stands still. */
export const mountAlone = async <N extends keyof HTMLElementTagNameMap>(tagName: N, properties: Partial<HTMLElementTagNameMap[N]> = {}): Promise<HTMLElementTagNameMap[N]> => {
  unmountAll();
  const element = await mount(tagName, properties);
  await settle(element);
  return element;
};

/** Waits for answers of the fake platform and for the rendering after them. */
export const settle = async (element: Element): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await (element as Partial<LitElement>).updateComplete;
  }
};

/** The first element of a selector, through shadow roots separated by ` >> `. */
export const find = <E extends Element = HTMLElement>(from: Element, selector: string): E => {
  const found = selector.split(' >> ').reduce<Element | null | undefined>((at, one) => at?.shadowRoot?.querySelector(one), from);
  if (found === null || found === undefined) throw new Error(`Failed to find "${selector}" in <${from.localName}>. Look at what it shows.`);
  return found as E;
};

const ownText = (element: Element): string => Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '').join('');

/** Everything a reader sees in an element, without what is only for screen readers. */
export const textOf = (element: Element): string =>
  Array.from((element.shadowRoot ?? element).querySelectorAll('*'))
    .filter((one) => one.localName !== 'style' && one.closest('.visually-hidden, [hidden]') === null)
    .map(ownText).join(' ').replace(/\s+/gu, ' ');

/** Whether an element shows something that matches. For assertions: a DOM node in a failed one takes the reporter minutes to print. */
export const shows = (element: Element, selector: string): boolean => element.shadowRoot?.querySelector(selector) !== null;
