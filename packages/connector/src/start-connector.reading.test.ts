import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clock } from './testing/kept-platform.ts';
import { createSmallDepartment, notices, steps, type SmallDepartment } from './testing/small-department.ts';

let department: SmallDepartment;
const add = (id: string | null, moment: string | null, number = `A${id}`, table = 'BZ'): void => void department.legacy.prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`).run(id, number, moment);
/** Many rows at once, in one transaction. */
const addMany = (add: () => void): void => {
  department.legacy.exec('BEGIN');
  add();
  department.legacy.exec('COMMIT');
};
const sent = (): string[] => department.platform.sent.map((line) => line.replace('caseCorrection ', ''));
const rules = (): string[][] => department.connector().refusals().map(({ sourceKey, ruleId, hint }) => [sourceKey, ruleId, hint ? 'hint' : '']);

beforeEach(() => {
  department = createSmallDepartment('CREATE TABLE BZ (ID TEXT, BH TEXT, T TEXT); CREATE TABLE BZ2 (ID TEXT, BH TEXT, T TEXT); CREATE TABLE BL (ID TEXT, BH TEXT, T TEXT)');
});
afterEach(() => department.close());

describe('reading what changed', () => {
  test('finds a row that was committed late, or stamped by a clock that runs behind', async () => {
    add('1', '20261122090002');
    await department.start();
    add('2', '20261122090000');
    await department.round();
    expect(sent()).toEqual(['1 v1 insert', '2 v1 insert']);
  });

  test.each([['text', (n: number) => `202611220900${10 + n}`], ['integer', (n: number) => n], ['timestamp', (n: number) => `2026-11-22 09:00:${10 + n}`]])(
    'looks back over the overlap in a column of %s, and over everything once a day',
    async (_type, moment) => {
      department.legacy.exec(`DROP TABLE BZ; CREATE TABLE BZ (ID TEXT, BH TEXT, T ${typeof moment(1) === 'number' ? 'INTEGER' : 'TEXT'})`);
      const put = (id: string, n: number): void => void department.legacy.prepare('INSERT INTO BZ VALUES (?, ?, ?)').run(id, `A${id}`, moment(n));
      put('1', 5);
      await department.start();
      clock.advance(11);
      put('2', 20);
      await department.round();
      // Twenty was seen just now: what is a little older is still looked for.
      put('3', 15);
      await department.round();
      expect(sent()).toEqual(['1 v1 insert', '2 v1 insert', '3 v1 insert']);
      clock.advance(2);
      await department.round();
      clock.advance(11);
      await department.round();
      put('4', 15);
      await department.round();
      expect(sent()).toHaveLength(3);
      clock.advance(24 * 60);
      await department.round();
      expect(sent()[3]).toBe('4 v1 insert');
    },
  );

  test('reads everything at start, page by page', async () => {
    addMany(() => {
      for (let n = 0; n < 1203; n += 1) add(String(n), String(20261122000000 + n));
    });
    await department.start();
    clock.advance(60);
    await department.round();
    add('old', '20260101000000');
    await department.round();
    expect(sent()).toHaveLength(1203);
    await department.start();
    expect(sent()).toHaveLength(1204);
  });

  test('goes on behind a row without a moment, and names that row', async () => {
    add('1', null);
    add(null, '20261122090000', 'B');
    await department.start();
    add('2', '20261122090000');
    add('3', '20261122090100');
    await department.round();
    expect(sent()).toEqual(['2 v1 insert', '3 v1 insert']);
    expect(rules().sort()).toEqual([['', 'connector/key-missing', 'hint'], ['1', 'connector/moment-missing', 'hint']]);
    department.legacy.exec("UPDATE BZ SET T = '20261122090200' WHERE ID = '1'; DELETE FROM BZ WHERE ID IS NULL");
    await department.round();
    expect(sent()[2]).toBe('1 v1 insert');
    clock.advance(24 * 60);
    await department.round();
    expect(rules()).toEqual([]);
  });

  test('keeps two mappings of one table apart', async () => {
    const second = notices({ id: 'second', query: 'SELECT * FROM BZ2' });
    add('1', '20261122090005');
    add('1', '20261122090001', 'B1', 'BZ2');
    await department.start({ tables: [notices(), second] });
    clock.advance(60);
    await department.round();
    add('7', '20261122090002', 'B7', 'BZ2');
    await department.round();
    expect(department.platform.batches.flatMap(({ rows }) => rows.map((row) => row['projectNo'])).sort()).toEqual(['A1', 'B1', 'B7']);
    expect(new Set(department.platform.batches.flatMap(({ rows }) => rows.map((row) => row['rowGuid']))).size).toBe(3);
  });

  test('sends no row whose key is there twice, near or far, and the right one once it is mended', async () => {
    add('1', '20261122090005', 'A');
    add('1', '20261122090005', 'B');
    add('2', '20261122090000', 'C');
    await department.start();
    addMany(() => {
      for (let n = 0; n < 600; n += 1) add(`far-${n}`, '20261122100000');
    });
    add('2', '20261122110000', 'D');
    for (let n = 0; n < 3; n += 1) await department.round();
    expect(sent().filter((line) => /^[12] /.test(line))).toEqual(['2 v1 insert']);
    expect(rules().sort()).toEqual([['1', 'connector/key-repeated', 'hint'], ['2', 'connector/key-repeated', 'hint']]);
    department.legacy.exec("DELETE FROM BZ WHERE BH IN ('B', 'C')");
    clock.advance(24 * 60);
    await department.round();
    expect(sent().filter((line) => /^[12] /.test(line)).sort()).toEqual(['1 v1 insert', '2 v1 insert', '2 v2 update']);
    expect(rules()).toEqual([]);
  });

  test('does not let rows that wait keep others from leaving', async () => {
    addMany(() => {
      for (let n = 0; n < 600; n += 1) add(String(n).padStart(4, '0'), '20261122080000', `H${n}`, 'BL');
    });
    add('zz', '20261122090000', 'GOOD', 'BL');
    await department.start({ tables: [steps] });
    const state = new DatabaseSync(department.stateFile);
    state.exec("INSERT INTO exchange_row (table_name, row_guid, source_key, project_no, content_digest, data_version, status) VALUES ('caseAccept', 'g', '1', 'GOOD', 'd', 1, 'accepted')");
    state.close();
    await department.round();
    expect(department.platform.sent).toEqual(['caseStep zz v1 insert']);
  });

  test('stops at start at a column that the query does not give, even of an empty table', async () => {
    for (const change of [{ key: 'NOPE' }, { changedAt: 'NOPE' }, { columns: { projectNo: { column: 'NOPE' } } }, { columns: { items: { list: [{ label: { column: 'NOPE' } }] } } }]) {
      await expect(department.start({ tables: [notices(change)] })).rejects.toMatchObject({ code: 'connector/column-missing', details: { column: 'NOPE' } });
    }
    await expect(department.start({ tables: [notices({ query: 'SELECT * FROM NOWHERE' })] })).rejects.toMatchObject({ code: 'connector/source-unreadable' });
    await expect(department.start({ dispatch: { into: 'BZ', match: 'BH', insert: { NOPE: { value: '1' } } } })).rejects.toMatchObject({ code: 'connector/column-missing' });
  });
});
