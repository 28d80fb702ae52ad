import { countCharacters } from '../validators/shape-runtime.ts';
import type { RuleProblem } from '../validators/rule-problem.ts';
import { forms, isFault } from './column-forms.ts';
import type { Changed, ReadyColumn } from './column-forms.ts';
import { readPlace } from './pointer.ts';
import type { ReadyTable, ReadyWireTable } from './ready-mapping.ts';
import { toTargetProblem } from './target-problem.ts';
import type { WireRow, WireRows, WireValue } from './wire-row.ts';

export interface WriteOptions {
  charset: 'unicode' | 'bmp';
  /** Encrypts the value of a protected column. */
  protect: (value: string) => string;
}

/** Above U+FFFF: four bytes in UTF-8, which MySQL's `utf8` cannot store. */
const beyondBmp = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

const isThere = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const toColumn = (record: object, column: ReadyColumn, { charset, protect }: WriteOptions): Changed<WireValue> => {
  if (column.form === 'constant') return { value: column.value ?? null };
  const own = readPlace(record, column.steps);
  const value = isThere(own) || column.orElseSteps === undefined ? own : readPlace(record, column.orElseSteps);
  if (!isThere(value)) return column.required === true ? { ruleId: 'target/missing-column', params: { column: column.column } } : { value: null };
  const changed = forms[column.form].toWire(value, column);
  if (isFault(changed)) return changed;
  const written = column.isProtected === true && typeof changed.value === 'string' ? protect(changed.value) : changed.value;
  if (typeof written === 'string') {
    if (column.maxLength !== undefined && countCharacters(written) > column.maxLength) return { ruleId: 'target/too-long', params: { limit: column.maxLength, column: column.column } };
    if (charset === 'bmp' && beyondBmp.test(written)) return { ruleId: 'target/character', params: { column: column.column } };
  }
  return { value: written };
};

const writeOne = (record: object, { wireTable, columns }: ReadyWireTable, options: WriteOptions, problems: RuleProblem[]): WireRow => {
  const row: WireRow = { wireTable, columns: {} };
  for (const column of columns) {
    const changed = toColumn(record, column, options);
    if (isFault(changed)) problems.push(toTargetProblem(record, column.field ?? '', changed));
    else row.columns[column.column] = changed.value;
  }
  return row;
};

const isMeant = (record: object, { when }: ReadyWireTable): boolean => {
  if (when === undefined) return true;
  const value = readPlace(record, when.steps);
  return when.oneOf === undefined ? isThere(value) : typeof value === 'string' && when.oneOf.includes(value);
};

/** A place is named once, although two wire tables may hold it. */
const onceEach = (problems: readonly RuleProblem[]): RuleProblem[] => {
  const seen = new Set<string>();
  return problems.filter(({ path, ruleId }) => !seen.has(`${path} ${ruleId}`) && seen.add(`${path} ${ruleId}`));
};

/** A record as the rows of its wire tables; nothing is cut off, replaced or made up. */
export const writeRow = (record: object, table: ReadyTable, options: WriteOptions): WireRows => {
  const meant = table.wireTables.filter((wireTable) => isMeant(record, wireTable));
  if (meant.length === 0) {
    const { zh, en } = table.notSent ?? { zh: '该目标没有对应的表', en: 'it has no table for it' };
    return { wireRows: [], problems: [toTargetProblem(record, '', { ruleId: 'target/not-sent', params: { reason: zh.replace(/。$/, ''), reasonEn: en.replace(/\.$/, '') } })] };
  }
  const problems: RuleProblem[] = [];
  const wireRows = meant.map((wireTable) => writeOne(record, wireTable, options, problems));
  return { wireRows: problems.some(({ severity }) => severity === 'error') ? [] : wireRows, problems: onceEach(problems) };
};
