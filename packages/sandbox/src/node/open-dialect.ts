import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type pg from 'pg';
import { PostgresDialect } from 'kysely';
import type { Dialect } from 'kysely';
import { SandboxError } from '../errors.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';

/**
 * The engine behind a database address: a file path or `:memory:` for the SQLite inside Node, `postgres://…` for PostgreSQL.
 * Errors: {@link SandboxError} `sandbox/postgres-driver-missing` when the package `pg` is not installed.
 */
export async function openDialect(database: string): Promise<Dialect> {
  if (/^postgres(?:ql)?:\/\//.test(database)) {
    const { Pool } = await loadDriver();
    return new PostgresDialect({ pool: new Pool({ connectionString: database, max: 10 }) });
  }
  if (database !== ':memory:') await mkdir(dirname(database), { recursive: true });
  return createSqliteDialect(database);
}

async function loadDriver(): Promise<Pick<typeof pg, 'Pool'>> {
  try {
    const driver = await import('pg');
    return driver.default;
  } catch (cause) {
    throw new SandboxError(
      'sandbox/postgres-driver-missing',
      'Failed to open a PostgreSQL database: the package "pg" is not installed. Install it beside @lianban/sandbox, or pass a file path.',
      {},
      { cause },
    );
  }
}
