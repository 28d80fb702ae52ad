import { GateError } from '../errors.ts';
import type { GateOptions } from '../gate-options.ts';
import { readSql } from '../readers/read-sql.ts';
import { toShownDatabase } from '../sql/open-database.ts';
import { download, toShownUrl } from './download.ts';
import { listFiles, toFileInput } from './list-files.ts';
import { parseTableName, tableNames, tableOfFile } from './table-of-name.ts';
import type { TableInput } from './table-input.ts';

export interface ListInputsOptions {
  readonly options: GateOptions;
  /** For downloads. */
  readonly folder: string;
  readonly onDownload: (file: string, done: number, total: number | undefined) => void;
  /** A file of a folder that could hold a table, and whose name says of none. */
  readonly onLeftOut?: ((file: string) => void) | undefined;
}

const defaultMaxBytes = 2 * 1024 ** 3;
const defaultTimeoutMs = 30_000;

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(input);

/** Everything that is to be checked: files, folders, addresses (which are downloaded here) and the database. @throws GateError */
export const listInputs = async (inputs: readonly string[], { options, folder, onDownload, onLeftOut }: ListInputsOptions): Promise<TableInput[]> => {
  if (inputs.length === 0 && options.sql === undefined) throw new GateError('gate/no-input');
  const tables: TableInput[] = [];
  for (const input of inputs) {
    if (isAddress(input)) tables.push(await toDownloadedInput(input, { options, folder, onDownload }, tables.length));
    else tables.push(...listFiles(input, options, onLeftOut));
  }
  if (options.sql !== undefined) tables.push(toSqlInput(options));
  for (const [index, { table, file }] of tables.entries()) {
    const first = tables.slice(0, index).find((other) => other.table === table);
    if (first) throw new GateError('gate/two-files-for-one-table', { first: first.file, second: file, table });
  }
  return tables;
};

const toDownloadedInput = async (address: string, { options, folder, onDownload }: ListInputsOptions, number: number): Promise<TableInput> => {
  const { maxDownloadBytes = defaultMaxBytes, timeoutMs = defaultTimeoutMs, signal, withLoopback } = options;
  if (!URL.canParse(address)) throw new GateError('gate/url-unreachable', { url: address.replace(/\/\/[^/]*@/, '//***@').slice(0, 80), cause: 'not an address' });
  const shown = toShownUrl(new URL(address));
  const { path, name } = await download(address, {
    folder,
    number,
    maxBytes: maxDownloadBytes,
    timeoutMs,
    signal,
    withLoopback,
    onProgress: (done, total) => onDownload(shown, done, total),
  });
  const table = options.table ?? tableOfFile(name);
  if (table === undefined) throw new GateError('gate/unknown-table', { file: shown, tables: tableNames.join(', ') });
  return toFileInput(path, shown, table, { ...options, name });
};

const toSqlInput = ({ sql, table: said }: GateOptions): TableInput => {
  const source = sql ?? { url: '', query: '' };
  const table = said ?? parseTableName(source.query.replace(/^.*\./, ''));
  if (table === undefined) throw new GateError('gate/unknown-table', { file: toShownDatabase(source.url), tables: tableNames.join(', ') });
  return { file: toShownDatabase(source.url), table, format: 'sql', open: () => readSql(source) };
};
