import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createWasmDialect } from './wasm-dialect.ts';

interface Tables {
  file: { id: string; content: Uint8Array | null; count: number | null };
}

let db: Kysely<Tables>;

beforeEach(async () => {
  db = new Kysely<Tables>({ dialect: await createWasmDialect('memory') });
  await sql`create table file (id text primary key, content blob, count integer)`.execute(db);
});
afterEach(() => db.destroy());

describe('createWasmDialect', () => {
  it('gives back text, bytes, numbers and null as they were', async () => {
    const row = { id: '出生登记', content: new Uint8Array([0, 255, 128]), count: 9_007_199_254_740_991 };
    await db.insertInto('file').values([row, { id: 'empty', content: null, count: null }]).execute();
    expect(await db.selectFrom('file').selectAll().orderBy('id').execute()).toEqual([{ id: 'empty', content: null, count: null }, row]);
  });

  it('counts the rows that a statement changed', async () => {
    await db.insertInto('file').values([{ id: 'a', content: null, count: 1 }, { id: 'b', content: null, count: 1 }]).execute();
    const { numUpdatedRows } = await db.updateTable('file').set({ count: 2 }).executeTakeFirstOrThrow();
    expect(numUpdatedRows).toBe(2n);
  });

  it('returns rows of a write that asks for them', async () => {
    const returned = await db.insertInto('file').values({ id: 'a', content: null, count: 1 }).returning(['id', 'count']).execute();
    expect(returned).toEqual([{ id: 'a', count: 1 }]);
  });

  it('undoes a transaction that failed, and works on', async () => {
    const failing = db.transaction().execute(async (store) => {
      await store.insertInto('file').values({ id: 'a', content: null, count: 1 }).execute();
      await store.insertInto('file').values({ id: 'a', content: null, count: 2 }).execute();
    });
    await expect(failing).rejects.toThrow(/UNIQUE/);
    expect(await db.selectFrom('file').selectAll().execute()).toEqual([]);
  });

  it('keeps references', async () => {
    await sql`create table note (file_id text references file (id))`.execute(db);
    await expect(sql`insert into note values ('nobody')`.execute(db)).rejects.toThrow(/FOREIGN KEY/);
  });

  it('streams rows one by one', async () => {
    await db.insertInto('file').values([{ id: 'a', content: null, count: 1 }, { id: 'b', content: null, count: 2 }]).execute();
    const ids: string[] = [];
    for await (const { id } of db.selectFrom('file').select('id').orderBy('id').stream()) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
  });
});
