import { CamelCasePlugin, Kysely, PostgresAdapter, sql } from 'kysely';
import type { Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { SandboxError } from '../errors.ts';
import { first } from './migrations/0001-first.ts';
import { idempotencyAge } from './migrations/0002-idempotency-age.ts';
import type { Tables } from './tables.ts';

/** The platform's database, or a transaction on it: whoever is given one inside a transaction uses only that. */
export type Store = Kysely<Tables>;

/**
 * Opens the database behind a dialect and brings it to the newest shape.
 * Errors: {@link SandboxError} `sandbox/migration-failed`, with the engine's error as cause.
 */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  const { error } = await migrate(db, dialect).catch((cause: unknown) => ({ error: cause }));
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

async function migrate(db: Store, dialect: Dialect): Promise<{ error?: unknown }> {
  const schema = dialect.createAdapter() instanceof PostgresAdapter ? await loadCurrentSchema(db) : undefined;
  const provider = { getMigrations: async () => ({ '0001-first': first, '0002-idempotency-age': idempotencyAge }) };
  return new Migrator({ db, provider, ...(schema === undefined ? {} : { migrationTableSchema: schema }) }).migrateToLatest();
}

/** Where PostgreSQL creates tables. Unless told, the migrator looks in every schema of the database, and takes another platform's tables for its own. */
async function loadCurrentSchema(db: Store): Promise<string | undefined> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  return rows[0]?.name ?? undefined;
}
