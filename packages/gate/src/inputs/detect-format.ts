import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { GateError } from '../errors.ts';
import { toReadError } from '../readers/read-chunks.ts';
import type { InputFormat } from './table-input.ts';

export type FileFormat = Exclude<InputFormat, 'sql'>;

const formats: Readonly<Record<string, FileFormat>> = { '.csv': 'csv', '.tsv': 'csv', '.txt': 'csv', '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.xlsx': 'xlsx', '.xlsm': 'xlsx', '.xls': 'xlsx' };

/** By its ending; nothing for a file that is no table. */
export const formatOfName = (name: string): FileFormat | undefined => formats[extname(name).toLowerCase()];

const foreign: readonly (readonly [signature: string, kind: string, kindZh: string])[] = [
  ['25504446', 'a PDF', ' PDF 文件'],
  ['1f8b', 'a gzip archive', ' gzip 压缩包，请先解压'],
  ['52617221', 'a RAR archive', ' RAR 压缩包，请先解压'],
  ['377abcaf', 'a 7z archive', ' 7z 压缩包，请先解压'],
  ['89504e47', 'a picture', '图片'],
  ['ffd8ff', 'a picture', '图片'],
  ['53514c69746520666f726d6174', 'a SQLite database (use --sql sqlite:<file>)', ' SQLite 数据库，请用 --sql sqlite:<文件>'],
];

const headBytes = 4_096;

const readHead = (path: string, file: string): Buffer => {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const head = Buffer.alloc(headBytes);
      return head.subarray(0, readSync(descriptor, head, 0, headBytes, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw toReadError(file, cause);
  }
};

/**
 * What a file is by its ending and its first bytes, which go before: an Excel file named .csv is an Excel file.
 * @throws GateError `gate/empty-file`, `gate/old-excel`, `gate/binary-file`, `gate/unknown-format`
 */
export const detectFormat = (path: string, file: string, name = file): FileFormat => {
  const head = readHead(path, file);
  if (head.length === 0) throw new GateError('gate/empty-file', { file });
  const hex = head.toString('hex', 0, 16);
  if (hex.startsWith('d0cf11e0')) throw new GateError('gate/old-excel', { file });
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) {
    // Whether it is a workbook is seen when it is opened.
    if (formatOfName(name) === 'xlsx' || head.includes('[Content_Types].xml') || head.includes('xl/')) return 'xlsx';
    throw new GateError('gate/binary-file', { file, kind: 'a zip archive', kindZh: ' zip 压缩包，请先解压' });
  }
  const found = foreign.find(([signature]) => hex.startsWith(signature));
  if (found) throw new GateError('gate/binary-file', { file, kind: found[1], kindZh: found[2] });
  const format = formatOfName(name);
  if (format === 'xlsx') throw new GateError('gate/excel-broken', { file, cause: 'no zip' });
  if (format) return format;
  const [first] = head.toString('latin1').trimStart();
  if (first === '{') return 'ndjson';
  if (head.includes(',') || head.includes('\t') || head.includes(';') || head.includes('|')) return 'csv';
  throw new GateError('gate/unknown-format', { file });
};
