import type { LitElement } from 'lit';

const mounted = new Set<Element>();

/** Puts an element on the page with these properties and waits for its first rendering; `unmountAll` takes it away. */
export const mount = async <N extends keyof HTMLElementTagNameMap>(tagName: N, properties: Partial<HTMLElementTagNameMap[N]> = {}, parent: Element = document.body): Promise<HTMLElementTagNameMap[N]> => {
  const element = document.createElement(tagName);
  Object.assign(element, properties);
  parent.append(element);
  mounted.add(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
};

/** For `afterEach`. */
export const unmountAll = (): void => {
  for (const element of mounted) element.remove();
  mounted.clear();
  document.body.textContent = '';
};

/** Waits until `look` finds something; fails after `timeoutMs` with what was looked for. */
export const until = async <T>(look: () => T | null | undefined | false, what = String(look), timeoutMs = 3000): Promise<T> => {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Failed to see within ${timeoutMs} ms: ${what}. Look at the page's state at that point.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** The element that has the focus, through all shadow roots. */
export const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
