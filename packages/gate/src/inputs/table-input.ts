import type { ExchangeTable } from '@lianban/contract';
import type { TableReader } from '../readers/table-batch.ts';

export type InputFormat = 'csv' | 'ndjson' | 'xlsx' | 'sql';

/** One table that is to be checked, wherever it comes from. */
export interface TableInput {
  /** What it is called in findings: the path as it was given, the address, the table of a database. */
  readonly file: string;
  readonly table: ExchangeTable;
  readonly format: InputFormat;
  /** On this machine. */
  readonly path?: string;
  /** Opens it for reading, once. @throws GateError */
  open(): TableReader | Promise<TableReader>;
}
