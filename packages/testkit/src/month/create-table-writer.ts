import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { encodeGb18030 } from './encode-gb18030.ts';

export type MonthEncoding = 'utf-8' | 'gb18030';

export interface TableWriter {
  /** Adds a row and says on which line it stands, counted from 1 with the header. */
  add(cells: readonly string[]): number;
  close(): void;
}

const rowsAtOnce = 2000;

/** Writes a CSV with a header. No text of a month holds a line break, so a row is a line. */
export const createTableWriter = (folder: string, name: string, columns: readonly string[], encoding: MonthEncoding): TableWriter => {
  const file = openSync(join(folder, name), 'w');
  let waiting: (readonly string[])[] = [columns];
  let line = 1;
  const flush = (): void => {
    const text = stringify(waiting, { record_delimiter: '\r\n' });
    writeSync(file, encoding === 'gb18030' ? encodeGb18030(text) : Buffer.from(text));
    waiting = [];
  };
  return {
    add(cells) {
      waiting.push(cells);
      if (waiting.length >= rowsAtOnce) flush();
      line += 1;
      return line;
    },
    close() {
      if (waiting.length > 0) flush();
      closeSync(file);
    },
  };
};
