import type { Draft } from '@lianban/contract';
import { createFakeClock } from '@lianban/testkit';
import { describe, expect, it } from 'vitest';

import { PlatformClientError } from '../errors.ts';
import { createDrafts } from './create-drafts.ts';
import type { DraftPerson } from './draft-keys.ts';
import type { DraftStore } from './draft-store.ts';
import { createMemoryDraftStore } from './memory-draft-store.ts';
import type { SealedDraft } from './sealed-draft.ts';

const platform = 'https://platform.example';
const chen: DraftPerson = { platform, sub: 'chen.xiaoyu' };
const zhou: DraftPerson = { platform, sub: 'zhou.min' };
const dayMs = 24 * 3_600_000;

const draft = (step = 'form'): Draft => ({
  draftId: 'newborn',
  savedAt: '2026-03-02T09:00:00+08:00',
  bundleVersion: 1,
  step,
  items: ['birthCertificate'],
  scenario: { maritalStatus: 'married' },
  answers: { child: { name: '林小满' } },
  materials: [],
  provenance: {},
  idempotencyKey: 'key-1',
});

/** A store that shows what lies in it. */
const createOpenStore = (): DraftStore & { readonly puts: SealedDraft[] } => {
  const store = createMemoryDraftStore();
  const puts: SealedDraft[] = [];
  return {
    ...store,
    puts,
    replace: (record, expected) => {
      puts.push(record);
      return store.replace(record, expected);
    },
  };
};

/** One tab of one device: its own keys and revisions, the device's store. */
const openTab = (store: DraftStore, options: { person?: () => DraftPerson; secretByte?: number; clock?: ReturnType<typeof createFakeClock> } = {}) => {
  const { person = () => chen, clock = createFakeClock() } = options;
  let loads = 0;
  const drafts = createDrafts({
    store,
    clock,
    person,
    loadSecret: async () => {
      loads += 1;
      return new Uint8Array(32).fill(options.secretByte ?? person().sub.length);
    },
  });
  return { drafts, countLoads: () => loads };
};

