import type { ExchangeTable } from '@lianban/contract';
import type { MappedRow } from '../mapping/map-row.ts';
import type { Outbox } from './open-outbox.ts';

/** The newest content of a row whose earlier version is with the platform: judged once that one has its receipt. */
export type Successor = { table: ExchangeTable; rowGuid: string; sourceKey: string; digest: string; mapped: MappedRow };

type Stored = { table_name: ExchangeTable; row_guid: string; source_key: string; content_digest: string; mapped: string };

/** Only the newest counts: what was edited twice in between leaves once. */
export function saveSuccessor(outbox: Outbox, { table, rowGuid, sourceKey, digest, mapped }: Successor): void {
  outbox.database
    .prepare('INSERT OR REPLACE INTO successor (table_name, row_guid, source_key, content_digest, mapped) VALUES (?, ?, ?, ?, ?)')
    .run(table, rowGuid, sourceKey, digest, JSON.stringify(mapped));
}

export function dropSuccessor(outbox: Outbox, table: ExchangeTable, rowGuid: string): void {
  outbox.database.prepare('DELETE FROM successor WHERE table_name = ? AND row_guid = ?').run(table, rowGuid);
}

export function findSuccessorDigest(outbox: Outbox, table: ExchangeTable, rowGuid: string): string | undefined {
  const row = outbox.database.prepare('SELECT content_digest FROM successor WHERE table_name = ? AND row_guid = ?').get(table, rowGuid) as { content_digest: string } | undefined;
  return row?.content_digest;
}

/** Those whose earlier version has its answer. */
export function listDueSuccessors(outbox: Outbox, table: ExchangeTable, limit: number): Successor[] {
  const rows = outbox.database
    .prepare(
      `SELECT successor.* FROM successor JOIN exchange_row USING (table_name, row_guid)
       WHERE table_name = ? AND status <> 'sealed' AND NOT (status = 'held' AND unanswered = 1) LIMIT ?`,
    )
    .all(table, limit) as Stored[];
  return rows.map((row) => ({ table: row.table_name, rowGuid: row.row_guid, sourceKey: row.source_key, digest: row.content_digest, mapped: JSON.parse(row.mapped) as MappedRow }));
}
