import type { ExchangeTable, JsonPointer } from '@lianban/contract';
import { createTarget, nationalMapping } from '@lianban/contract/targets';
import type { WireTarget } from '@lianban/contract/targets';
import type { RuleProblem } from '@lianban/contract/validators';
import { showWireValue } from './show-wire-value.ts';

/** The columns of one table of a receiver, as rows are read from them. */
export interface WireLayout {
  /** By field: the receiver's column. */
  readonly columns: ReadonlyMap<JsonPointer, string>;
  /** Columns that a receiver fills itself, in small letters. */
  readonly ignored: ReadonlySet<string>;
  /** Fields that the receiver has no column for: their absence says nothing. */
  readonly notCarried: ReadonlySet<JsonPointer>;
  /** A value of the contract as its column has it: what stands in the file, and what its digit means. */
  show(field: JsonPointer, value: string): string | undefined;
  /** Reads the texts of one row, by column; problems come with the path of the field. */
  read(columns: Readonly<Record<string, string>>): { row: Record<string, unknown>; problems: RuleProblem[] };
}

/** Receivers that have tables of their own; of the others only the digits are known. */
const mappings: Readonly<Record<string, typeof nationalMapping>> = { national: nationalMapping };

/** The layout of a target for a table; nothing when it has none, or the digits alone. `file` may say which of several wire tables it is. */
export const findWireLayout = (name: string, table: ExchangeTable, file: string): WireLayout | undefined => {
  const mapping = mappings[name];
  const wireTables = mapping?.tables?.[table]?.wireTables ?? [];
  const wireTable = wireTables.find((candidate) => file.includes(candidate.wireTable)) ?? wireTables[0];
  if (!mapping || !wireTable) return undefined;
  const target = createTarget(mapping);
  const { leftOut = [], columns: own } = wireTable;
  const all = [...(mapping.common ?? []).filter(({ column }) => !leftOut.includes(column)), ...own];
  const context = new Set(mapping.tables?.[table]?.context);
  const columns = new Map(all.flatMap(({ column, field }) => (field === undefined || context.has(field) ? [] : [[field, column] as const])));
  const byField = new Map(all.map((column) => [column.field ?? '', column]));
  const fields = new Map([...columns].map(([field, column]) => [`/${column}`, field]));
  // What an empty row still says is not in the table: either unsaid, or always the same.
  const probe = target.parseWireRow(wireTable.wireTable, {});
  return {
    columns,
    ignored: new Set([...(mapping.ignoredColumns ?? []), ...all.flatMap(({ column, field }) => (field !== undefined && context.has(field) ? [column] : []))].map((column) => column.toLowerCase())),
    notCarried: new Set([...probe.notCarried, ...Object.keys(probe.row).map((field) => `/${field}`)]),
    show: (field, value) => {
      const column = byField.get(field);
      return column && showWireValue(column, value, name as WireTarget);
    },
    read: (values) => {
      const { row, problems } = target.parseWireRow(wireTable.wireTable, values);
      // A column that the batch fills is nothing a row could lack.
      return { row, problems: problems.flatMap((problem) => (fields.has(problem.path) ? [{ ...problem, path: fields.get(problem.path) ?? '' }] : [])) };
    },
  };
};
