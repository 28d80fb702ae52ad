import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConnectorError } from '../errors.ts';
import { prepareSchema } from './schema.ts';

/** 发件箱: the connector's own durable state. Every write is on disk before the call returns. */
export type Outbox = { database: DatabaseSync; transaction<T>(work: () => T): T; close(): void };

/** @throws ConnectorError `connector/state-unusable` when the file cannot be opened or is something else */
export function openOutbox(file: string): Outbox {
  const database = openState(file);
  return {
    database,
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function openState(file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
    prepareSchema(database);
    return database;
  } catch (cause) {
    database?.close();
    throw new ConnectorError('connector/state-unusable', `Failed to open the connector's state ${file}: ${(cause as Error).message}. Name a file in a folder it may write to; a file of another program is not taken.`, { file }, { cause });
  }
}
