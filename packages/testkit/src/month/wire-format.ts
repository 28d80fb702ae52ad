import type { JsonPointer } from '@lianban/contract';
import { createTarget, nationalMapping } from '@lianban/contract/targets';
import type { Target, TargetTableName, WireContext, WireRow } from '@lianban/contract/targets';
import { toCanonicalFormat } from './month-format.ts';
import type { MonthFormat, TableFormat } from './month-format.ts';

type Row = Readonly<Record<string, unknown>>;

const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\+08:00$/;

/** What a careless program writes into a column: the value as it is, moments without their offset. */
const toRawText = (value: unknown): string => (value === undefined || value === null ? '' : String(value).replace(moment, '$1 $2'));

const createWireFormat = (target: Target, table: TargetTableName, context: WireContext): TableFormat | undefined => {
  const { wireTables = [] } = nationalMapping.tables?.[table] ?? {};
  const [wireTable] = wireTables;
  if (wireTable === undefined || wireTables.length > 1) return undefined;
  const { leftOut = [], when } = wireTable;
  const all = [...(nationalMapping.common ?? []).filter(({ column }) => !leftOut.includes(column)), ...wireTable.columns];
  const columns = all.map(({ column }) => column);
  const columnOf = (path: JsonPointer): string | undefined => all.find(({ field }) => field === path)?.column;
  const toTexts = (row: WireRow): string[] => columns.map((column) => String(row.columns[column] ?? ''));

  const toCells = (row: object): readonly string[] | undefined => {
    const { wireRows, problems } = target.toWireRows(table, row, context);
    const problem = problems.find(({ severity }) => severity === 'error');
    if (problem !== undefined) throw new Error(`Failed to write a month: ${table} is refused at ${problem.path}, ${problem.messageEn}. Say in the fault how it looks on the wire.`);
    return wireRows[0] === undefined ? undefined : toTexts(wireRows[0]);
  };

  return {
    file: `${wireTable.wireTable}.csv`,
    columns,
    columnOf,
    toCells,
    toBrokenCells: (row, good, text) => {
      const { wireRows, problems } = target.toWireRows(table, row, context);
      if (wireRows[0] !== undefined && text === undefined) return toTexts(wireRows[0]);
      // What the target refuses is written as the good row has it, and then overwritten with what the broken one says.
      const refused = problems.flatMap(({ path, ruleId }) => (ruleId === 'target/not-sent' ? (when?.field ?? []) : path));
      const sendable = { ...row, ...Object.fromEntries(refused.map((path) => [path.slice(1), (good as Row)[path.slice(1)]])) };
      const cells = [...(toCells(sendable) ?? [])];
      for (const path of refused) cells[columns.indexOf(columnOf(path) ?? '')] = text ?? toRawText((row as Row)[path.slice(1)]);
      return cells;
    },
  };
};

/** As the front database has it: the tables and columns of 国家前置库, digits, `YYYY-MM-DD HH:mm:ss`; what it has no table for as the contract has it. */
export const createNationalFormat = (context: WireContext): MonthFormat => {
  const target = createTarget(nationalMapping);
  return (table) => createWireFormat(target, table, context) ?? toCanonicalFormat(table);
};
