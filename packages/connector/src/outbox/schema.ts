import type { DatabaseSync } from 'node:sqlite';

/**
 * `exchange_row` knows the last content of every logical row and where it stands; its content is kept until the platform
 * has accepted it. `successor` holds what followed while a version was under way. `sealed_batch` holds what is to be sent, byte
 * for byte. `refusal` says what is wrong with a row now, `failed_dispatch` which work the legacy table did not take.
 */
const schema = `
CREATE TABLE IF NOT EXISTS exchange_row (
  table_name TEXT NOT NULL, row_guid TEXT NOT NULL, source_key TEXT NOT NULL, project_no TEXT NOT NULL, content_digest TEXT NOT NULL,
  data_version INTEGER NOT NULL, ever_accepted INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL, content TEXT, batch_id TEXT,
  tries INTEGER NOT NULL DEFAULT 0, not_before_ms INTEGER, unanswered INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (table_name, row_guid)
) STRICT;
CREATE INDEX IF NOT EXISTS exchange_row_by_project ON exchange_row (project_no, table_name);
CREATE INDEX IF NOT EXISTS exchange_row_waiting ON exchange_row (table_name) WHERE status = 'held';
CREATE INDEX IF NOT EXISTS exchange_row_in_batch ON exchange_row (batch_id) WHERE status IN ('sealed', 'quarantined');
CREATE TABLE IF NOT EXISTS successor (
  table_name TEXT NOT NULL, row_guid TEXT NOT NULL, source_key TEXT NOT NULL, content_digest TEXT NOT NULL, mapped TEXT NOT NULL, PRIMARY KEY (table_name, row_guid)
) STRICT;
CREATE TABLE IF NOT EXISTS sealed_batch (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, batch_id TEXT NOT NULL UNIQUE, header TEXT NOT NULL, body TEXT NOT NULL,
  status TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, last_error TEXT, answered_ms INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS sealed_batch_due ON sealed_batch (sequence) WHERE status = 'sealed';
CREATE TABLE IF NOT EXISTS refusal (
  table_name TEXT NOT NULL, row_guid TEXT NOT NULL, source_key TEXT NOT NULL, problem TEXT NOT NULL, PRIMARY KEY (table_name, row_guid, problem)
) STRICT;
CREATE TABLE IF NOT EXISTS failed_dispatch (
  sequence INTEGER PRIMARY KEY, project_no TEXT NOT NULL, dispatch TEXT NOT NULL, message TEXT NOT NULL, since TEXT NOT NULL, tries INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS cursor (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;

/** Columns that state files of earlier versions lack. */
const added = [
  ['exchange_row', 'tries', 'INTEGER NOT NULL DEFAULT 0'],
  ['exchange_row', 'not_before_ms', 'INTEGER'],
  ['exchange_row', 'unanswered', 'INTEGER NOT NULL DEFAULT 0'],
  ['sealed_batch', 'answered_ms', 'INTEGER'],
] as const;

/** Creates what is missing, in a new file and in one of an earlier version. */
export function prepareSchema(database: DatabaseSync): void {
  database.exec(schema);
  for (const [table, column, type] of added) {
    const isThere = database.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined;
    if (!isThere) database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
  }
  database.exec("UPDATE exchange_row SET status = 'quarantined' WHERE status = 'sealed' AND batch_id IN (SELECT batch_id FROM sealed_batch WHERE status = 'quarantined')");
  database.exec('CREATE INDEX IF NOT EXISTS sealed_batch_answered ON sealed_batch (answered_ms) WHERE answered_ms IS NOT NULL');
}
