/** A value of a cell: text files give strings, Excel and databases also give typed ones. `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** 一条记录. As it stands in the source, before anything is known of its columns. */
export interface SourceRecord {
  /** Line of a text file, row of a sheet, number of a database row; counted from 1, the header included where there is one. */
  readonly line: number;
  /** In the order of the header. */
  readonly cells?: readonly Cell[];
  /** NDJSON: the object of the line, with names of its own. */
  readonly object?: Readonly<Record<string, unknown>>;
  /** The line is no record. */
  readonly fault?: 'row/not-json' | 'gate/not-an-object' | 'gate/too-nested' | 'gate/last-record-cut';
  /** NDJSON: the line as it was, which a corrected copy keeps when it cannot be read. */
  readonly text?: string;
}

/** Records that arrive together: the unit of work, so that nothing is awaited a row. */
export interface TableBatch {
  /** In the first batch of a source with columns. */
  readonly header?: readonly string[];
  /** With the header of a CSV: what its columns are told apart by. */
  readonly delimiter?: string;
  readonly records: readonly SourceRecord[];
  /** Of {@link TableReader.total}, or rows when that is unknown. */
  readonly done: number;
}

/** 一个来源的读取器. Read once; breaking off ends the reading. */
export interface TableReader {
  readonly batches: AsyncIterable<TableBatch>;
  /** What `done` will come to, when that is known. */
  readonly total?: number | undefined;
  /** Cells may hold moments the way databases write them: `2026-03-02 10:00:00`. */
  readonly isTyped?: boolean;
}
