import { CamelCasePlugin, Kysely } from 'kysely';
import type { Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { SandboxError } from '../errors.ts';
import { first } from './migrations/0001-first.ts';
import type { Tables } from './tables.ts';

/** The platform's database, or a transaction on it: whoever is given one inside a transaction uses only that. */
export type Store = Kysely<Tables>;

/**
 * Opens the database behind a dialect and brings it to the newest shape.
 * Errors: {@link SandboxError} `sandbox/migration-failed`, with the engine's error as cause.
 */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ '0001-first': first }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw new SandboxError(
      'sandbox/migration-failed',
      'Failed to open the store: its tables could not be brought to this version. Look at the cause; give the platform a database of its own.',
      {},
      { cause: error },
    );
  }
  return db;
}
