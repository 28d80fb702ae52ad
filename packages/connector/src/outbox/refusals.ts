import type { ExchangeTable, RejectedRow } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/** A rejected row (退回数据) with what a clerk finds it by: the legacy key and the platform's case number. */
export type Refusal = RejectedRow & { sourceKey: string; projectNo: string };

/** Replaces what is known to be wrong with a row; an empty list means it is in order now. */
export function saveRefusals(outbox: Outbox, table: ExchangeTable, rowGuid: string, sourceKey: string, problems: RejectedRow[]): void {
  outbox.database.prepare('DELETE FROM refusal WHERE table_name = ? AND row_guid = ?').run(table, rowGuid);
  const insert = outbox.database.prepare('INSERT OR IGNORE INTO refusal (table_name, row_guid, source_key, problem) VALUES (?, ?, ?, ?)');
  for (const problem of problems) insert.run(table, rowGuid, sourceKey, JSON.stringify(problem));
}

/** The repair list, newest first. */
export function listRefusals(outbox: Outbox, limit = 500): Refusal[] {
  const rows = outbox.database
    .prepare('SELECT refusal.source_key, problem, project_no FROM refusal JOIN exchange_row USING (table_name, row_guid) ORDER BY refusal.rowid DESC LIMIT ?')
    .all(limit) as { source_key: string; problem: string; project_no: string }[];
  return rows.map((row) => ({ ...(JSON.parse(row.problem) as RejectedRow), sourceKey: row.source_key, projectNo: row.project_no }));
}
