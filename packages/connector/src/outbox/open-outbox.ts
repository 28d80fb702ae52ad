import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConnectorError } from '../errors.ts';

/**
 * `exchange_row` knows the last content of every logical row and where it stands; its content is kept until the platform
 * has accepted it. `sealed_batch` holds what is to be sent, byte for byte. `refusal` says what is wrong with a row now.
 */
const schema = `
CREATE TABLE IF NOT EXISTS exchange_row (
  table_name TEXT NOT NULL, row_guid TEXT NOT NULL, source_key TEXT NOT NULL, project_no TEXT NOT NULL, content_digest TEXT NOT NULL,
  data_version INTEGER NOT NULL, ever_accepted INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL, content TEXT, batch_id TEXT,
  PRIMARY KEY (table_name, row_guid)
) STRICT;
CREATE INDEX IF NOT EXISTS exchange_row_by_project ON exchange_row (project_no, table_name);
CREATE INDEX IF NOT EXISTS exchange_row_waiting ON exchange_row (table_name) WHERE status = 'held';
CREATE TABLE IF NOT EXISTS sealed_batch (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, batch_id TEXT NOT NULL UNIQUE, header TEXT NOT NULL, body TEXT NOT NULL,
  status TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, last_error TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS sealed_batch_due ON sealed_batch (sequence) WHERE status = 'sealed';
CREATE TABLE IF NOT EXISTS refusal (
  table_name TEXT NOT NULL, row_guid TEXT NOT NULL, source_key TEXT NOT NULL, problem TEXT NOT NULL, PRIMARY KEY (table_name, row_guid, problem)
) STRICT;
CREATE TABLE IF NOT EXISTS cursor (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;

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
    database.exec(schema);
    return database;
  } catch (cause) {
    database?.close();
    throw new ConnectorError('connector/state-unusable', `Failed to open the connector's state ${file}: ${(cause as Error).message}. Name a file in a folder it may write to; a file of another program is not taken.`, { file }, { cause });
  }
}
