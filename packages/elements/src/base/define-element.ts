import { warnOnce } from './warn-once.ts';

/**
 * Registers a custom element unless the name is taken, so that a page may load this library twice.
 * The first class registered stays.
 */
export const defineElement = (name: string, element: CustomElementConstructor): void => {
  const present = customElements.get(name);
  if (present === undefined) customElements.define(name, element);
  else if (present !== element)
    warnOnce('elements/defined-twice', `Failed to register <${name}>: the page has registered another class under this name. Load @lianban/elements once.`);
};
