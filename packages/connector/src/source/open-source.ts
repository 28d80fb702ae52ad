import { existsSync } from 'node:fs';
import { Kysely, MysqlDialect, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { ConnectorError } from '../errors.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/** A department's own database: whatever tables it has. */
export type SourceDatabase = Kysely<Record<string, Record<string, unknown>>>;

/**
 * Opens the legacy database by URL: `sqlite:<file>`, `postgres://…` or `mysql://…` (drivers `pg`, `mysql2` are the host's to install).
 * @throws ConnectorError `connector/source-unreadable` when it cannot be reached
 */
export async function openSource(url: string): Promise<SourceDatabase> {
  const shown = url.replace(/\/\/[^@/]*@/, '//***@');
  try {
    return new Kysely({ dialect: await dialectFor(url) });
  } catch (cause) {
    throw new ConnectorError('connector/source-unreadable', `Failed to open the source ${shown}: ${(cause as Error).message}. Check the address and that the account may read it.`, { url: shown }, { cause });
  }
}

/** PostgreSQL's date, timestamp and timestamptz. */
const dateTypes = new Set([1082, 1114, 1184]);

async function dialectFor(url: string): Promise<Dialect> {
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    if (!existsSync(file)) throw new Error('the file does not exist');
    return new SqliteDialect({ database: openSqliteDatabase(file) });
  }
  if (url.startsWith('postgres')) {
    const { default: pg } = await import('pg');
    // Moments stay the text that the department wrote, as MySQL's `dateStrings` has it: a Date would lose its pattern.
    const getTypeParser = ((type: number, format?: 'text') => (dateTypes.has(type) ? String : pg.types.getTypeParser(type, format))) as typeof pg.types.getTypeParser;
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2, types: { getTypeParser } }) });
  }
  const { createPool } = await import('mysql2');
  return new MysqlDialect({ pool: createPool({ uri: url.replace(/^mariadb:/, 'mysql:'), connectionLimit: 2, dateStrings: true }) });
}
