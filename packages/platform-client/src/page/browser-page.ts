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

/** A navigation that has not happened by then was refused, or became a download. */
const longestLeaveMs = 10_000;

const leave = (address: string): Promise<void> =>
  new Promise((resolve) => {
    window.location.assign(address);
    // "Back" brings a page out of the browser's cache as it was left.
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) stay();
    };
    const stay = (): void => {
      clearTimeout(timer);
      window.removeEventListener('pageshow', onShow);
      resolve();
    };
    const timer = setTimeout(stay, longestLeaveMs);
    window.addEventListener('pageshow', onShow);
  });

/** The page this script runs in, or `undefined` outside a browser window. */
export const openBrowserPage = (): Page | undefined => {
  if (typeof window === 'undefined' || typeof document === 'undefined') return undefined;
  return {
    tabStorage: openTabStorage(),
    address: () => window.location.href,
    replaceAddress: (address) => window.history.replaceState(window.history.state, '', address),
    leave,
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
