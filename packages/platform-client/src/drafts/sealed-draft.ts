/** One draft as a device keeps it: nothing in it tells whose it is or what it is about. */
export interface SealedDraft {
  /** Which person of which platform, as a hash. */
  readonly owner: string;
  /** Which draft, as a keyed hash. */
  readonly name: string;
  /** Layout of this record and of what is sealed in it. */
  readonly format: 1;
  /** Counts the saves, from 1. */
  readonly revision: number;
  /** Milliseconds since 1970; old drafts are swept by it without opening them. */
  readonly savedMs: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}
