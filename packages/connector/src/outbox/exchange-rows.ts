import type { ExchangeTable } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/**
 * Where a logical row stands: refused by our gate (`rejected`), waiting for its case's acceptance or for the platform (`held`),
 * in a batch (`sealed`), in a batch that the platform refused as a whole (`quarantined`), `accepted`, or `returned` by the platform.
 */
export type ExchangeRowStatus = 'rejected' | 'held' | 'sealed' | 'quarantined' | 'accepted' | 'returned';

export type ExchangeRow = {
  table_name: ExchangeTable;
  row_guid: string;
  source_key: string;
  project_no: string;
  content_digest: string;
  data_version: number;
  ever_accepted: 0 | 1;
  status: ExchangeRowStatus;
  content: string | null;
  batch_id: string | null;
  /** How often this version was sent without a final answer. */
  tries: number;
  /** A waiting row stays until this moment, in milliseconds since 1970. */
  not_before_ms: number | null;
  /** This version was sent and its receipt did not come: the platform may have it. */
  unanswered: 0 | 1;
};

const columns = [
  'table_name', 'row_guid', 'source_key', 'project_no', 'content_digest', 'data_version', 'ever_accepted', 'status', 'content', 'batch_id', 'tries', 'not_before_ms', 'unanswered',
] as const satisfies (keyof ExchangeRow)[];
const insert = `INSERT OR REPLACE INTO exchange_row (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

export function findRow(outbox: Outbox, table: ExchangeTable, rowGuid: string): ExchangeRow | undefined {
  return outbox.database.prepare('SELECT * FROM exchange_row WHERE table_name = ? AND row_guid = ?').get(table, rowGuid) as ExchangeRow | undefined;
}

export function saveRow(outbox: Outbox, row: ExchangeRow): void {
  outbox.database.prepare(insert).run(...columns.map((name) => row[name]));
}

/** Takes a row out that stood for nothing but a fault of the source. */
export function forgetRow(outbox: Outbox, table: ExchangeTable, rowGuid: string): void {
  for (const name of ['exchange_row', 'refusal']) outbox.database.prepare(`DELETE FROM ${name} WHERE table_name = ? AND row_guid = ?`).run(table, rowGuid);
}

/** Rows of a batch that still wait for its answer. */
export function listInBatch(outbox: Outbox, batchId: string, status: ExchangeRowStatus): ExchangeRow[] {
  return outbox.database.prepare('SELECT * FROM exchange_row WHERE batch_id = ? AND status = ?').all(batchId, status) as ExchangeRow[];
}

/** Whether the platform may still say something about this version; no other version of the row leaves before that. */
export const isInFlight = (row: ExchangeRow): boolean => row.status === 'sealed' || (row.status === 'held' && row.unanswered === 1);

const hasParent = `EXISTS (SELECT 1 FROM exchange_row AS parent WHERE parent.project_no = exchange_row.project_no
  AND parent.table_name = 'caseAccept' AND (parent.status IN ('sealed', 'accepted') OR parent.ever_accepted = 1))`;

/** Steps, special procedures, materials and results follow an acceptance that has left or is about to; a correction, or a refusal to accept, may come without one. */
const mayGo = `(table_name NOT IN ('caseStep', 'caseSpecialProcedure', 'caseMaterial', 'caseResult')
  OR (table_name = 'caseResult' AND json_extract(content, '$.resultType') = 'notAccepted') OR ${hasParent})`;

/** Waiting rows whose time has come, in the order of their reading: their case's acceptance has left, and a pause that was asked for is over. */
export function listReady(outbox: Outbox, table: ExchangeTable, nowMs: number, afterRowid: number, limit: number): (ExchangeRow & { rowid: number })[] {
  return outbox.database
    .prepare(`SELECT rowid, * FROM exchange_row WHERE table_name = ? AND status = 'held' AND rowid > ? AND (not_before_ms IS NULL OR not_before_ms <= ?) AND ${mayGo} ORDER BY rowid LIMIT ?`)
    .all(table, afterRowid, nowMs, limit) as (ExchangeRow & { rowid: number })[];
}

/** Puts waiting rows into a batch. */
export function markSealed(outbox: Outbox, rows: ExchangeRow[], batchId: string): void {
  const update = outbox.database.prepare("UPDATE exchange_row SET status = 'sealed', batch_id = ?, not_before_ms = NULL, unanswered = 0 WHERE table_name = ? AND row_guid = ?");
  for (const row of rows) update.run(batchId, row.table_name, row.row_guid);
}

/** Whether a stored row need not wait for its case's acceptance (any longer). */
export function mayLeave(outbox: Outbox, { table_name, row_guid }: ExchangeRow): boolean {
  return outbox.database.prepare(`SELECT 1 FROM exchange_row WHERE table_name = ? AND row_guid = ? AND ${mayGo}`).get(table_name, row_guid) !== undefined;
}
