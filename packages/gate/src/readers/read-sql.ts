import { maskEmbeddedNumbers } from '@lianban/contract';
import { sql } from 'kysely';
import { GateError } from '../errors.ts';
import { openDatabase, toShownDatabase } from '../sql/open-database.ts';
import type { Cell, SourceRecord, TableBatch, TableReader } from './table-batch.ts';

export interface SqlSource {
  /** `sqlite:<file>`, `postgres://…` or `mysql://…`. */
  readonly url: string;
  /** A SELECT, or the name of a table or view. */
  readonly query: string;
}

const chunkRows = 1_000;

/** One statement that begins like a query. The session is read only besides; this is for a clear message. */
const isSelect = (query: string): boolean => /^\s*(?:select|with)\b/i.test(query) && !/;\s*\S/.test(query.replace(/'(?:[^']|'')*'/g, "''"));
const isName = (query: string): boolean => /^[\p{L}_][\p{L}\p{N}_$]*(?:\.[\p{L}_][\p{L}\p{N}_$]*)?$/u.test(query.trim());

/**
 * 读取数据库表. Streams the rows of a query by a cursor; the names of its columns are the header.
 * @throws GateError `gate/sql-not-a-select`, `gate/sql-unreadable`, what opening throws
 */
export const readSql = (source: SqlSource): TableReader => {
  const query = source.query.trim().replace(/;$/, '');
  if (!isName(query) && !isSelect(query)) throw new GateError('gate/sql-not-a-select');
  return { isTyped: true, batches: batchesOf({ ...source, query }) };
};

async function* batchesOf({ url, query }: SqlSource): AsyncGenerator<TableBatch> {
  const database = await openDatabase(url);
  try {
    const source = isName(query) ? sql<Record<string, unknown>>`${sql.table(query)}` : sql<Record<string, unknown>>`(${sql.raw(query)})`;
    // As a subquery every database streams it, and nothing but a query fits there.
    const rows = database.selectFrom(source.as('gate_rows')).selectAll().stream(chunkRows);
    let header: string[] | undefined;
    let done = 0;
    let records: SourceRecord[] = [];
    for await (const row of rows) {
      const isFirst = header === undefined;
      header ??= Object.keys(row);
      if (isFirst) yield { header, records: [], done };
      done += 1;
      records.push({ line: done, cells: header.map((name) => toCell((row as Record<string, unknown>)[name])) });
      if (records.length < chunkRows) continue;
      yield { records, done };
      records = [];
    }
    yield { records, done };
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    // A database repeats the value it stumbled over.
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new GateError('gate/sql-unreadable', { url: toShownDatabase(url), cause: maskEmbeddedNumbers(message) || (code ?? 'unknown') }, { cause });
  } finally {
    await database.destroy();
  }
}

const toCell = (value: unknown): Cell => {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value >= -999_999_999_999_999n && value <= 999_999_999_999_999n ? Number(value) : String(value);
  if (value instanceof Date) return new Date(value.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  // Bytes are no text; a JSON column is.
  return value instanceof Uint8Array ? `\\x${Buffer.from(value.subarray(0, 8)).toString('hex')}` : JSON.stringify(value);
};
