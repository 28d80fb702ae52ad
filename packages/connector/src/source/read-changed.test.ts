import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { findLocalDatabase } from '@lianban/testkit/suites/local-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConnectorConfig, TableMapping } from '../config/config.ts';
import { openSource, type SourceDatabase } from './open-source.ts';
import { checkSource } from './check-source.ts';
import { findRepeatedKeys, readChanged, readIncomplete, toCursor, type SourceCursor } from './read-changed.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-changed-'));
const [postgres, mariadb] = await Promise.all([findLocalDatabase('postgres'), findLocalDatabase('mariadb')]);
const table = `changed_${process.pid}`;

/** Keys cross from one digit to two, all in one second but the last. */
const rows = [1, 2, 9, 10, 11].map((id) => ({ id, name: `row-${String(id).padStart(2, '0')}`, at: id === 11 ? '20261122100001' : '20261122100000' }));

const mappingOf = (key: string, changedAt: string): TableMapping => ({ table: 'caseStep', query: `SELECT id, name, at, moment, epoch FROM ${table}`, key, changedAt, columns: {} });

afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  { label: 'SQLite', isReachable: true, url: `sqlite:${join(folder, 'legacy.db')}` },
  postgres,
  mariadb,
])('changes in $label', ({ isReachable, url }) => {
  let source: SourceDatabase;

  beforeAll(async () => {
    if (!isReachable) return;
    if (url.startsWith('sqlite:')) new DatabaseSync(url.slice('sqlite:'.length)).close();
    source = await openSource(url);
    await sql`drop table if exists ${sql.table(table)}`.execute(source);
    await sql`create table ${sql.table(table)} (id integer primary key, name varchar(20), at varchar(14), moment timestamp, epoch integer)`.execute(source);
    for (const { id, name, at } of rows) {
      const moment = `2026-11-22 10:00:0${at.slice(-1)}`;
      await sql`insert into ${sql.table(table)} values (${id}, ${name}, ${at}, ${moment}, ${Number(at.slice(-6))})`.execute(source);
    }
  });
  afterAll(async () => {
    if (!isReachable) return;
    await sql`drop table ${sql.table(table)}`.execute(source);
    await source.destroy();
  });

  test.skipIf(!isReachable)('that cannot be read in order are found: a key twice, an empty moment, a column that is not there', async () => {
    expect(await findRepeatedKeys(source, mappingOf('at', 'id'), ['20261122100000', '20261122100001'])).toEqual(new Set(['20261122100000']));
    expect(await findRepeatedKeys(source, mappingOf('id', 'at'), [1, 2])).toEqual(new Set());
    const mapping = { ...mappingOf('id', 'maybe'), query: `SELECT id, CASE WHEN id = 2 THEN NULL ELSE at END AS maybe FROM ${table}` };
    expect((await readIncomplete(source, mapping, 10)).map(({ id }) => id)).toEqual([2]);
    expect((await readChanged(source, mapping, {}, 10)).map(({ id }) => id)).toEqual([1, 9, 10, 11]);
    const check = (changes: Partial<TableMapping>): Promise<void> => checkSource({ tables: [{ ...mapping, ...changes }] } as unknown as ConnectorConfig, source);
    await check({ query: `${mapping.query} WHERE id > 100` });
    await expect(check({ key: 'name' })).rejects.toMatchObject({ code: 'connector/column-missing' });
    await expect(check({ query: 'SELECT nothing FROM nowhere' })).rejects.toMatchObject({ code: 'connector/source-unreadable' });
  });

  describe.skipIf(!isReachable).each([['id', 'at'], ['name', 'at'], ['id', 'moment'], ['name', 'epoch']])('with the key %s, in the order of %s', (key, changedAt) => {
    const mapping = mappingOf(key, changedAt);
    const read = async (after: SourceCursor, limit = 10): Promise<unknown[]> => (await readChanged(source, mapping, after, limit)).map(({ id }) => id);

    test('come page by page, each once', async () => {
      const seen: unknown[] = [];
      let cursor: SourceCursor = {};
      for (let page = await readChanged(source, mapping, cursor, 2); page.length > 0; page = await readChanged(source, mapping, cursor, 2)) {
        seen.push(...page.map(({ id }) => id));
        cursor = toCursor(page[page.length - 1] ?? {}, mapping);
      }
      expect(seen).toEqual([1, 2, 9, 10, 11]);
    });

    test('of the last moment are read again without a key, and after it with one', async () => {
      const [first] = await readChanged(source, mapping, {}, 1);
      const { changedAt: at, key: last } = toCursor(first ?? {}, mapping);
      expect(await read({ changedAt: at })).toEqual([1, 2, 9, 10, 11]);
      expect(await read({ changedAt: at, key: last })).toEqual([2, 9, 10, 11]);
    });

    test('keep the text of a moment as the department wrote it', async () => {
      const [first] = await readChanged(source, mapping, {}, 1);
      expect(first).toMatchObject({ moment: '2026-11-22 10:00:00' });
    });
  });
});
