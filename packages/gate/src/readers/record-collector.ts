import { Parser, type CsvError, type Options } from 'csv-parse';
import type { SourceRecord } from './table-batch.ts';

const lineBreak = /\r\n|\n|\r/g;
const countBreaks = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.match(lineBreak)?.length ?? 0), 0);

/**
 * csv-parse's own parser, whose records are kept until they are taken: handing each through a stream of its own would cost more than
 * checking it. Counts lines itself, since the parser counts a line break of two signs inside quotes twice.
 */
export class RecordCollector extends Parser {
  readonly delimiterUsed: string;
  /** What the parser stumbled over; then it has stopped. */
  failure: CsvError | undefined;
  #records: SourceRecord[] = [];
  #line = 0;
  #parserLine = 0;
  #emptyLines = 0;

  constructor(options: Options & { delimiter: string }) {
    super(options);
    this.delimiterUsed = options.delimiter;
    // A parser of records is read by `takeRecords`, never as a stream.
    this.resume();
    this.on('error', (error: CsvError) => (this.failure = error));
  }

  /** The line on which the next record begins. */
  get nextLine(): number {
    return this.#line + 1;
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null);
    const { lines, empty_lines: emptyLines } = this.info;
    let line = this.#line + 1;
    let last = line;
    if (lines - this.#parserLine !== 1) {
      line += emptyLines - this.#emptyLines;
      last = line + countBreaks(record);
    }
    this.#emptyLines = emptyLines;
    this.#parserLine = lines;
    this.#line = last;
    this.#records.push({ line, cells: record });
    return true;
  }

  /** The records since the last call. */
  takeRecords(): SourceRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }
}
