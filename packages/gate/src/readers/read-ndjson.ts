import { isWithinBounds } from '@lianban/contract';
import { decodeChunks } from '../encoding/decode-chunks.ts';
import type { Encoding } from '../encoding/encoding.ts';
import { GateError } from '../errors.ts';
import { maxRecordBytes } from './csv-options.ts';
import { readChunks, sizeOf } from './read-chunks.ts';
import type { SourceRecord, TableBatch, TableReader } from './table-batch.ts';

const rowBounds = { maxDepth: 32, maxValues: 5_000 };

/**
 * 读取 NDJSON. One JSON object a line; a line that is none is a record with a fault, and reading goes on.
 * @throws GateError while it is read: encoding, `gate/record-too-long`
 */
export const readNdjson = (path: string, file: string, options: { encoding?: Encoding | undefined } = {}): TableReader => ({
  total: sizeOf(path, file),
  batches: batchesOf(path, file, options.encoding),
});

async function* batchesOf(path: string, file: string, encoding: Encoding | undefined): AsyncGenerator<TableBatch> {
  let done = 0;
  let line = 0;
  let rest = Buffer.alloc(0);
  for await (const bytes of decodeChunks(readChunks(path, file, (count) => (done += count)), { file, encoding })) {
    const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const records: SourceRecord[] = [];
    let start = 0;
    for (let end = all.indexOf(10); end >= 0; end = all.indexOf(10, start)) {
      line += 1;
      if (end - start > maxRecordBytes) throw new GateError('gate/record-too-long', { file, line, limit: maxRecordBytes });
      const record = toRecord(all.toString('utf8', start, end), line);
      if (record) records.push(record);
      start = end + 1;
    }
    rest = Buffer.from(all.subarray(start));
    if (rest.length > maxRecordBytes) throw new GateError('gate/record-too-long', { file, line: line + 1, limit: maxRecordBytes });
    yield { records, done };
  }
  const last = toRecord(rest.toString('utf8'), line + 1);
  yield { records: last ? [last] : [], done };
}

const toRecord = (text: string, line: number): SourceRecord | undefined => {
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, fault: 'row/not-json', text };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { line, fault: 'gate/not-an-object', text };
  return isWithinBounds(value, rowBounds) ? { line, object: value as Record<string, unknown> } : { line, fault: 'gate/too-nested', text };
};
