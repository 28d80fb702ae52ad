import type { RuleProblem } from '../validators/rule-problem.ts';
import { forms, isFault } from './column-forms.ts';
import type { Changed, ReadyColumn } from './column-forms.ts';
import { readPlace, writePlace } from './pointer.ts';
import type { ReadyTable, ReadyWireTable } from './ready-mapping.ts';
import { toTargetProblem } from './target-problem.ts';
import type { ParsedWireRow, TargetTableName } from './wire-row.ts';

export interface ReadOptions {
  ignoredColumns: ReadonlySet<string>;
  /** Decrypts the value of a protected column. */
  reveal: (value: string) => string;
}

/** What drivers hand over: numbers and texts; anything else has no form a mapping could name. */
const toText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined;
};

const toValue = (stored: unknown, column: ReadyColumn, reveal: ReadOptions['reveal']): Changed<unknown> => {
  if (stored === undefined || stored === null || stored === '') {
    return column.required === true ? { ruleId: 'target/missing-column', params: { column: column.column } } : { value: undefined };
  }
  const text = toText(stored);
  if (text === undefined) return { ruleId: 'target/wrong-form', params: { form: column.form } };
  return forms[column.form].parse(column.isProtected === true ? reveal(text) : text, column);
};

/** A row of a wire table as a record: the inverse of `writeRow`, as far as the table has columns. */
export const readRow = (
  table: TargetTableName,
  { context }: ReadyTable,
  { columns, known, added, unsaid }: ReadyWireTable,
  wireRow: Readonly<Record<string, unknown>>,
  { ignoredColumns, reveal }: ReadOptions,
): ParsedWireRow => {
  const row: Record<string, unknown> = {};
  const problems: RuleProblem[] = [];
  for (const column of columns) {
    const stored = Object.prototype.hasOwnProperty.call(wireRow, column.column) ? wireRow[column.column] : undefined;
    const changed = toValue(stored, column, reveal);
    if (isFault(changed)) problems.push(toTargetProblem(wireRow, `/${column.column}`, changed));
    else if (changed.value !== undefined && readPlace(row, column.steps) === undefined) writePlace(row, column.steps, changed.value);
  }
  for (const column of Object.keys(wireRow)) {
    if (!known.has(column) && !ignoredColumns.has(column)) problems.push(toTargetProblem(wireRow, `/${column}`, { ruleId: 'target/unknown-column' }));
  }
  for (const { steps, value } of added) writePlace(row, steps, value);
  const given: Record<string, unknown> = {};
  for (const key of context) {
    if (key in row) given[key] = row[key];
    delete row[key];
  }
  return { table, row, context: given, notCarried: [...unsaid], problems };
};
