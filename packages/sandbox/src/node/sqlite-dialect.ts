import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { SqliteDialect } from 'kysely';
import type { Dialect, SqliteDatabase, SqliteStatement } from 'kysely';

/** What a store on `node:sqlite` promises: committed means synced, and references hold. */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'];

/**
 * Kysely's SQLite dialect over the SQLite inside Node: durable (WAL, `synchronous=FULL`), nothing to install.
 *
 * `location` is a file path, or `:memory:`. Kysely lets one query or transaction at a time onto the connection.
 * Closing the store checkpoints the WAL and closes the file.
 */
export function createSqliteDialect(location: string): Dialect {
  return new SqliteDialect({
    database: async () => {
      const database = new DatabaseSync(location);
      for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
      return toKyselyDatabase(database);
    },
  });
}

function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql): SqliteStatement => {
      const statement = database.prepare(sql);
      const bind = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        iterate: (parameters) => statement.iterate(...bind(parameters)),
      };
    },
  };
}
