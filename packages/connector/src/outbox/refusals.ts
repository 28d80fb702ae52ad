import type { ExchangeTable, RejectedRow } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/** A rejected row (退回数据) with the legacy key a clerk finds it by. */
export type Refusal = RejectedRow & { sourceKey: string };

/** Replaces what is known to be wrong with a row; an empty list means it is in order now. */
export function saveRefusals(outbox: Outbox, table: ExchangeTable, rowGuid: string, sourceKey: string, problems: RejectedRow[]): void {
  outbox.database.prepare('DELETE FROM refusal WHERE table_name = ? AND row_guid = ?').run(table, rowGuid);
  const insert = outbox.database.prepare('INSERT OR IGNORE INTO refusal (table_name, row_guid, source_key, problem) VALUES (?, ?, ?, ?)');
  for (const problem of problems) insert.run(table, rowGuid, sourceKey, JSON.stringify(problem));
}

/** The repair list, newest first. */
export function listRefusals(outbox: Outbox, limit = 500): Refusal[] {
  const rows = outbox.database.prepare('SELECT source_key, problem FROM refusal ORDER BY rowid DESC LIMIT ?').all(limit) as { source_key: string; problem: string }[];
  return rows.map((row) => ({ ...(JSON.parse(row.problem) as RejectedRow), sourceKey: row.source_key }));
}
