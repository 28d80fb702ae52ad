import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { TableInput } from '../inputs/table-input.ts';
import type { SourceRecord } from '../readers/table-batch.ts';
import { openOutput } from '../reports/open-output.ts';
import { createWorkbook } from '../reports/xlsx/create-workbook.ts';

/** A corrected copy under way, in the format of what it was read from, in UTF-8. */
export interface FixedCopy {
  readonly file: string;
  writeHeader(header: readonly string[], delimiter: string): Promise<void>;
  write(records: readonly SourceRecord[]): Promise<void>;
  /** Puts the finished copy in its place: a broken-off one never looks like a whole one. */
  end(): Promise<void>;
  discard(): Promise<void>;
}

const byteOrderMark = '\uFEFF';

/**
 * @param out a file for a single input, a folder for several
 * @throws GateError `gate/output-is-input`, `gate/output-unwritable`, `gate/fix-of-sql`
 */
export const openFixedCopy = async (out: string, input: TableInput, isSeveral: boolean): Promise<FixedCopy> => {
  if (input.format === 'sql') throw new GateError('gate/fix-of-sql');
  const isFolder = isSeveral || (existsSync(out) && statSync(out).isDirectory());
  if (isFolder) mkdirSync(out, { recursive: true });
  const file = isFolder ? join(out, basename(input.file)) : out;
  const real = existsSync(file) ? realpathSync(file) : resolve(file);
  if (input.path !== undefined && real === realpathSync(input.path)) throw new GateError('gate/output-is-input', { option: 'fix', file });
  const partial = `${file}.partial`;
  const copy = input.format === 'xlsx' ? await openXlsxCopy(partial) : await openTextCopy(partial);
  return {
    ...copy,
    file,
    end: async () => {
      await copy.end();
      renameSync(partial, file);
    },
    discard: async () => {
      await copy.end().catch(() => undefined);
      rmSync(partial, { force: true });
    },
  };
};

type RawCopy = Omit<FixedCopy, 'file' | 'discard'>;

const openTextCopy = async (file: string): Promise<RawCopy> => {
  const output = await openOutput(file);
  let toLine = toJsonLine;
  return {
    writeHeader: async (header, delimiter) => {
      toLine = ({ cells = [] }) => toCsvLine(cells.map((cell) => String(cell ?? '')), delimiter);
      await output.write(byteOrderMark + toCsvLine(header, delimiter));
    },
    write: async (records) => await output.write(records.map((record) => toLine(record)).join('')),
    end: output.end,
  };
};

const toJsonLine = ({ object, text }: SourceRecord): string => `${text ?? JSON.stringify(object)}\n`;

const toCsvLine = (cells: readonly string[], delimiter: string): string => `${cells.map((cell) => (cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)}\r\n`;

const openXlsxCopy = async (file: string): Promise<RawCopy> => {
  const workbook = await createWorkbook(file, [{ name: 'Sheet1' }]);
  return {
    writeHeader: async (header) => await workbook.write([header]),
    write: async (records) => await workbook.write(records.map(({ cells = [] }) => cells.map((cell) => (cell === undefined ? undefined : String(cell))))),
    end: workbook.end,
  };
};
