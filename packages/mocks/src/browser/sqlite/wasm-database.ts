import type { BindingSpec, Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/**
 * SQLite compiled to WebAssembly as Kysely's own SQLite driver wants a database. Each statement is good for one call and finalized
 * after it: the driver makes a new one per query and never says that it is done, and WebAssembly memory is not collected.
 */
export const toKyselyDatabase = ({ capi }: Sqlite3Static, database: Database): SqliteDatabase => ({
  close: () => database.close(),
  prepare: (sql): SqliteStatement => {
    const statement = database.prepare(sql);
    const all = (parameters: readonly unknown[]): unknown[] =>
      useOnce(statement, parameters, () => {
        const rows: unknown[] = [];
        while (statement.step()) rows.push(statement.get({}));
        return rows;
      });
    return {
      reader: statement.columnCount > 0,
      all,
      iterate: (parameters) => all(parameters)[Symbol.iterator](),
      run: (parameters) =>
        useOnce(statement, parameters, () => {
          statement.step();
          return { changes: database.changes(), lastInsertRowid: capi.sqlite3_last_insert_rowid(database) };
        }),
    };
  },
});

const useOnce = <T>(statement: PreparedStatement, parameters: readonly unknown[], work: () => T): T => {
  try {
    if (parameters.length > 0) statement.bind(parameters as BindingSpec);
    return work();
  } finally {
    statement.finalize();
  }
};
