import { sql, type RawBuilder } from 'kysely';
import type { TableMapping } from '../config/config.ts';
import type { SourceDatabase } from './open-source.ts';

/**
 * Where the last page ended: rows are read in the order (changedAt, key). Values keep the database's type, because no two
 * databases agree on how a number compares with text. Without `key` the whole moment is read again, without `changedAt` everything.
 */
export type SourceCursor = { changedAt?: string | number; key?: string | number };

/** One row as the legacy database gave it. */
export type SourceRow = Record<string, unknown>;

/** Reads the next page of rows that changed after the cursor, in order. */
export async function readChanged(source: SourceDatabase, mapping: TableMapping, after: SourceCursor, limit: number): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select * from (${sql.raw(mapping.query)}) as source_rows ${toCondition(sql.ref(mapping.changedAt), sql.ref(mapping.key), after)}
    order by ${sql.ref(mapping.changedAt)}, ${sql.ref(mapping.key)} limit ${sql.lit(limit)}`.execute(source);
  return rows;
}

function toCondition(changedAt: RawBuilder<unknown>, key: RawBuilder<unknown>, after: SourceCursor): RawBuilder<unknown> {
  if (after.changedAt === undefined) return sql``;
  if (after.key === undefined) return sql`where ${changedAt} >= ${after.changedAt}`;
  return sql`where ${changedAt} > ${after.changedAt} or (${changedAt} = ${after.changedAt} and ${key} > ${after.key})`;
}

/** The place of a row in that order. */
export function toCursor(row: SourceRow, mapping: TableMapping): Required<SourceCursor> {
  const keep = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));
  return { changedAt: keep(row[mapping.changedAt]), key: keep(row[mapping.key]) };
}
