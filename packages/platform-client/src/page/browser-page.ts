import { createMemoryStorage } from './memory-storage.ts';
import type { Page, TextStorage } from './page.ts';

/** `sessionStorage`, or memory where the browser forbids it (cookies blocked): sign-in then ends with the page. */
const openTabStorage = (): TextStorage => {
  try {
    const { sessionStorage: storage } = window;
    storage.getItem('lianban');
    return storage;
  } catch {
    return createMemoryStorage();
  }
};

/** The page this script runs in, or `undefined` outside a browser window. */
export const openBrowserPage = (): Page | undefined => {
  if (typeof window === 'undefined' || typeof document === 'undefined') return undefined;
  return {
    tabStorage: openTabStorage(),
    address: () => window.location.href,
    replaceAddress: (address) => window.history.replaceState(window.history.state, '', address),
    leave: (address) => window.location.assign(address),
    isVisible: () => document.visibilityState === 'visible',
    isOnline: () => navigator.onLine,
    watch: (listener) => {
      document.addEventListener('visibilitychange', listener);
      for (const type of ['online', 'offline', 'pageshow']) window.addEventListener(type, listener);
      return () => {
        document.removeEventListener('visibilitychange', listener);
        for (const type of ['online', 'offline', 'pageshow']) window.removeEventListener(type, listener);
      };
    },
  };
};
