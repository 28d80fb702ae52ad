import type { TextStorage } from './page.ts';

/** Keeps text as long as the process or page lives; the default in Node. */
export const createMemoryStorage = (): TextStorage => {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
};
