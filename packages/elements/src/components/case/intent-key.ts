import { createIdempotencyKey } from '../../base/idempotency-key.ts';

/**
 * One idempotency key 幂等键 per intent: the same act sent again (double click, lost answer, reload of the connection)
 * keeps its key, so the platform does it once; a changed act gets a new one.
 */
export class IntentKey {
  #signature = '';
  #key = '';

  /** The key for this act. `intent` is compared by its JSON text. */
  for(intent: unknown): string {
    const signature = JSON.stringify(intent);
    if (signature !== this.#signature || this.#key === '') {
      this.#signature = signature;
      this.#key = createIdempotencyKey();
    }
    return this.#key;
  }

  /** Call it when the platform has answered for good (done or refused): the next act is a new one. */
  settle(): void {
    this.#key = '';
  }
}
