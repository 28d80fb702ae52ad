import type { Outbox } from './open-outbox.ts';

/** Reads a named position (a source cursor, the last dispatch applied). */
export function loadCursor<T>(outbox: Outbox, name: string, initial: T): T {
  const row = outbox.database.prepare('SELECT value FROM cursor WHERE name = ?').get(name) as { value: string } | undefined;
  return row ? (JSON.parse(row.value) as T) : initial;
}

export function saveCursor(outbox: Outbox, name: string, value: unknown): void {
  outbox.database
    .prepare('INSERT INTO cursor (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(value));
}
