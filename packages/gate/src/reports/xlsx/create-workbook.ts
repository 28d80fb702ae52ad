import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { openOutput, toWriteError } from '../open-output.ts';
import { escapeXml, sheetEnd, sheetStart, toParts } from './workbook-parts.ts';

export type SheetCell = string | number | undefined;

/** A workbook that is written sheet by sheet, row by row; nothing of it stays in memory. */
export interface WorkbookWriter {
  /** Writes rows into the sheet under way. The first row of a sheet is its header. */
  write(rows: Iterable<readonly SheetCell[]>): Promise<void>;
  /** Ends the sheet under way and begins the next. */
  nextSheet(): Promise<void>;
  end(): Promise<void>;
}

export interface SheetPlan {
  readonly name: string;
  /** Of the columns, in signs. */
  readonly widths?: readonly number[];
}

const longest = 32_767;

const toCell = (cell: SheetCell, isHeader: boolean): string => {
  if (cell === undefined || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c s="2"><v>${cell}</v></c>`;
  // A text is written as text and never as a formula; the mark keeps it so when somebody saves the sheet as CSV.
  const style = isHeader ? 1 : /^[=+\-@\t\r]/.test(cell) ? 4 : cell.length > 30 ? 3 : 0;
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(cell.slice(0, longest))}</t></is></c>`;
};

/** @throws GateError `gate/output-unwritable`, `gate/disk-full` from every step */
export const createWorkbook = async (file: string, sheets: readonly SheetPlan[]): Promise<WorkbookWriter> => {
  const output = await openOutput(file);
  const zip = new ZipFile();
  const streams = sheets.map(() => new PassThrough({ highWaterMark: 1 << 18 }));
  for (const [path, text] of toParts(sheets.map(({ name }) => name))) zip.addBuffer(Buffer.from(text), path);
  for (const [index, stream] of streams.entries()) zip.addReadStream(stream, `xl/worksheets/sheet${index + 1}.xml`);
  zip.end();
  zip.outputStream.pipe(output.stream);
  const closed = finished(output.stream).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  let current = -1;
  let isHeader = true;
  const put = async (text: string): Promise<void> => {
    if (output.stream.errored) throw toWriteError(file, output.stream.errored);
    // A disk that is full never drains: whichever comes first.
    if (streams[current]?.write(text) === false) await Promise.race([once(streams[current] ?? zip.outputStream, 'drain'), closed]);
  };
  const nextSheet = async (): Promise<void> => {
    if (current >= 0) {
      await put(sheetEnd);
      streams[current]?.end();
    }
    current += 1;
    isHeader = true;
    if (current < sheets.length) await put(sheetStart(sheets[current]?.widths ?? []));
  };
  await nextSheet();
  return {
    nextSheet,
    async write(rows) {
      let text = '';
      for (const row of rows) {
        text += `<row>${row.map((cell) => toCell(cell, isHeader)).join('')}</row>`;
        isHeader = false;
        if (text.length < 1 << 16) continue;
        await put(text);
        text = '';
      }
      if (text !== '') await put(text);
    },
    async end() {
      while (current < sheets.length) await nextSheet();
      const failure = await closed;
      if (failure !== undefined) throw toWriteError(file, failure);
    },
  };
};
