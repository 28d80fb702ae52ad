import { findLocalDatabase } from '@lianban/testkit/suites/local-database';
import type { Dialect } from 'kysely';
import pg from 'pg';
import { openDialect } from '../node/open-dialect.ts';

/** One engine that the platform has to work the same on. */
export interface StoreVariant {
  readonly label: string;
  readonly isSkipped: boolean;
  /** A store of its own, empty; `remove` leaves nothing behind. */
  open(): Promise<{ dialect: Dialect; remove(): Promise<void> }>;
  /** One store through two connections of their own, as two processes have it; where the engine is made for that. */
  openTwice?(): Promise<{ dialects: [Dialect, Dialect]; remove(): Promise<void> }>;
}

/** Engines to run a suite on: `describe.each(await findStoreVariants())`; an engine that is not here is skipped by name. */
export async function findStoreVariants(): Promise<StoreVariant[]> {
  const postgres = await findLocalDatabase('postgres');
  return [
    {
      label: 'node:sqlite',
      isSkipped: false,
      open: async () => ({ dialect: await openDialect(':memory:'), remove: async () => undefined }),
    },
    {
      label: postgres.label,
      isSkipped: !postgres.isReachable,
      open: async () => {
        const { url, remove } = await createSchema(postgres.url);
        return { dialect: await openDialect(url), remove };
      },
      openTwice: async () => {
        const { url, remove } = await createSchema(postgres.url);
        return { dialects: [await openDialect(url), await openDialect(url)], remove };
      },
    },
  ];
}

async function createSchema(url: string): Promise<{ url: string; remove(): Promise<void> }> {
  const schema = `sandbox_${crypto.randomUUID().replace(/-/g, '')}`;
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create schema ${schema}`);
  return {
    url: `${url}?options=-c%20search_path%3D${schema}`,
    remove: () => run(`drop schema ${schema} cascade`),
  };
}
