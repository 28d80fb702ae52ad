import type { ExchangeTable } from '@lianban/contract';
import type { Outbox } from './open-outbox.ts';

/**
 * Where a logical row stands: refused by our gate (`rejected`), waiting for its case's acceptance or for the platform (`held`),
 * in a batch (`sealed`), `accepted`, or `returned` by the platform.
 */
export type ExchangeRowStatus = 'rejected' | 'held' | 'sealed' | 'accepted' | 'returned';

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
};

export function findRow(outbox: Outbox, table: ExchangeTable, rowGuid: string): ExchangeRow | undefined {
  return outbox.database.prepare('SELECT * FROM exchange_row WHERE table_name = ? AND row_guid = ?').get(table, rowGuid) as ExchangeRow | undefined;
}

export function saveRow(outbox: Outbox, row: ExchangeRow): void {
  outbox.database
    .prepare(
      `INSERT OR REPLACE INTO exchange_row (table_name, row_guid, source_key, project_no, content_digest, data_version, ever_accepted, status, content, batch_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(row.table_name, row.row_guid, row.source_key, row.project_no, row.content_digest, row.data_version, row.ever_accepted, row.status, row.content, row.batch_id);
}

/** Rows that wait: for their case's acceptance row, or because the platform said "later". */
export function listHeld(outbox: Outbox, table: ExchangeTable, limit: number): ExchangeRow[] {
  return outbox.database.prepare("SELECT * FROM exchange_row WHERE table_name = ? AND status = 'held' LIMIT ?").all(table, limit) as ExchangeRow[];
}

/** Whether the acceptance (受理) of this case has left, or is about to: what a result or a step may follow. */
function hasParent(outbox: Outbox, projectNo: string): boolean {
  return (
    outbox.database
      .prepare("SELECT 1 FROM exchange_row WHERE project_no = ? AND table_name = 'caseAccept' AND (status IN ('sealed', 'accepted') OR ever_accepted = 1) LIMIT 1")
      .get(projectNo) !== undefined
  );
}

/** Steps, materials and results follow an acceptance; a correction, or a refusal to accept, may come without one. */
export function mayLeave(outbox: Outbox, row: ExchangeRow): boolean {
  const followsAcceptance = row.table_name === 'caseStep' || row.table_name === 'caseMaterial' || row.table_name === 'caseResult';
  return !followsAcceptance || isRefusal(row) || hasParent(outbox, row.project_no);
}

const isRefusal = (row: ExchangeRow): boolean => row.table_name === 'caseResult' && (JSON.parse(row.content ?? '{}') as { resultType?: string }).resultType === 'notAccepted';
