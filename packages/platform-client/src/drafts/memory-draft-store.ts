import type { DraftStore } from './draft-store.ts';
import type { SealedDraft } from './sealed-draft.ts';

/** Drafts that live as long as the process; the default in Node. */
export const createMemoryDraftStore = (): DraftStore => {
  const drafts = new Map<string, SealedDraft>();
  const keyOf = (owner: string, name: string): string => `${owner}/${name}`;
  const removeWhere = (matches: (draft: SealedDraft) => boolean): void => {
    for (const [key, draft] of drafts) if (matches(draft)) drafts.delete(key);
  };
  return {
    load: async (owner, name) => drafts.get(keyOf(owner, name)),
    replace: async (draft, expectedRevision) => {
      const key = keyOf(draft.owner, draft.name);
      const storedRevision = drafts.get(key)?.revision ?? 0;
      if (storedRevision === expectedRevision) drafts.set(key, draft);
      return { storedRevision };
    },
    remove: async (owner, name) => void drafts.delete(keyOf(owner, name)),
    removeOwner: async (owner) => removeWhere((draft) => draft.owner === owner),
    removeBefore: async (savedMs) => removeWhere((draft) => draft.savedMs < savedMs),
    close: () => undefined,
  };
};