describe('createDrafts', () => {
  it('gives back in another tab what was saved in one', async () => {
    const store = createMemoryDraftStore();
    await openTab(store).drafts.save(draft());
    expect(await openTab(store).drafts.load('newborn')).toEqual(draft());
  });

  it('has nothing where nothing was saved', async () => {
    expect(await openTab(createMemoryDraftStore()).drafts.load('newborn')).toBeUndefined();
  });

  it('loads the key once for one person', async () => {
    const { drafts, countLoads } = openTab(createMemoryDraftStore());
    await Promise.all([drafts.save(draft()), drafts.load('newborn'), drafts.load('other')]);
    expect(countLoads()).toBe(1);
  });

  it('leaves no answer, no person and no life event readable on the device', async () => {
    const store = createOpenStore();
    await openTab(store).drafts.save(draft());
    const [{ sealed, iv, ...record } = {} as SealedDraft] = store.puts;
    const text = JSON.stringify(record) + new TextDecoder('latin1').decode(sealed);
    for (const secret of ['chen.xiaoyu', 'newborn', 'maritalStatus', '林小满']) expect(text).not.toContain(secret);
    expect(iv).toHaveLength(12);
  });

  it('never uses a nonce twice', async () => {
    const store = createOpenStore();
    const { drafts } = openTab(store);
    for (let i = 0; i < 20; i += 1) await drafts.save(draft());
    expect(new Set(store.puts.map(({ iv }) => iv.join())).size).toBe(20);
  });

  it('shows a person only their own draft', async () => {
    const store = createMemoryDraftStore();
    await openTab(store).drafts.save(draft());
    expect(await openTab(store, { person: () => zhou }).drafts.load('newborn')).toBeUndefined();
  });

  it('does not open a draft that was moved to another person, even with the same secret', async () => {
    const store = createOpenStore();
    await openTab(store, { secretByte: 1 }).drafts.save(draft());
    await openTab(store, { secretByte: 1, person: () => zhou }).drafts.save(draft());
    const [ofChen, ofZhou] = store.puts as [SealedDraft, SealedDraft];
    await store.replace({ ...ofChen, owner: ofZhou.owner, name: ofZhou.name }, 1);
    const loading = openTab(store, { secretByte: 1, person: () => zhou }).drafts.load('newborn');
    await expect(loading).rejects.toMatchObject({ code: 'draft/unreadable' });
  });

  it.each([
    ['a changed byte', (record: SealedDraft) => ({ ...record, sealed: new Uint8Array(record.sealed).fill(0, 0, 1).buffer })],
    ['another revision', (record: SealedDraft) => ({ ...record, revision: 7 })],
    ['another age', (record: SealedDraft) => ({ ...record, savedMs: record.savedMs + 1 })],
    ['an unknown format', (record: SealedDraft) => ({ ...record, format: 2 }) as unknown as SealedDraft],
  ])('refuses a record with %s, and replaces it at the next save', async (_name, change) => {
    const store = createOpenStore();
    await openTab(store).drafts.save(draft());
    await store.replace(change(store.puts[0] as SealedDraft), 1);
    const { drafts } = openTab(store);
    await expect(drafts.load('newborn')).rejects.toMatchObject({ code: 'draft/unreadable' });
    await drafts.save(draft('review'));
    expect((await drafts.load('newborn'))?.step).toBe('review');
  });

  it('tells a tab that another one has saved, and goes on after loading', async () => {
    const store = createMemoryDraftStore();
    const [one, other] = [openTab(store).drafts, openTab(store).drafts];
    await one.save(draft());
    await other.load('newborn');
    await other.save(draft('materials'));
    await expect(one.save(draft())).rejects.toMatchObject({ code: 'draft/version-conflict', details: { stored: 2, mine: 1 } });
    expect((await one.load('newborn'))?.step).toBe('materials');
    await one.save(draft('review'));
    expect((await other.load('newborn'))?.step).toBe('review');
  });

  it('does not bring back a draft that another tab has finished', async () => {
    const store = createMemoryDraftStore();
    const [one, other] = [openTab(store).drafts, openTab(store).drafts];
    await one.save(draft());
    await other.load('newborn');
    await other.remove('newborn');
    await expect(one.save(draft())).rejects.toMatchObject({ code: 'draft/version-conflict', details: { stored: 0, mine: 1 } });
  });

  it('counts quick saves of one tab as one tab’s', async () => {
    const store = createOpenStore();
    const { drafts } = openTab(store);
    await Promise.all(['guide', 'form', 'materials'].map((step) => drafts.save(draft(step))));
    expect(store.puts.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    expect((await drafts.load('newborn'))?.step).toBe('materials');
  });

  it('removes keys and drafts of the person at sign-out, and nobody else’s', async () => {
    const store = createMemoryDraftStore();
    const { drafts, countLoads } = openTab(store);
    await openTab(store, { person: () => zhou }).drafts.save(draft());
    await drafts.save(draft());
    await drafts.forget(chen);
    expect(await drafts.load('newborn')).toBeUndefined();
    expect(countLoads()).toBe(2);
    expect(await openTab(store, { person: () => zhou }).drafts.load('newborn')).toEqual(draft());
  });

  it('brings no draft back by a save that was under way at sign-out', async () => {
    const store = createOpenStore();
    const { drafts } = openTab(store);
    const saving = drafts.save(draft());
    await drafts.forget(chen);
    await saving;
    expect(store.puts).toHaveLength(0);
  });

  it('removes a draft after two weeks, unread', async () => {
    const store = createMemoryDraftStore();
    const clock = createFakeClock();
    await openTab(store, { clock }).drafts.save(draft());
    clock.advance(14 * dayMs);
    expect(await openTab(store, { clock }).drafts.load('newborn')).toEqual(draft());
    clock.advance(1);
    expect(await openTab(store, { clock }).drafts.load('newborn')).toBeUndefined();
  });

  it('asks for the key again after it could not be loaded', async () => {
    let isOffline = true;
    const drafts = createDrafts({
      store: createMemoryDraftStore(),
      clock: createFakeClock(),
      person: () => chen,
      loadSecret: async () => {
        if (isOffline) throw new PlatformClientError('platform/offline', 'Failed to load the draft key: offline. Try again.');
        return new Uint8Array(32);
      },
    });
    await expect(drafts.save(draft())).rejects.toMatchObject({ code: 'platform/offline' });
    isOffline = false;
    await drafts.save(draft());
    expect(await drafts.load('newborn')).toEqual(draft());
  });
});
