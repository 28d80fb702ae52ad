import { expect } from 'chai';

import type { PlatformClientError } from '../errors.ts';
import { createIndexedDbDraftStore } from './indexed-db-draft-store.ts';
import type { SealedDraft } from './sealed-draft.ts';

let count = 0;
const openStore = (name = `drafts ${(count += 1)}`) => createIndexedDbDraftStore(name);

const record = (revision: number, more: Partial<SealedDraft> = {}): SealedDraft => ({
  owner: 'owner-1',
  name: 'name-1',
  format: 1,
  revision,
  savedMs: 1_000,
  iv: new Uint8Array(12).fill(revision),
  sealed: new Uint8Array([1, 2, 3]).buffer,
  ...more,
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: PlatformClientError) => error.code,
  );

describe('drafts in IndexedDB', () => {
  it('keep bytes over a reopening', async () => {
    const store = openStore('reopened');
    await store.replace(record(1), 0);
    store.close();
    const loaded = await openStore('reopened').load('owner-1', 'name-1');
    expect([...(loaded?.iv ?? [])]).to.deep.equal([...record(1).iv]);
    expect([...new Uint8Array(loaded?.sealed ?? new ArrayBuffer(0))]).to.deep.equal([1, 2, 3]);
  });

  it('replace only the expected revision', async () => {
    const store = openStore();
    expect(await store.replace(record(1), 0)).to.deep.equal({ storedRevision: 0 });
    expect(await store.replace(record(9), 5)).to.deep.equal({ storedRevision: 1 });
    expect((await store.load('owner-1', 'name-1'))?.revision).to.equal(1);
  });

  it('let exactly one of two tabs win that save at once', async () => {
    const [one, other] = [openStore('raced'), openStore('raced')];
    await one.replace(record(1), 0);
    const results = await Promise.all([one.replace(record(2), 1), other.replace(record(2), 1)]);
    expect(results.map(({ storedRevision }) => storedRevision).sort()).to.deep.equal([1, 2]);
  });

  it('remove all of one owner and nothing of another whose name begins alike', async () => {
    const store = openStore();
    await store.replace(record(1), 0);
    await store.replace(record(1, { name: '\uffff' }), 0);
    await store.replace(record(1, { owner: 'owner-11' }), 0);
    await store.removeOwner('owner-1');
    expect(await store.load('owner-1', 'name-1')).to.equal(undefined);
    expect(await store.load('owner-1', '\uffff')).to.equal(undefined);
    expect(await store.load('owner-11', 'name-1')).not.to.equal(undefined);
  });

  it('remove what was saved before a moment, and not what was saved in it', async () => {
    const store = openStore();
    await store.replace(record(1, { name: 'old', savedMs: 999 }), 0);
    await store.replace(record(1, { name: 'young', savedMs: 1_000 }), 0);
    await store.removeBefore(1_000);
    expect(await store.load('owner-1', 'old')).to.equal(undefined);
    expect(await store.load('owner-1', 'young')).not.to.equal(undefined);
  });

  it('make room for another tab that deletes or upgrades the database, and open it again', async () => {
    const store = openStore('upgraded');
    await store.replace(record(1), 0);
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('upgraded');
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    expect(await store.replace(record(1), 0)).to.deep.equal({ storedRevision: 0 });
  });

  it('say that the device gives no more room, and keep the old revision', async () => {
    const store = openStore();
    await store.replace(record(1), 0);
    expect(await codeOf(saveWithFullDisk(store))).to.equal('draft/quota-exceeded');
    expect((await store.load('owner-1', 'name-1'))?.revision).to.equal(1);
  });

  it('say that there is no storage when the browser refuses it', async () => {
    const own = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      expect(await codeOf(openStore().load('owner-1', 'name-1'))).to.equal('draft/storage-unavailable');
    } finally {
      IDBFactory.prototype.open = own;
    }
  });
});

/** The browser's refusal is played: DevTools cannot set a quota for a private context, which every test file has. */
const saveWithFullDisk = async (store: ReturnType<typeof openStore>): Promise<unknown> => {
  const own = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    return await store.replace(record(2), 1);
  } finally {
    IDBObjectStore.prototype.put = own;
  }
};
