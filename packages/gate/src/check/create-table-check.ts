import type { ExchangeTable, Severity } from '@lianban/contract';
import type { InvariantCheck } from '@lianban/contract/invariants';
import { tableFields, type TableField } from '@lianban/contract/tables';
import { validatorsByTable, type RuleProblem, type Validator } from '@lianban/contract/validators';
import type { Column } from '../columns/column.ts';
import { compilePlan, type ToRow } from '../columns/compile-plan.ts';
import { matchColumns, type MatchedColumns } from '../columns/match-columns.ts';
import type { ReadValue } from '../columns/read-value.ts';
import { createGateProblem } from '../findings/create-gate-problem.ts';
import type { FindingSink } from '../findings/finding-sink.ts';
import type { SourceRecord } from '../readers/table-batch.ts';
import { BrokenRows } from './broken-rows.ts';
import { explainProblem, isCutNumber } from './explain-problem.ts';
import { createObjectReader } from './row-source.ts';

/** How the values of one source are read. */
export interface ReadingOptions {
  /** Whose digits and dates; without it the names of the contract. */
  readonly target?: string | undefined;
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  readonly toReader?: ((field: TableField) => ReadValue | undefined) | undefined;
  readonly isTyped?: boolean | undefined;
}

export interface TableCheckOptions extends ReadingOptions {
  readonly table: ExchangeTable;
  readonly file: string;
  readonly now: string;
  readonly sink: FindingSink;
  readonly invariants: InvariantCheck;
}

/** 一张表的校验. Takes the records of one file, one after the other. */
export interface TableCheck {
  /** Takes the header of a source that has one. @throws GateError `gate/no-known-column` */
  setHeader(header: readonly string[]): void;
  check(record: SourceRecord): void;
  /** Rows so far, blank ones left out. */
  readonly rows: number;
  readonly brokenRows: BrokenRows;
  /** The name the file has for what lies at a path. */
  columnAt(path: string): string | undefined;
  fieldAt(path: string): TableField | undefined;
}

type Row = Readonly<Record<string, unknown>>;

const firstStep = (path: string): string => {
  const end = path.indexOf('/', 1);
  return end < 0 ? path.slice(1) : path.slice(1, end);
};

const readPath = (row: Row, path: string): unknown =>
  path.split('/').slice(1).reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined), row);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const createTableCheck = (options: TableCheckOptions): TableCheck => {
  const { table, file, now, sink, invariants, target } = options;
  const validate = validatorsByTable[table] as Validator<object>;
  const context = { now };
  const fields = new Map(tableFields[table].map((field) => [field.name, field]));
  const objects = createObjectReader(options);
  const brokenRows = new BrokenRows();
  let rows = 0;
  let matched: MatchedColumns | undefined;
  let toRow: ToRow | undefined;
  let headerLength = 0;
  let missing: ReadonlySet<string> = new Set();

  const columnAt = (path: string): string | undefined => {
    if (matched === undefined) return objects.nameOf(firstStep(path));
    const exact = matched.columns.find((column) => column.path === path);
    return (exact ?? matched.columns.find(({ steps: [first] }) => first === firstStep(path)))?.header;
  };
  const fieldAt = (path: string): TableField | undefined => {
    const [first = '', ...rest] = path.split('/').slice(1);
    return rest.reduce<TableField | undefined>((field, step) => (/^\d+$/.test(step) ? field : field?.fields?.find(({ name }) => name === step)), fields.get(first));
  };

  const report = (problem: RuleProblem, line: number | undefined, row: Row = {}, header?: string): void => {
    const { path, ruleId, severity, message, messageEn, hint, hintEn, maskedValue } = problem;
    const column = header ?? columnAt(path);
    const title = fieldAt(path)?.title;
    const [rowGuid, projectNo] = [textOf(row['rowGuid']), textOf(row['projectNo'])];
    sink.add({
      file,
      table,
      path,
      ruleId,
      severity,
      message,
      messageEn,
      hint,
      hintEn,
      ...(line === undefined ? {} : { line }),
      ...(rowGuid === undefined ? {} : { rowGuid }),
      ...(projectNo === undefined ? {} : { projectNo }),
      ...(column === undefined ? {} : { column }),
      ...(title === undefined ? {} : { title }),
      ...(maskedValue === undefined ? {} : { maskedValue }),
    });
  };

  const reportRow = (problems: readonly RuleProblem[], line: number, row: Row): void => {
    let worst: Severity = 'warning';
    for (const problem of problems) {
      if (problem.severity === 'error') worst = 'error';
      // A column that is missing is one finding, not one a row.
      if (problem.ruleId === 'schema/required' && missing.has(problem.path.slice(1))) continue;
      report(explainProblem(problem, readPath(row, problem.path), { target, fieldAt }), line, row);
    }
    if (worst === 'error') brokenRows.add(line);
  };

  const reportCut = (columns: readonly Column[], { cells = [], line }: SourceRecord, row: Row): void => {
    for (const { index, path, field } of columns) {
      if (field.type !== 'text' || !isCutNumber(cells[index])) continue;
      report(createGateProblem('gate/number-precision', { path }), line, row);
      brokenRows.add(line);
    }
  };

  const refuse = (code: Parameters<typeof createGateProblem>[0], record: SourceRecord, details: Readonly<Record<string, number>> = {}): void => {
    const row = record.cells && toRow ? toRow(record.cells) : {};
    report(createGateProblem(code, { details }), record.line, row);
    brokenRows.add(record.line);
  };

  return {
    brokenRows,
    columnAt,
    fieldAt,
    get rows() {
      return rows;
    },
    setHeader(header) {
      matched = matchColumns(header, options);
      headerLength = header.length;
      toRow = compilePlan(matched.columns, options);
      missing = new Set(matched.missing.map(({ name }) => name));
      for (const column of matched.unknown) report(createGateProblem('gate/unknown-column'), 1, {}, column);
      for (const { path, header: name } of matched.duplicates) report(createGateProblem('gate/duplicate-column', { path }), 1, {}, name);
      for (const { name, title } of matched.missing) report(createGateProblem('gate/missing-column', { path: `/${name}`, details: { column: `${name}（${title}）` } }), 1, {}, name);
    },
    check(record) {
      const { cells, object, fault, line } = record;
      if (cells !== undefined && cells.every((cell) => cell === undefined || cell === '')) return;
      rows += 1;
      if (fault !== undefined) return refuse(fault, record);
      if (cells !== undefined && cells.length !== headerLength) return refuse('gate/column-count', record, { count: cells.length, expected: headerLength });
      const row = cells !== undefined && toRow !== undefined ? toRow(cells) : objects.toRow(object ?? {});
      const verdict = validate(row, context);
      if (!verdict.valid) reportRow(verdict.problems, line, row);
      else if (verdict.warnings.length > 0) reportRow(verdict.warnings, line, row);
      if (options.isTyped === true && matched !== undefined) reportCut(matched.columns, record, row);
      invariants.add(table, row, { file, line });
    },
  };
};
