import { maskEmbeddedNumbers, type ExchangeTable, type Severity } from '@lianban/contract';
import type { InvariantCheck } from '@lianban/contract/invariants';
import { tableFields, type TableField } from '@lianban/contract/tables';
import { validatorsByTable, type RuleProblem, type Validator } from '@lianban/contract/validators';
import type { Column } from '../columns/column.ts';
import { matchColumns, type MatchedColumns } from '../columns/match-columns.ts';
import { createGateProblem } from '../findings/create-gate-problem.ts';
import type { FindingSink } from '../findings/finding-sink.ts';
import { toFileWords, type FileNames, type Said } from '../findings/to-file-words.ts';
import { toFinding } from '../findings/to-finding.ts';
import type { Cell, SourceRecord } from '../readers/table-batch.ts';
import type { TargetReading } from '../target/to-reading.ts';
import type { WireLayout } from '../target/wire-layout.ts';
import { BrokenRows } from './broken-rows.ts';
import { explainProblem, isCutNumber, isExcelError } from './explain-problem.ts';
import { createCellReader, createNamedReader, type ReadRow } from './create-row-reader.ts';

export interface TableCheckOptions extends TargetReading {
  /** Cells come from Excel or a database. */
  readonly isTyped?: boolean | undefined;
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
  /** Whether the header itself is at fault. */
  readonly isBroken: boolean;
  /** The columns of a source that has a header, once it is set. */
  readonly columns: readonly Column[];
  /** The name the file has for what lies at a path. */
  columnAt(path: string): string | undefined;
  /** What is said of a place, in the names and digits of the file. */
  toShown<T extends Said>(said: T): T;
  /** Whether a row was refused for having no value there, so that no rule between rows need say it again. */
  isMissing(path: string, line: number): boolean;
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

/** Most rows begin with a value. */
const isBlank = (cells: readonly Cell[]): boolean => (cells[0] === undefined || cells[0] === '') && cells.every((cell) => cell === undefined || cell === '');

const missingRules = new Set(['schema/required', 'target/missing-column']);

/**
 * What could not be read says more than that it is missing; what the receiver has no column for may be missing. What neither may miss is
 * missing in the words of the contract.
 */
const joinProblems = (unread: readonly RuleProblem[], found: readonly RuleProblem[], { notCarried }: WireLayout): RuleProblem[] => {
  const required = new Set(found.flatMap(({ path, ruleId }) => (ruleId === 'schema/required' ? [path] : [])));
  const told = unread.filter(({ path, ruleId }) => ruleId !== 'target/missing-column' || !required.has(path));
  const places = new Set(told.map(({ path }) => path));
  return [...told, ...found.filter(({ path, ruleId }) => !places.has(path) && !(ruleId === 'schema/required' && notCarried.has(path)))];
};

export const createTableCheck = (options: TableCheckOptions): TableCheck => {
  const { table, file, now, sink, invariants, target, layout } = options;
  const validate = validatorsByTable[table] as Validator<object>;
  const context = { now };
  const fields = new Map(tableFields[table].map((field) => [field.name, field]));
  const objects = createNamedReader(table, options);
  const brokenRows = new BrokenRows();
  const missingAt = new Map<string, BrokenRows>();
  let rows = 0;
  let matched: MatchedColumns | undefined;
  let readCells: ((cells: readonly Cell[]) => ReadRow) | undefined;
  let headerLength = 0;
  let isUnversioned: boolean | undefined;
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

  const fileNames: FileNames = { columnAt, titleAt: (path) => fieldAt(path)?.title, show: (path, value) => layout?.show(path, value) };
  const toShown: TableCheck['toShown'] = (said) => toFileWords(said, fileNames);

  const report = (problem: RuleProblem, line: number | undefined, row: Row = {}, header?: string): void => {
    const { path } = problem;
    const place = { file, table, line, rowGuid: textOf(row['rowGuid']), projectNo: textOf(row['projectNo']), column: header ?? columnAt(path), title: fieldAt(path)?.title };
    sink.add(toFinding(toShown(problem), place));
  };

  const rememberMissing = (path: string, line: number): void => {
    const lines = missingAt.get(path) ?? new BrokenRows();
    missingAt.set(path, lines);
    lines.add(line);
  };

  const reportRow = (problems: readonly RuleProblem[], line: number, row: Row): void => {
    let worst: Severity = 'warning';
    for (const problem of problems) {
      if (problem.severity === 'error') worst = 'error';
      if (problem.ruleId === 'target/missing-column') rememberMissing(problem.path, line);
      // A column that is missing is one finding, not one a row.
      if (missingRules.has(problem.ruleId) && missing.has(problem.path.slice(1))) continue;
      report(explainProblem(problem, readPath(row, problem.path), { target, fieldAt }), line, row);
    }
    if (worst === 'error') brokenRows.add(line);
  };

  /** What only a typed cell shows. */
  const faultOf = ({ index, field }: Column, cells: readonly Cell[]): 'gate/excel-error' | 'gate/number-precision' | undefined =>
    isExcelError(cells[index]) ? 'gate/excel-error' : field.type === 'text' && isCutNumber(cells[index]) ? 'gate/number-precision' : undefined;

  /** What a typed cell shows goes before what the validator makes of its text. */
  const leaveCells = (problems: readonly RuleProblem[], columns: readonly Column[], cells: readonly Cell[]): readonly RuleProblem[] => {
    const places = new Set(columns.flatMap((column) => (faultOf(column, cells) === undefined ? [] : [column.path as string])));
    return places.size === 0 ? problems : problems.filter(({ path }) => !places.has(path));
  };

  const reportCells = (columns: readonly Column[], { cells = [], line }: SourceRecord, row: Row): void => {
    for (const column of columns) {
      const { path } = column;
      const code = faultOf(column, cells);
      if (code === undefined) continue;
      report(createGateProblem(code, { path }), line, row);
      brokenRows.add(line);
    }
  };

  const refuse = (code: Parameters<typeof createGateProblem>[0], record: SourceRecord, details: Readonly<Record<string, number>> = {}): void => {
    const row = record.cells && readCells ? readCells(record.cells).row : {};
    report(createGateProblem(code, { details }), record.line, row);
    brokenRows.add(record.line);
  };

  return {
    brokenRows,
    columnAt,
    toShown,
    isMissing: (path, line) => missingAt.get(path)?.has(line) === true,
    fieldAt,
    get columns() {
      return matched?.columns ?? [];
    },
    get isBroken() {
      return missing.size > 0 || (matched?.duplicates.length ?? 0) > 0;
    },
    get rows() {
      return rows;
    },
    setHeader(header) {
      matched = matchColumns(header, { table, file, aliases: options.aliases, ignored: layout?.ignored });
      headerLength = header.length;
      isUnversioned = columnAt('/dataVersion') === undefined;
      readCells = createCellReader(matched, options);
      const absent = matched.missing.filter(({ name }) => layout?.notCarried.has(`/${name}`) !== true);
      missing = new Set(absent.map(({ name }) => name));
      // A file without a header has a row in its place: nothing of it may be shown whole.
      for (const column of matched.unknown) report(createGateProblem('gate/unknown-column'), 1, {}, maskEmbeddedNumbers(column));
      for (const { path, header: name } of matched.duplicates) report(createGateProblem('gate/duplicate-column', { path }), 1, {}, name);
      for (const { name, title } of absent) report(createGateProblem('gate/missing-column', { path: `/${name}`, details: { column: `${name}（${title}）` } }), 1, {}, name);
    },
    check(record) {
      const { cells, object, fault, line } = record;
      if (cells !== undefined && isBlank(cells)) return;
      rows += 1;
      if (fault !== undefined) return refuse(fault, record);
      if (cells !== undefined && cells.length !== headerLength) return refuse('gate/column-count', record, { count: cells.length, expected: headerLength });
      const { row, problems } = cells !== undefined && readCells !== undefined ? readCells(cells) : objects.read(object ?? {});
      const verdict = validate(row, context);
      const told = verdict.valid ? verdict.warnings : verdict.problems;
      const found = options.isTyped === true && matched !== undefined && told.length > 0 ? leaveCells(told, matched.columns, cells ?? []) : told;
      if (problems.length > 0 || found.length > 0) reportRow(layout ? joinProblems(problems, found, layout) : found, line, row);
      if (options.isTyped === true && matched !== undefined) reportCells(matched.columns, record, row);
      // A version that every row of the receiver is read with says nothing of their order.
      if (layout?.notCarried.has('/dataVersion') === true && (isUnversioned ?? objects.nameOf('dataVersion') === undefined)) row['dataVersion'] = undefined;
      invariants.add(table, row, { file, line });
    },
  };
};
