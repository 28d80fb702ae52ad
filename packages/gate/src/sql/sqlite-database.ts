import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Node's own SQLite, opened for reading alone, in the shape that Kysely's SqliteDialect drives. */
export const openReadOnlySqlite = (file: string): SqliteDatabase => {
  const database = new DatabaseSync(file, { readOnly: true });
  database.exec('PRAGMA busy_timeout = 5000');
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = database.prepare(text);
      // A number beyond 2^53 would throw; as text it is still what the department wrote.
      statement.setReadBigInts(true);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as never[])),
        run: (parameters) => statement.run(...(parameters as never[])),
        iterate: (parameters) => statement.iterate(...(parameters as never[])),
      } satisfies SqliteStatement;
    },
  };
};
