import { createFakeClock } from '@lianban/testkit';
import { findLocalDatabase } from '@lianban/testkit/suites/local-database';
import type { Adapter } from 'oidc-provider';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/open-store.ts';
import { createIdentityRecords } from '../identity/identity-records.ts';
import type { IdentityRecords } from '../identity/identity-records.ts';
import { openDialect } from '../open-dialect.ts';
import { createRecordsAdapter } from './records-adapter.ts';

const postgres = await findLocalDatabase('postgres');
const schema = `adapter_${process.pid}`;
const engines = [
  { name: 'SQLite', database: ':memory:', isReachable: true },
  { name: postgres.label, database: `${postgres.url}?options=-csearch_path%3D${schema}`, isReachable: postgres.isReachable },
];

const inSchema = async (statement: string): Promise<void> => {
  const store = await openPlain();
  await sql.raw(statement).execute(store);
  await store.destroy();
};
const openPlain = async () => {
  const { Kysely } = await import('kysely');
  return new Kysely<unknown>({ dialect: await openDialect(postgres.url) });
};

describe.each(engines)('the records of the identity provider on $name', ({ database, isReachable }) => {
  let store: Store;
  let records: IdentityRecords;
  let codes: Adapter;
  let sessions: Adapter;

  beforeAll(async () => {
    if (!isReachable) return;
    if (database !== ':memory:') await inSchema(`create schema ${schema}`);
    store = await openStore(await openDialect(database));
    records = createIdentityRecords(store, createFakeClock(new Date().toISOString()));
    codes = createRecordsAdapter(records)('AuthorizationCode');
    sessions = createRecordsAdapter(records)('Session');
  });
  afterAll(async () => {
    if (!isReachable) return;
    await store.destroy();
    if (database !== ':memory:') await inSchema(`drop schema ${schema} cascade`);
  });

  it.runIf(isReachable)('gives back what was kept, by id and by uid', async () => {
    await sessions.upsert('s1', { uid: 'u1', accountId: 'a1' }, 60);
    expect(await sessions.find('s1')).toEqual({ uid: 'u1', accountId: 'a1' });
    expect(await sessions.findByUid('u1')).toEqual({ uid: 'u1', accountId: 'a1' });
    expect(await codes.find('s1')).toBeUndefined();
  });

  it.runIf(isReachable)('replaces what is kept under the same id', async () => {
    await sessions.upsert('s2', { uid: 'before' }, 60);
    await sessions.upsert('s2', { uid: 'after' }, 60);
    expect(await sessions.find('s2')).toEqual({ uid: 'after' });
    expect(await sessions.findByUid('before')).toBeUndefined();
  });

  it.runIf(isReachable)('lets exactly one of many callers consume a code', async () => {
    await codes.upsert('c1', { grantId: 'g1' }, 60);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => codes.consume('c1')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await codes.find('c1')).toMatchObject({ consumed: expect.any(Number) });
  });

  it.runIf(isReachable)('removes the codes of a revoked grant and nothing else', async () => {
    await codes.upsert('c2', { grantId: 'g2' }, 60);
    await codes.upsert('c3', { grantId: 'g3' }, 60);
    await codes.revokeByGrantId('g2');
    expect(await codes.find('c2')).toBeUndefined();
    expect(await codes.find('c3')).toBeDefined();
  });

  it.runIf(isReachable)('sweeps away what has expired and keeps the rest', async () => {
    await records.put('Session', 'old', {}, { expiresAt: '2020-01-01T00:00:00+08:00' });
    await records.put('Session', 'endless', {});
    await sessions.upsert('fresh', { uid: 'fresh' }, 60);
    await records.sweep();
    expect(await sessions.find('old')).toBeUndefined();
    expect(await sessions.find('endless')).toBeDefined();
    expect(await sessions.find('fresh')).toBeDefined();
  });
});
