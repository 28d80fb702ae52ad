import type { SealedDraft } from './sealed-draft.ts';

/** Where sealed drafts lie: IndexedDB in browsers, memory in Node. Each call is all or nothing. */
export interface DraftStore {
  load(owner: string, name: string): Promise<SealedDraft | undefined>;
  /** Puts the draft if the stored revision is the expected one (0: none is stored), and resolves with what was stored before. */
  replace(draft: SealedDraft, expectedRevision: number): Promise<{ readonly storedRevision: number }>;
  remove(owner: string, name: string): Promise<void>;
  removeOwner(owner: string): Promise<void>;
  /** Removes everybody's drafts saved before a moment, milliseconds since 1970. */
  removeBefore(savedMs: number): Promise<void>;
  close(): void;
}
