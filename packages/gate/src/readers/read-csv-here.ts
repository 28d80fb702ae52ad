import type { CsvError } from 'csv-parse';
import { decodeChunks } from '../encoding/decode-chunks.ts';
import type { Encoding } from '../encoding/encoding.ts';
import { GateError } from '../errors.ts';
import { csvOptions, maxRecordBytes } from './csv-options.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { readChunks, sizeOf } from './read-chunks.ts';
import { RecordCollector } from './record-collector.ts';
import type { SourceRecord, TableBatch, TableReader } from './table-batch.ts';

const maxColumns = 1_000;

/**
 * Streams a file of any size: UTF-8 or GB 18030, with `,` `;` tab or `|` between columns.
 * @throws GateError while it is read: encoding, `gate/record-too-long`, `gate/quote-not-closed`, `gate/too-many-columns`
 */
export const readCsvHere = (path: string, file: string, options: { encoding?: Encoding | undefined } = {}): TableReader => {
  const total = sizeOf(path, file);
  return { total, batches: batchesOf(path, file, options.encoding) };
};

async function* batchesOf(path: string, file: string, encoding: Encoding | undefined): AsyncGenerator<TableBatch> {
  let done = 0;
  let parser: RecordCollector | undefined;
  let header: readonly string[] | undefined;
  let endsWithBreak = false;
  const toBatch = (records: SourceRecord[]): TableBatch | undefined => {
    if (header !== undefined) return { records, done };
    const first = records.shift();
    if (first === undefined) return undefined;
    header = (first.cells ?? []).map((cell) => String(cell ?? '').trim());
    if (header.length > maxColumns) throw new GateError('gate/too-many-columns', { file, count: header.length, limit: maxColumns });
    return { header, delimiter: parser?.delimiterUsed ?? ',', records, done };
  };
  for await (const bytes of decodeChunks(readChunks(path, file, (count) => (done += count)), { file, encoding })) {
    parser ??= new RecordCollector({ ...csvOptions, delimiter: detectDelimiter(bytes.toString('utf8', 0, 65_536)) });
    endsWithBreak = bytes[bytes.length - 1] === 10 || bytes[bytes.length - 1] === 13;
    await write(parser, bytes, file);
    const batch = toBatch(parser.takeRecords());
    if (batch) yield batch;
  }
  if (!parser) throw new GateError('gate/empty-file', { file });
  await end(parser, file);
  const records = parser.takeRecords();
  markCut(records, header, endsWithBreak);
  const batch = toBatch(records);
  if (!batch) throw new GateError('gate/empty-file', { file });
  yield batch;
}

/** The last record of an export that broke off has too few cells and no line end. */
const markCut = (records: SourceRecord[], header: readonly string[] | undefined, endsWithBreak: boolean): void => {
  const last = records[records.length - 1];
  if (last?.cells && header && !endsWithBreak && last.cells.length < header.length) records[records.length - 1] = { ...last, fault: 'gate/last-record-cut' };
};

const write = async (parser: RecordCollector, bytes: Buffer, file: string): Promise<void> => {
  await new Promise<void>((resolve) => void parser.write(bytes, () => resolve()));
  if (parser.failure) throw toCsvError(parser.failure, parser, file);
};

const end = async (parser: RecordCollector, file: string): Promise<void> => {
  await new Promise<void>((resolve) => {
    parser.once('close', resolve);
    parser.end();
  });
  if (parser.failure) throw toCsvError(parser.failure, parser, file);
};

const toCsvError = (cause: CsvError, parser: RecordCollector, file: string): GateError => {
  const line = parser.nextLine;
  if (cause.code === 'CSV_MAX_RECORD_SIZE') return new GateError('gate/record-too-long', { file, line, limit: maxRecordBytes }, { cause });
  if (cause.code === 'CSV_QUOTE_NOT_CLOSED') return new GateError('gate/quote-not-closed', { file, line }, { cause });
  return new GateError('gate/csv-broken', { file, line, cause: cause.code }, { cause });
};
