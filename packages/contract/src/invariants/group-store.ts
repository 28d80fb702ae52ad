import type { JsonValue } from '../generated/types.ts';

/** One group: everything that was put under one key. */
export interface StoredGroup {
  key: string;
  /** In the order they were put. */
  entries: readonly JsonValue[];
}

/**
 * 分组存储. The port behind which the invariants keep what they need of each row until the stream has ended. The store decides how much
 * memory that takes: {@link createMemoryGroupStore} keeps all of it, a store on disk nearly nothing.
 *
 * Shape: an entry is a small JSON array, a projection of a row, never the row; identity numbers appear in it as hashes only.
 * Order of calls: every `put` into a group comes before its `groups`. While one group is walked, entries are put into groups that are
 * walked later; a group is walked once.
 */
export interface GroupStore {
  put(group: string, key: string, entry: JsonValue): void;
  /** Each key once, in any order. */
  groups(group: string): Iterable<StoredGroup>;
  close(): void;
}

/** Keeps all groups in memory: for a browser, a platform's batch, a file of some ten thousand rows. */
export const createMemoryGroupStore = (): GroupStore => {
  const groups = new Map<string, Map<string, JsonValue[]>>();
  return {
    put(group, key, entry) {
      let keys = groups.get(group);
      if (keys === undefined) groups.set(group, (keys = new Map<string, JsonValue[]>()));
      const entries = keys.get(key);
      if (entries === undefined) keys.set(key, [entry]);
      else entries.push(entry);
    },
    *groups(group) {
      for (const [key, entries] of groups.get(group) ?? []) yield { key, entries };
    },
    close() {
      groups.clear();
    },
  };
};
