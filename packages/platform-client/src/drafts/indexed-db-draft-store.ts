import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

import type { DraftStore } from './draft-store.ts';
import type { SealedDraft } from './sealed-draft.ts';
import { toStorageError } from './storage-error.ts';

interface DraftSchema extends DBSchema {
  drafts: { key: [owner: string, name: string]; value: SealedDraft; indexes: { savedMs: number } };
}

/**
 * Sealed drafts in this origin's IndexedDB, database `lianban-drafts`.
 * Errors: `draft/quota-exceeded`, `draft/storage-unavailable`.
 */
export const createIndexedDbDraftStore = (databaseName = 'lianban-drafts'): DraftStore => {
  let opened: Promise<IDBPDatabase<DraftSchema>> | undefined;

  const close = (): void => {
    const closing = opened;
    opened = undefined;
    void closing?.then((database) => database.close()).catch(() => undefined);
  };

  const open = (): Promise<IDBPDatabase<DraftSchema>> => {
    opened ??= openDB<DraftSchema>(databaseName, 1, {
      upgrade: (database) => {
        const drafts = database.createObjectStore('drafts', { keyPath: ['owner', 'name'] });
        drafts.createIndex('savedMs', 'savedMs');
      },
      // A newer version of this code in another tab must not wait for this tab.
      blocking: close,
      terminated: () => (opened = undefined),
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };

  /** Runs one act on the database with its errors coded. */
  const run = async <T>(act: string, work: (database: IDBPDatabase<DraftSchema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      throw toStorageError(act, error);
    }
  };

  return {
    load: (owner, name) => run('load the draft', (database) => database.get('drafts', [owner, name])),

    replace: (draft, expectedRevision) =>
      run('save the draft', async (database) => {
        // Reading and writing in one transaction: two tabs that save at once do so one after the other.
        const transaction = database.transaction('drafts', 'readwrite');
        const stored = await transaction.store.get([draft.owner, draft.name]);
        const storedRevision = stored?.revision ?? 0;
        const writing = storedRevision === expectedRevision ? transaction.store.put(draft) : undefined;
        await Promise.all([writing, transaction.done]);
        return { storedRevision };
      }),

    remove: (owner, name) => run('remove the draft', (database) => database.delete('drafts', [owner, name])),

    removeOwner: (owner) =>
      // An array sorts after every string, so this range is every name of the owner.
      run('remove the drafts', (database) => database.delete('drafts', IDBKeyRange.bound([owner], [owner, []]))),

    removeBefore: (savedMs) =>
      run('remove old drafts', async (database) => {
        const transaction = database.transaction('drafts', 'readwrite');
        const keys = await transaction.store.index('savedMs').getAllKeys(IDBKeyRange.upperBound(savedMs, true));
        await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
      }),

    close,
  };
};
