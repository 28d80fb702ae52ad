import type { ExchangeTable } from '@lianban/contract';
import type { RuleProblem } from '@lianban/contract/validators';
import { compilePlan } from '../columns/compile-plan.ts';
import type { MatchedColumns } from '../columns/match-columns.ts';
import { toText } from '../columns/read-value.ts';
import type { Cell } from '../readers/table-batch.ts';
import type { TargetReading } from '../target/to-reading.ts';
import type { WireLayout } from '../target/wire-layout.ts';
import { createObjectReader, type ObjectReader } from './create-object-reader.ts';

/** A row as the contract has it, and what could not be read. */
export interface ReadRow {
  readonly row: Record<string, unknown>;
  readonly problems: readonly RuleProblem[];
}

const noProblems: readonly RuleProblem[] = [];

/** Reads the cells of a record with a header. */
export const createCellReader = ({ columns }: MatchedColumns, reading: TargetReading & { isTyped?: boolean | undefined }): ((cells: readonly Cell[]) => ReadRow) => {
  const { layout } = reading;
  const isOfLayout = (path: string): boolean => layout?.columns.has(path) === true;
  const toRow = compilePlan(columns.filter(({ path }) => !isOfLayout(path)), reading);
  if (!layout) return (cells) => ({ row: toRow(cells), problems: noProblems });
  const plan = columns.flatMap(({ index, path }) => (isOfLayout(path) ? [{ index, column: layout.columns.get(path) ?? '' }] : []));
  return (cells) => {
    const values: Record<string, string> = {};
    for (const { index, column } of plan) {
      const cell = cells[index];
      if (cell !== undefined && cell !== '') values[column] = toText(cell);
    }
    return joinRows(layout, values, toRow(cells));
  };
};

const joinRows = (layout: WireLayout, values: Readonly<Record<string, string>>, rest: Record<string, unknown>): ReadRow => {
  const { row, problems } = layout.read(values);
  return { row: { ...row, ...rest }, problems };
};

export interface NamedReader extends ObjectReader {
  read(object: Readonly<Record<string, unknown>>): ReadRow;
}

/** Reads the object of a line. */
export const createNamedReader = (table: ExchangeTable, reading: TargetReading): NamedReader => {
  const { layout } = reading;
  if (!layout) {
    const plain = createObjectReader({ table, ...reading });
    return { ...plain, read: (object) => ({ row: plain.toRow(object), problems: noProblems }) };
  }
  const names = createObjectReader({ table, aliases: reading.aliases });
  return {
    ...names,
    read: (object) => {
      const values: Record<string, string> = {};
      const rest: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(names.toRow(object))) {
        const column = layout.columns.get(`/${name}`);
        if (column !== undefined && (typeof value === 'string' || typeof value === 'number')) values[column] = String(value);
        else if (!layout.ignored.has(name.toLowerCase())) rest[name] = value;
      }
      return joinRows(layout, values, rest);
    },
  };
};
