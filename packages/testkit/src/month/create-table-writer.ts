import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeTable } from '@lianban/contract';
import { tableFields } from '@lianban/contract/tables';
import { stringify } from 'csv-stringify/sync';

export interface TableWriter {
  /** Adds a row and says on which line it stands, counted from 1 with the header. */
  add(row: object): number;
  close(): void;
}

const rowsAtOnce = 2000;

const toCell = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Writes `<table>.csv`, UTF-8, a column a field of the contract; lists and objects as JSON. No text of a month holds a line break, so a row is a line. */
export const createTableWriter = (folder: string, table: ExchangeTable): TableWriter => {
  const names = tableFields[table].map(({ name }) => name);
  const file = openSync(join(folder, `${table}.csv`), 'w');
  let waiting: string[][] = [names];
  let line = 1;
  const flush = (): void => {
    if (waiting.length > 0) writeSync(file, stringify(waiting, { record_delimiter: '\r\n' }));
    waiting = [];
  };
  return {
    add(row) {
      const values = row as Readonly<Record<string, unknown>>;
      waiting.push(names.map((name) => toCell(values[name])));
      if (waiting.length >= rowsAtOnce) flush();
      line += 1;
      return line;
    },
    close() {
      flush();
      closeSync(file);
    },
  };
};
