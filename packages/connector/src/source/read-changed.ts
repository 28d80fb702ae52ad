import { sql } from 'kysely';
import type { TableMapping } from '../config/config.ts';
import type { SourceDatabase } from './open-source.ts';

/** Where the last page ended: rows are read in the order (changedAt, key). */
export type SourceCursor = { changedAt: string; key: string };

/** One row as the legacy database gave it. */
export type SourceRow = Record<string, unknown>;

/** Reads the next page of rows that changed after the cursor, in order. */
export async function readChanged(source: SourceDatabase, mapping: TableMapping, after: SourceCursor, limit: number): Promise<SourceRow[]> {
  const changedAt = sql.ref(mapping.changedAt);
  const key = sql.ref(mapping.key);
  const { rows } = await sql<SourceRow>`
    select * from (${sql.raw(mapping.query)}) as source_rows
    where ${changedAt} > ${after.changedAt} or (${changedAt} = ${after.changedAt} and ${key} > ${after.key})
    order by ${changedAt}, ${key} limit ${limit}`.execute(source);
  return rows;
}
