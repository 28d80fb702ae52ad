import type { Store } from '../store/open-store.ts';
import { addMilliseconds } from '../time/beijing-time.ts';
import { write } from '../store/write.ts';

/**
 * 清理幂等键. Removes keys older than the platform keeps them: whoever repeats a request later than that starts a new one. Receipts of
 * batches are no such keys and stay.
 */
export function sweepKeys(db: Store, now: string, ttlMs: number): Promise<void> {
  const limit = addMilliseconds(now, -ttlMs);
  return write(db, async (store) => {
    await store.deleteFrom('idempotency').where('createdAt', '<', limit).execute();
  });
}
