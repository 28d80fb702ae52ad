import { createMemoryStorage } from '../page/memory-storage.ts';
import type { Page, TextStorage } from '../page/page.ts';

/** A page without a browser: a test reads where it went and says what it sees. */
export interface FakePage extends Page {
  /** Every address that was shown or left to, oldest first. */
  readonly visited: readonly string[];
  become(situation: { readonly visible?: boolean; readonly online?: boolean }): void;
}

export const createFakePage = (
  address: string,
  { tabStorage = createMemoryStorage() }: { readonly tabStorage?: TextStorage } = {},
): FakePage => {
  const visited = [address];
  const listeners = new Set<() => void>();
  let [isVisible, isOnline] = [true, true];
  return {
    visited,
    tabStorage,
    address: () => visited[visited.length - 1] ?? address,
    replaceAddress: (next) => void visited.push(next),
    leave: async (next) => void visited.push(next),
    isVisible: () => isVisible,
    isOnline: () => isOnline,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become: ({ visible = isVisible, online = isOnline }) => {
      [isVisible, isOnline] = [visible, online];
      for (const listener of listeners) listener();
    },
  };
};
