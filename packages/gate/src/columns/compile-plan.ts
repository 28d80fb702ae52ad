import type { TableField } from '@lianban/contract/tables';
import type { Cell } from '../readers/table-batch.ts';
import type { Column } from './column.ts';
import { RowPatterns } from './row-patterns.ts';
import { readTypedMoment, toCanonicalReader, toText, type ReadValue } from './read-value.ts';

/** Makes a row of the contract out of the cells of a record. Compiled once a file. */
export type ToRow = (cells: readonly Cell[]) => Record<string, unknown>;

export interface PlanOptions {
  /** Overrides how a field is read, for a target's digits and dates. */
  readonly toReader?: ((field: TableField) => ReadValue | undefined) | undefined;
  readonly isTyped?: boolean | undefined;
}

const isEmpty = (cell: Cell): cell is undefined | '' => cell === undefined || cell === '';

interface Step {
  readonly index: number;
  readonly name: string;
  readonly read: ReadValue | undefined;
  /** For a value inside a list or an object. */
  readonly steps: readonly (string | number)[] | undefined;
}

/** 列计划. Empty cells give no field: a row of the contract has no empty values. */
export const compilePlan = (columns: readonly Column[], { toReader = toCanonicalReader, isTyped = false }: PlanOptions = {}): ToRow => {
  const plan: readonly Step[] = columns.map(({ index, field, steps }) => {
    const read = toReader(field);
    const isMoment = isTyped && (field.type === 'date' || field.type === 'moment');
    const readMoment: ReadValue = (text) => (read ?? String)(readTypedMoment(text, field.type));
    return { index, name: field.name, read: isMoment ? readMoment : read, steps: steps.length > 1 ? steps : undefined };
  });
  const plain = plan.filter(({ steps }) => steps === undefined);
  const patterns = new RowPatterns(plain.map(({ name }) => name));
  let cells: readonly Cell[] = [];
  const isPresent = (place: number): boolean => !isEmpty(cells[plain[place]?.index ?? -1]);
  return (record) => {
    cells = record;
    const row = patterns.create(isPresent);
    for (const { index, name, read, steps } of plan) {
      const cell = record[index];
      if (isEmpty(cell)) continue;
      const text = toText(cell);
      const value = read === undefined ? text : read(text);
      if (steps === undefined) row[name] = value;
      else setAt(row, steps, value);
    }
    return row;
  };
};

/** Later columns of one list fill the places before; a place that stays empty is refused by the validator. */
const setAt = (row: Record<string, unknown>, steps: readonly (string | number)[], value: unknown): void => {
  let target = row as Record<string | number, unknown>;
  for (const [depth, step] of steps.entries()) {
    if (depth === steps.length - 1) target[step] = value;
    else target = (target[step] ??= typeof steps[depth + 1] === 'number' ? [] : {}) as Record<string | number, unknown>;
  }
};
