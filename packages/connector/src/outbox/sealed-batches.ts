import type { Batch } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/** A batch as it will be sent, and sent again, byte for byte. */
export type SealedBatch = { sequence: number; batch: Batch; body: string; attempts: number };

/** The number the next batch gets; batches of one source are sent in this order. */
export function nextSequence(outbox: Outbox): number {
  const row = outbox.database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'sealed_batch'").get() as { seq: number } | undefined;
  return (row?.seq ?? 0) + 1;
}

export function saveSealed(outbox: Outbox, batch: Batch, body: string): void {
  outbox.database.prepare("INSERT INTO sealed_batch (batch_id, header, body, status) VALUES (?, ?, ?, 'sealed')").run(batch.batchId, JSON.stringify(batch), body);
}

/** The oldest batch that has no answer yet. */
export function firstSealed(outbox: Outbox): SealedBatch | undefined {
  const row = outbox.database.prepare("SELECT sequence, header, body, attempts FROM sealed_batch WHERE status = 'sealed' ORDER BY sequence LIMIT 1").get() as
    | { sequence: number; header: string; body: string; attempts: number }
    | undefined;
  return row && { sequence: row.sequence, batch: JSON.parse(row.header) as Batch, body: row.body, attempts: row.attempts };
}

/** The body is dropped once every row has its receipt; the header stays for reconciliation. */
export function markAcknowledged(outbox: Outbox, batchId: string): void {
  outbox.database.prepare("UPDATE sealed_batch SET status = 'acknowledged', body = '' WHERE batch_id = ?").run(batchId);
}

/** A batch that the platform refuses as a whole is kept and shown, never dropped. */
export function markQuarantined(outbox: Outbox, batchId: string, error: string): void {
  outbox.database.prepare("UPDATE sealed_batch SET status = 'quarantined', last_error = ? WHERE batch_id = ?").run(error, batchId);
}

export function countAttempt(outbox: Outbox, batchId: string, error: string): void {
  outbox.database.prepare('UPDATE sealed_batch SET attempts = attempts + 1, last_error = ? WHERE batch_id = ?').run(error, batchId);
}

export function listQuarantined(outbox: Outbox): { batch: Batch; error: string }[] {
  const rows = outbox.database.prepare("SELECT header, last_error FROM sealed_batch WHERE status = 'quarantined' ORDER BY sequence").all() as { header: string; last_error: string }[];
  return rows.map((row) => ({ batch: JSON.parse(row.header) as Batch, error: row.last_error }));
}
