import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { caseAcceptRow } from '@lianban/testkit';
import { findLocalDatabase } from '@lianban/testkit/suites/local-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../sql/open-database.ts';
import { checkFiles, createTestFolder, outcomeOf } from '../testing/check-files.ts';

const folder = createTestFolder();
afterAll(folder.remove);
const [postgres, mariadb] = await Promise.all([findLocalDatabase('postgres'), findLocalDatabase('mariadb')]);
const table = `gate_${process.pid}`;
const file = join(folder.path, 'legacy.db');
const row = caseAcceptRow();
const moment = (text: string | undefined): string => (text ?? '').slice(0, 19).replace('T', ' ');

/** Rows are made by the driver of each database itself: the gate's own connection cannot write. */
const statements = (count: number): string[] => [
  `create table ${table} (row_guid varchar(50), version integer, apply_date timestamp null, accept_date timestamp null, promise_date date)`,
  `insert into ${table} values ${Array.from({ length: count }, (_, index) => `('row-${index}', 1, '${moment(row.applyDate)}', '${moment(row.acceptDate)}', '2026-03-09')`).join(',')}`,
];

const execute: Readonly<Record<string, (url: string, texts: readonly string[]) => Promise<void>>> = {
  sqlite: async (_, texts) => {
    const database = new DatabaseSync(file);
    for (const text of texts) database.exec(text);
    database.close();
  },
  postgres: async (url, texts) => {
    const { default: pg } = await import('pg');
    const client = new pg.Client(url);
    await client.connect();
    for (const text of texts) await client.query(text);
    await client.end();
  },
  mysql: async (url, texts) => {
    const { createConnection } = await import('mysql2/promise');
    const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
    for (const text of texts) await connection.query(text);
    await connection.end();
  },
};

const constants = Object.entries({ ...row, rowGuid: undefined, dataVersion: undefined, applyDate: undefined, acceptDate: undefined, promiseDate: undefined })
  .filter(([, value]) => value !== undefined)
  .map(([name, value]) => `'${String(value)}' as ${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
const query = `select row_guid, version as data_version, apply_date, accept_date, promise_date, ${constants.join(', ')} from ${table}`;

describe.each([{ label: 'SQLite', kind: 'sqlite', isReachable: true, url: `sqlite:${file}` }, { kind: 'postgres', ...postgres }, { kind: 'mysql', ...mariadb }])('rows of $label', ({ kind, isReachable, url }) => {
  beforeAll(async () => {
    if (isReachable) await execute[kind]?.(url, [`drop table if exists ${table}`, ...statements(2_300)]);
  });
  afterAll(async () => {
    if (isReachable) await execute[kind]?.(url, [`drop table ${table}`]);
  });

  test.skipIf(!isReachable)('are streamed and read with their dates', async () => {
    const result = await checkFiles([], { sql: { url, query }, table: 'caseAccept', settings: { complete: true } });
    expect(result.files[0]?.error?.message).toBeUndefined();
    expect(result.rows).toBe(2_300);
    // All rows share one case number; nothing is wrong with a row by itself.
    expect(result.byRule.filter(({ invariant }) => invariant === undefined)).toEqual([]);
  });

  test.skipIf(!isReachable)('are never written', async () => {
    expect(await outcomeOf([], { sql: { url, query: `delete from ${table}` }, table: 'caseAccept' })).toEqual({ exitCode: 2, codes: ['gate/sql-not-a-select'] });
    expect(await outcomeOf([], { sql: { url, query: `select 1; drop table ${table}` }, table: 'caseAccept' })).toEqual({ exitCode: 2, codes: ['gate/sql-not-a-select'] });
    const database = await openDatabase(url);
    await expect(sql`delete from ${sql.table(table)}`.execute(database)).rejects.toThrow(/read.?only|READ ONLY/i);
    await database.destroy();
  });

  test.skipIf(!isReachable)('of a table that is not there are told with the reason of the database', async () => {
    const { files: [first] } = await checkFiles([], { sql: { url, query: 'nowhere_at_all' }, table: 'caseAccept' });
    expect(first?.error).toMatchObject({ code: 'gate/sql-unreadable', messageZh: expect.stringContaining('nowhere_at_all') as string });
    expect(first?.error?.message).not.toMatch(/\/\/\w+:\w+@/);
  });
});

test('a database address of another kind, a missing file and a missing table are told', async () => {
  expect(await outcomeOf([], { sql: { url: 'oracle://host/x', query: 'select 1 as x' }, table: 'caseAccept' })).toEqual({ exitCode: 2, codes: ['gate/sql-url'] });
  expect(await outcomeOf([], { sql: { url: 'sqlite:/nowhere.db', query: 'up_pro_accept' } })).toEqual({ exitCode: 2, codes: ['gate/file-missing'] });
  expect(await outcomeOf([], { sql: { url: 'sqlite:/nowhere.db', query: 'select 1 as x' } })).toEqual({ exitCode: 2, codes: ['gate/unknown-table'] });
  expect(await outcomeOf([], { sql: { url: `sqlite:${file}`, query: 'select 1 as x' }, table: 'caseAccept', fix: join(folder.path, 'x.csv') })).toEqual({ exitCode: 2, codes: ['gate/fix-of-sql'] });
});
