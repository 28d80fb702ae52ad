import type { RuleProblem } from '../validators/rule-problem.ts';
import { forms, isFault } from './column-forms.ts';
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

/** A row of a wire table as a record: the inverse of `writeRow`, as far as the table has columns. */
export const readRow = (
  table: TargetTableName,
  { context, notCarried, wireTables }: ReadyTable,
  { columns }: ReadyWireTable,
  wireRow: Readonly<Record<string, unknown>>,
  { ignoredColumns, reveal }: ReadOptions,
): ParsedWireRow => {
  const record: Record<string, unknown> = {};
  const problems: RuleProblem[] = [];
  const known = new Set(columns.map(({ column }) => column));
  const report = (column: string, fault: Parameters<typeof toTargetProblem>[2]): void => {
    problems.push(toTargetProblem(wireRow, `/${column}`, fault));
  };
  for (const column of columns) {
    const stored = Object.prototype.hasOwnProperty.call(wireRow, column.column) ? wireRow[column.column] : undefined;
    if (stored === undefined || stored === null || stored === '') {
      if (column.required === true) report(column.column, { ruleId: 'target/missing-column', params: { column: column.column } });
      continue;
    }
    const text = toText(stored);
    const changed = text === undefined ? ({ ruleId: 'target/wrong-form', params: { form: column.form } } as const) : forms[column.form].parse(column.isProtected === true ? reveal(text) : text, column);
    if (isFault(changed)) report(column.column, changed);
    else if (column.field !== undefined && changed.value !== undefined && readPlace(record, column.field) === undefined) writePlace(record, column.field, changed.value);
  }
  for (const column of Object.keys(wireRow)) if (!known.has(column) && !ignoredColumns.has(column)) report(column, { ruleId: 'target/unknown-column' });
  const carried = new Set(columns.map(({ field }) => field));
  const missing = notCarried.filter(({ field }) => !carried.has(field));
  for (const { field, readAs } of missing) if (readAs !== undefined) writePlace(record, field, readAs);
  const elsewhere = wireTables.flatMap((wireTable) => wireTable.columns).flatMap(({ field }) => (field === undefined || carried.has(field) ? [] : [field]));
  const unsaid = new Set([...missing.filter(({ readAs }) => readAs === undefined).map(({ field }) => field), ...elsewhere]);
  const split: ParsedWireRow = { table, row: record, context: {}, notCarried: [...unsaid], problems };
  for (const field of context) {
    const key = field.slice(1);
    if (key in record) split.context[key] = record[key];
    delete record[key];
  }
  return split;
};
