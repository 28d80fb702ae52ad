export { createDrafts } from './create-drafts.ts';
export type { DraftParts, Drafts } from './create-drafts.ts';
export type { DraftPerson } from './draft-keys.ts';
export type { DraftStore } from './draft-store.ts';
export { createIndexedDbDraftStore } from './indexed-db-draft-store.ts';
export { createMemoryDraftStore } from './memory-draft-store.ts';
export type { SealedDraft } from './sealed-draft.ts';
