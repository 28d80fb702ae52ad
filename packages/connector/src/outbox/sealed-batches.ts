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

/** The body is dropped once every row is accounted for; the header stays for reconciliation, for a month. */
export function markAcknowledged(outbox: Outbox, batchId: string, nowMs: number): void {
  outbox.database.prepare("UPDATE sealed_batch SET status = 'acknowledged', body = '', answered_ms = ? WHERE batch_id = ?").run(nowMs, batchId);
}

/** A batch that the platform refuses as a whole is kept and shown, never dropped. Its rows have not left: nothing may follow them. */
export function markQuarantined(outbox: Outbox, batchId: string, error: string): void {
  outbox.transaction(() => {
    outbox.database.prepare("UPDATE sealed_batch SET status = 'quarantined', last_error = ? WHERE batch_id = ?").run(error, batchId);
    outbox.database.prepare("UPDATE exchange_row SET status = 'quarantined' WHERE batch_id = ? AND status = 'sealed'").run(batchId);
  });
}

/**
 * Lets the rows of a quarantined batch leave again, in a new batch. A row that was edited since has left that batch by itself.
 * @returns false when no such batch is in quarantine
 */
export function releaseQuarantined(outbox: Outbox, batchId: string, nowMs: number): boolean {
  return outbox.transaction(() => {
    const released = outbox.database.prepare("UPDATE sealed_batch SET status = 'released', body = '', answered_ms = ? WHERE batch_id = ? AND status = 'quarantined'").run(nowMs, batchId);
    if (released.changes === 0) return false;
    outbox.database.prepare("UPDATE exchange_row SET status = 'held', batch_id = NULL, not_before_ms = NULL WHERE batch_id = ? AND status = 'quarantined'").run(batchId);
    return true;
  });
}

export function countAttempt(outbox: Outbox, batchId: string, error: string): void {
  outbox.database.prepare('UPDATE sealed_batch SET attempts = attempts + 1, last_error = ? WHERE batch_id = ?').run(error, batchId);
}

/** Drops the headers of batches that were answered before a moment. */
export function purgeAnswered(outbox: Outbox, beforeMs: number): void {
  outbox.database.prepare('DELETE FROM sealed_batch WHERE answered_ms < ?').run(beforeMs);
}

/** Batches that wait for a person, with the number of rows that are still in them. */
export function listQuarantined(outbox: Outbox): { batch: Batch; error: string; rows: number }[] {
  const rows = outbox.database
    .prepare(
      `SELECT header, last_error, (SELECT count(*) FROM exchange_row WHERE exchange_row.batch_id = sealed_batch.batch_id AND exchange_row.status = 'quarantined') AS n
       FROM sealed_batch WHERE status = 'quarantined' ORDER BY sequence`,
    )
    .all() as { header: string; last_error: string; n: number }[];
  return rows.map((row) => ({ batch: JSON.parse(row.header) as Batch, error: row.last_error, rows: row.n }));
}
