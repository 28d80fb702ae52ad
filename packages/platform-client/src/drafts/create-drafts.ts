import type { Clock, Draft, DraftPort } from '@lianban/contract';

import { PlatformClientError } from '../errors.ts';
import { createTurns } from './create-turns.ts';
import { deriveDraftKeys, toDraftName, toOwner } from './draft-keys.ts';
import type { DraftKeys, DraftPerson } from './draft-keys.ts';
import type { DraftStore } from './draft-store.ts';
import { openDraft, sealDraft } from './seal-draft.ts';

export interface DraftParts {
  readonly store: DraftStore;
  readonly clock: Clock;
  /** Whose drafts: who is signed in, or was until the session ended by itself. Throws `platform/session-ended` when there is nobody. */
  readonly person: () => DraftPerson;
  /** The person's 32 secret bytes from the platform, for the person who is signed in at the time of the call. */
  readonly loadSecret: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Drafts older than this are removed unread, default 14 days; in milliseconds. */
  readonly keepMs?: number;
}

export interface Drafts extends DraftPort {
  /** Sign-out: keys and drafts of this person go, and no save under way brings one back. */
  forget(person: DraftPerson): Promise<void>;
  close(): void;
}

const twoWeeksMs = 14 * 24 * 3_600_000;

/**
 * Keeps what a person has filled in on this device until the platform has accepted it, sealed for that person alone.
 * Errors: `draft/quota-exceeded`, `draft/version-conflict`, `draft/unreadable`, `draft/storage-unavailable`; `platform/offline` when
 * the key was not loaded before the network went; `platform/session-ended`.
 * Source: docs/decisions/0005-tokens-and-drafts.md.
 */
export const createDrafts = ({ store, clock, person, loadSecret, keepMs = twoWeeksMs }: DraftParts): Drafts => {
  /** Which revision of each draft this tab holds; another one in the store is another tab's. */
  const revisions = new Map<string, number>();
  let unlocked: { readonly sub: string; readonly keys: Promise<DraftKeys> } | undefined;
  /** Two saves of one tab at once would look like two tabs. */
  const inTurn = createTurns();
  let epoch = 0;
  let hasSwept = false;

  const nowMs = (): number => Date.parse(clock.now());

  const unlock = (who: DraftPerson): Promise<DraftKeys> => {
    if (unlocked?.sub !== who.sub) {
      const keys = loadSecret().then((secret) => deriveDraftKeys(secret, who));
      const mine = { sub: who.sub, keys };
      unlocked = mine;
      keys.catch(() => {
        if (unlocked === mine) unlocked = undefined;
      });
    }
    return unlocked.keys;
  };

  const sweep = async (): Promise<void> => {
    if (hasSwept) return;
    hasSwept = true;
    await store.removeBefore(nowMs() - keepMs);
  };

  const locate = async (draftId: string) => {
    const who = person();
    const keys = await unlock(who);
    return { who, keys, owner: await toOwner(who), name: await toDraftName(keys, draftId) };
  };

  const save = async (draft: Draft, begun: number): Promise<void> => {
    if (begun !== epoch) return;
    const { who, keys, owner, name } = await locate(draft.draftId);
    const mine = revisions.get(name) ?? 0;
    const place = { owner, name, format: 1, revision: mine + 1, savedMs: nowMs(), person: who } as const;
    const record = await sealDraft(keys, place, draft);
    // Signed out meanwhile: what is written now would stay.
    if (begun !== epoch) return;
    const { storedRevision } = await store.replace(record, mine);
    if (storedRevision !== mine) throw versionConflict(draft.draftId, storedRevision, mine);
    if (begun === epoch) revisions.set(name, record.revision);
  };

  const load = async (draftId: string): Promise<Draft | undefined> => {
    const { who, keys, owner, name } = await locate(draftId);
    await sweep();
    const record = await store.load(owner, name);
    revisions.set(name, record?.revision ?? 0);
    return record && openDraft(keys, who, record);
  };

  const remove = async (draftId: string): Promise<void> => {
    const { owner, name } = await locate(draftId);
    await store.remove(owner, name);
    revisions.set(name, 0);
  };

  return {
    load: (draftId) => inTurn(() => load(draftId)),
    save: (draft) => {
      const begun = epoch;
      return inTurn(() => save(draft, begun));
    },
    remove: (draftId) => inTurn(() => remove(draftId)),
    forget: async (who) => {
      unlocked = undefined;
      revisions.clear();
      epoch += 1;
      await store.removeOwner(await toOwner(who));
    },
    close: () => store.close(),
  };
};

const versionConflict = (draftId: string, stored: number, mine: number): PlatformClientError =>
  new PlatformClientError(
    'draft/version-conflict',
    `Failed to save draft "${draftId}": another tab saved revision ${stored} (0: removed it), this one holds ${mine}. ` +
      `Load the draft again, then decide which of both to keep.`,
    { draftId, stored, mine },
  );
