import type { ExchangeTable, JsonPointer } from '@lianban/contract';
import { tableFields } from '@lianban/contract/tables';
import type { CaseRow } from '../builders/build-case-rows.ts';

/** How one table stands in its file. */
export interface TableFormat {
  readonly file: string;
  readonly columns: readonly string[];
  /** The column that shows what lies at a place of the record. */
  columnOf(path: JsonPointer): string | undefined;
  /** The cells of a row; nothing when this form does not send it. */
  toCells(row: object): readonly string[] | undefined;
  /** The cells of a row that a fault broke, so that no one who keeps the rules could write it. `good` is the row before; `text` is what stands in the broken column, if not the value. */
  toBrokenCells(row: object, good: object, text?: string): readonly string[];
}

/** In which form a month is written: a format for every table. */
export type MonthFormat = (table: CaseRow['table']) => TableFormat;

const toCell = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** As the contract has it: `<table>.csv`, a column a field, codes by name; lists and objects as JSON. */
export const toCanonicalFormat = (table: ExchangeTable): TableFormat => {
  const columns = tableFields[table].map(({ name }) => name);
  const toCells = (row: object): readonly string[] => columns.map((name) => toCell((row as Readonly<Record<string, unknown>>)[name]));
  return { file: `${table}.csv`, columns, columnOf: (path) => path.split('/')[1], toCells, toBrokenCells: toCells };
};
