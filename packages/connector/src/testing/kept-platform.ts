import { parseBatchBody, PlatformError, type Batch, type BatchReceipt, type Dispatch, type JsonObject, type UserInfo } from '@lianban/contract';
import type { DeliveryPort } from '../delivery/delivery-port.ts';

/** A clock for tests that goes only when it is told to. */
export const clock = {
  moment: Date.parse('2026-11-22T10:00:00+08:00'),
  now(): string {
    return `${new Date(this.moment + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`;
  },
  advance(minutes: number): void {
    this.moment += minutes * 60_000;
  },
};

/** A platform that keeps what it gets; `answer` decides each receipt. */
export class KeptPlatform implements DeliveryPort {
  readonly batches: { batch: Batch; rows: JsonObject[] }[] = [];
  dispatches: Dispatch[] = [];
  failures: Error[] = [];
  /** Set while nobody answers. */
  isDown = false;
  /** Whether a row gets a receipt at all. */
  hasReceipt: (row: JsonObject) => boolean = () => true;
  readonly exchanged: (string | undefined)[] = [];
  answer: (row: JsonObject) => 'accepted' | 'returned' | 'retryLater' = () => 'accepted';

  async sendBatch(batch: Batch, body: string): Promise<BatchReceipt> {
    if (this.isDown) throw new PlatformError('platform/offline', 'Failed to reach the platform: no route. Try again.');
    const failure = this.failures.shift();
    if (failure) throw failure;
    const { rows } = parseBatchBody(body);
    this.batches.push({ batch, rows });
    return {
      batchId: batch.batchId,
      receivedAt: clock.now(),
      receipts: rows.filter(this.hasReceipt).map((row) => {
        const status = this.answer(row);
        return { rowGuid: String(row['rowGuid']), dataVersion: Number(row['dataVersion']), status, ...(status === 'returned' ? { ruleId: 'case/unknown', path: '/projectNo', message: '没有这个办件' } : {}) };
      }),
    };
  }
  async loadDispatches(after: number): Promise<{ dispatches: Dispatch[]; next: number }> {
    return { dispatches: this.dispatches.filter(({ sequence }) => sequence > after), next: Math.max(after, ...this.dispatches.map(({ sequence }) => sequence)) };
  }
  async exchangeTicket(_ticket: string, state?: string): Promise<{ user: UserInfo }> {
    this.exchanged.push(state);
    if (this.user) return { user: this.user };
    throw new PlatformError('ticket/used', 'Failed to exchange the ticket: it was used.', {}, { status: 410 });
  }
  user?: UserInfo;
  get sent(): string[] {
    return this.batches.flatMap(({ batch, rows }) => rows.map((row) => `${batch.table} ${row['sourceSerial']} v${row['dataVersion']} ${row['cdOperation']}`));
  }
}
