import { existsSync } from 'node:fs';
import { CompiledQuery, Kysely, MysqlDialect, PostgresDialect, SqliteDialect, type Dialect } from 'kysely';
import { GateError } from '../errors.ts';
import { openReadOnlySqlite } from './sqlite-database.ts';

export type SourceDatabase = Kysely<Record<string, Record<string, unknown>>>;

/** Without user and password. */
export const toShownDatabase = (url: string): string => url.replace(/\/\/[^@/]*@/, '//***@').replace(/\?.*$/, '');

/** PostgreSQL's date, timestamp and timestamptz: they stay the text that the department wrote. */
const dateTypes = new Set([1082, 1114, 1184]);

/**
 * Opens a department's database: `sqlite:<file>`, `postgres://…`, `mysql://…`. Nothing is written: SQLite is opened for reading, a session of
 * PostgreSQL or MySQL is set to read only.
 * @throws GateError `gate/sql-url`, `gate/sql-driver-missing`, `gate/file-missing`
 */
export const openDatabase = async (url: string): Promise<SourceDatabase> => new Kysely({ dialect: await dialectFor(url) });

const dialectFor = async (url: string): Promise<Dialect> => {
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    if (!existsSync(file)) throw new GateError('gate/file-missing', { file });
    return new SqliteDialect({ database: openReadOnlySqlite(file) });
  }
  if (/^postgres(?:ql)?:\/\//.test(url)) {
    const { default: pg } = await load('pg', () => import('pg'));
    const { default: cursor } = await load('pg-cursor', () => import('pg-cursor'));
    const getTypeParser = ((type: number, format?: 'text') => (dateTypes.has(type) ? String : pg.types.getTypeParser(type, format))) as typeof pg.types.getTypeParser;
    const pool = new pg.Pool({ connectionString: url, max: 1, types: { getTypeParser }, options: '-c default_transaction_read_only=on' });
    return new PostgresDialect({ pool, cursor });
  }
  if (/^(?:mysql|mariadb):\/\//.test(url)) {
    const { createPool } = await load('mysql2', () => import('mysql2'));
    const pool = createPool({ uri: url.replace(/^mariadb:/, 'mysql:'), connectionLimit: 1, dateStrings: true, supportBigNumbers: true, bigNumberStrings: true });
    return new MysqlDialect({ pool, onCreateConnection: async (connection) => void (await connection.executeQuery(CompiledQuery.raw('set session transaction read only'))) });
  }
  throw new GateError('gate/sql-url', { url: toShownDatabase(url) });
};

const load = async <T>(driver: string, importIt: () => Promise<T>): Promise<T> => {
  try {
    return await importIt();
  } catch (cause) {
    throw new GateError('gate/sql-driver-missing', { driver }, { cause });
  }
};
