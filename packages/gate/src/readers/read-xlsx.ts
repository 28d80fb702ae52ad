import { GateError } from '../errors.ts';
import { sizeOf } from './read-chunks.ts';
import type { Cell, SourceRecord, TableBatch, TableReader } from './table-batch.ts';
import { createSheetHandler, maxSheetColumns } from './xlsx/create-sheet-handler.ts';
import { openPackage, type XlsxPackage } from './xlsx/open-package.ts';
import { parseXml } from './xlsx/parse-xml.ts';
import { readSharedStrings } from './xlsx/read-shared-strings.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

/**
 * 读取 Excel. One sheet of an .xlsx, streamed; its first row with content is the header.
 * @throws GateError `gate/excel-broken`, `gate/sheet-missing`, `gate/too-many-columns`
 */
export const readXlsx = (path: string, file: string, options: { sheet?: string | undefined } = {}): TableReader => {
  sizeOf(path, file);
  return { isTyped: true, batches: batchesOf(path, file, options.sheet) };
};

async function* batchesOf(path: string, file: string, sheet: string | undefined): AsyncGenerator<TableBatch> {
  let pack: XlsxPackage | undefined;
  try {
    pack = await openPackage(path);
    yield* readSheet(pack, file, sheet);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('gate/excel-broken', { file, cause: (cause as Error).message }, { cause });
  } finally {
    pack?.close();
  }
}

async function* readSheet(pack: XlsxPackage, file: string, sheet: string | undefined): AsyncGenerator<TableBatch> {
  const workbook = await readWorkbook(pack);
  const found = sheet === undefined ? workbook.sheets[0] : workbook.sheets.find(({ name }) => name === sheet);
  if (!found) throw new GateError('gate/sheet-missing', { file, sheet: sheet ?? '1', sheets: workbook.sheets.map(({ name }) => name).join('、') });
  const handler = createSheetHandler(workbook, await readSharedStrings(pack, workbook.sharedStrings));
  let header: string[] | undefined;
  let done = 0;
  for await (const _ of parseXml(await pack.open(found.part), handler)) {
    const records = handler.takeRecords();
    const first = header === undefined ? takeHeader(records) : undefined;
    if (first) {
      header = first.map((cell) => String(cell ?? '').trim());
      if (header.length > maxSheetColumns) throw new GateError('gate/too-many-columns', { file, count: header.length, limit: maxSheetColumns });
    }
    const width = header?.length ?? 0;
    done += records.length;
    yield { ...(first && header ? { header } : {}), records: records.map((record) => toWidth(record, width)), done };
  }
  if (header === undefined) throw new GateError('gate/empty-file', { file });
}

/** Takes the first row with content, and what lies above it, off the records. */
const takeHeader = (records: SourceRecord[]): readonly Cell[] | undefined => {
  for (let record = records.shift(); record; record = records.shift()) if (record.cells?.some((cell) => cell !== undefined)) return record.cells;
  return undefined;
};

/** A sheet does not write empty cells at the end of a row. What lies beyond the header stays, to be refused. */
const toWidth = (record: SourceRecord, width: number): SourceRecord => {
  const cells = record.cells ?? [];
  return cells.length >= width ? record : { ...record, cells: [...cells, ...Array.from({ length: width - cells.length }, () => undefined)] };
};
