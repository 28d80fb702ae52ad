import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeTable } from '@lianban/contract';
import { GateError } from '../errors.ts';
import type { GateOptions } from '../gate-options.ts';
import { toReadError } from '../readers/read-chunks.ts';
import { readCsv } from '../readers/read-csv.ts';
import { readNdjson } from '../readers/read-ndjson.ts';
import { readXlsx } from '../readers/read-xlsx.ts';
import { detectFormat, formatOfName } from './detect-format.ts';
import { tableNames, tableOfFile } from './table-of-name.ts';
import type { TableInput } from './table-input.ts';

type FileOptions = Pick<GateOptions, 'table' | 'encoding' | 'sheet'>;

/**
 * The tables of a file or of a folder with one file a table. Other files of a folder are left alone; those that could hold a table go to `onLeftOut`.
 * @throws GateError `gate/file-missing`, `gate/no-permission`, `gate/folder-without-tables`, `gate/two-files-for-one-table`, `gate/unknown-table`, what {@link detectFormat} throws
 */
export const listFiles = (path: string, options: FileOptions, onLeftOut: (file: string) => void = () => undefined): TableInput[] => {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw toReadError(path, cause);
  }
  if (!isFolder) return [toFileInput(path, path, tableFor(path, options.table), options)];
  if (options.table !== undefined) throw new GateError('gate/bad-option', { option: '--table', reason: 'a folder names its tables by its files', reasonZh: '文件夹按文件名判断各表' });
  return listFolder(path, options, onLeftOut);
};

const listFolder = (folder: string, options: FileOptions, onLeftOut: (file: string) => void): TableInput[] => {
  const inputs = new Map<ExchangeTable, TableInput>();
  for (const name of readdirSync(folder).toSorted()) {
    const table = tableOfFile(name);
    if (formatOfName(name) === undefined || /^(?:~\$|\.)/.test(name)) continue;
    const file = join(folder, name);
    if (table === undefined) {
      onLeftOut(file);
      continue;
    }
    const known = inputs.get(table);
    if (known) throw new GateError('gate/two-files-for-one-table', { first: known.file, second: file, table });
    inputs.set(table, toFileInputOrError(file, table, options));
  }
  if (inputs.size === 0) throw new GateError('gate/folder-without-tables', { file: folder });
  // Cases before what refers to them, so that a reader of the findings meets the cause first.
  return tableNames.flatMap((table) => inputs.get(table) ?? []);
};

/** A file that is no table keeps the others of its folder from nothing: its error is told in its place. */
const toFileInputOrError = (file: string, table: ExchangeTable, options: FileOptions): TableInput => {
  try {
    return toFileInput(file, file, table, options);
  } catch (error) {
    return { file, table, format: 'csv', open: () => Promise.reject(error as Error) };
  }
};

const tableFor = (file: string, said: ExchangeTable | undefined): ExchangeTable => {
  const table = said ?? tableOfFile(file);
  if (table === undefined) throw new GateError('gate/unknown-table', { file, tables: tableNames.join(', ') });
  return table;
};

/** A file on this machine; `file` is what it is called in findings, `name` what its ending is taken from. */
export const toFileInput = (path: string, file: string, table: ExchangeTable, { encoding, sheet, name = file }: FileOptions & { name?: string }): TableInput => {
  const format = detectFormat(path, file, name);
  const open = (): ReturnType<TableInput['open']> => {
    if (format === 'ndjson') return readNdjson(path, file, { encoding });
    return format === 'xlsx' ? readXlsx(path, file, { sheet }) : readCsv(path, file, { encoding });
  };
  return { file, path, table, format, open };
};
