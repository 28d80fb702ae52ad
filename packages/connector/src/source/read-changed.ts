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

/** Reads the next page of rows that changed after the cursor, in order. A row without key or moment has no place in it: see `readIncomplete`. */
export async function readChanged(source: SourceDatabase, mapping: TableMapping, after: SourceCursor, limit: number): Promise<SourceRow[]> {
  const [changedAt, key] = [sql.ref(mapping.changedAt), sql.ref(mapping.key)];
  const { rows } = await sql<SourceRow>`
    select * from (${sql.raw(mapping.query)}) as source_rows where ${changedAt} is not null and ${key} is not null ${toCondition(changedAt, key, after)}
    order by ${changedAt}, ${key} limit ${sql.lit(limit)}`.execute(source);
  return rows;
}

function toCondition(changedAt: RawBuilder<unknown>, key: RawBuilder<unknown>, after: SourceCursor): RawBuilder<unknown> {
  if (after.changedAt === undefined) return sql``;
  if (after.key === undefined) return sql`and ${changedAt} >= ${after.changedAt}`;
  return sql`and (${changedAt} > ${after.changedAt} or (${changedAt} = ${after.changedAt} and ${key} > ${after.key}))`;
}

/** Rows that reading in order cannot see, because their key or their moment of change is empty. */
export async function readIncomplete(source: SourceDatabase, mapping: TableMapping, limit: number): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select * from (${sql.raw(mapping.query)}) as source_rows where ${sql.ref(mapping.changedAt)} is null or ${sql.ref(mapping.key)} is null limit ${sql.lit(limit)}`.execute(source);
  return rows;
}

/** Which of these keys the query gives more than once. */
export async function findRepeatedKeys(source: SourceDatabase, mapping: TableMapping, keys: (string | number)[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const key = sql.ref(mapping.key);
  const { rows } = await sql<{ found: unknown }>`
    select ${key} as found from (${sql.raw(mapping.query)}) as source_rows where ${key} in (${sql.join(keys)}) group by ${key} having count(*) > 1`.execute(source);
  return new Set(rows.map(({ found }) => String(found)));
}

/** The place of a row in that order. */
export function toCursor(row: SourceRow, mapping: TableMapping): Required<SourceCursor> {
  return { changedAt: toPlace(row[mapping.changedAt]), key: toPlace(row[mapping.key]) };
}

/** Numbers stay numbers, so that the database compares them as such. */
export const toPlace = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));
