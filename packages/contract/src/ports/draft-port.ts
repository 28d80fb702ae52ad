import type { Draft } from '../generated/types.ts';

/** 草稿. Kept on this device, bound to the signed-in person. Errors: rejects with `PlatformError`. */
export interface DraftPort {
  load(draftId: string): Promise<Draft | undefined>;
  save(draft: Draft): Promise<void>;
  remove(draftId: string): Promise<void>;
}
