import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { SqliteDialect } from 'kysely';
import type { Dialect } from 'kysely';

import { toKyselyDatabase } from './wasm-database.ts';

/** `memory`: gone with the page. `local`: in `localStorage` (about 5 MB in all), kept over reloads, for one tab at a time. */
export type WasmStorage = 'memory' | 'local';

/** Kysely's SQLite dialect over SQLite's official WebAssembly build, on the page's own thread. */
export const createWasmDialect = async (storage: WasmStorage): Promise<Dialect> => {
  const sqlite3 = await sqlite3InitModule();
  return new SqliteDialect({
    database: async () => {
      const database = open(sqlite3, storage);
      database.exec('PRAGMA foreign_keys = ON');
      return toKyselyDatabase(sqlite3, database);
    },
  });
};

/** Removes what the mocks keep in `localStorage`. */
export const clearWasmStorage = async (): Promise<void> => {
  const { oo1 } = await sqlite3InitModule();
  const database = new oo1.JsStorageDb('local');
  database.clearStorage();
  database.close();
};

const open = ({ oo1 }: Sqlite3Static, storage: WasmStorage): Database =>
  storage === 'local' ? new oo1.JsStorageDb('local') : new oo1.DB(':memory:', 'c');
