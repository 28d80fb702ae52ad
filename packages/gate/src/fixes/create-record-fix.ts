import type { ExchangeTable } from '@lianban/contract';
import { tableFields, type TableField } from '@lianban/contract/tables';
import { toMaskedValue } from '@lianban/contract/validators';
import type { Column } from '../columns/column.ts';
import { listFieldNames } from '../columns/field-names.ts';
import { findField } from '../columns/find-field.ts';
import type { Cell, SourceRecord } from '../readers/table-batch.ts';
import { createTextFix, type FixText, type FixTextOptions } from './fix-text.ts';
import type { FixLog } from './fix-log.ts';

/** Corrects one record; what needs no correction comes back as it is. */
export type RecordFix = (record: SourceRecord) => SourceRecord;

export interface RecordFixOptions extends FixTextOptions {
  readonly file: string;
  readonly table: ExchangeTable;
  readonly log: FixLog;
}

const mask = (name: string, value: string): string => toMaskedValue({ [name]: value }, `/${name}`) ?? '';

/** For a source with columns. Date cells of Excel become texts here, since the copy has texts. */
export const createCellFix = (columns: readonly Column[], { file, log, ...options }: RecordFixOptions): RecordFix => {
  const plan = columns.map(({ index, header, field }) => ({ index, header, field, fix: createTextFix(field, options) }));
  return (record) => {
    if (!record.cells || record.fault !== undefined) return record;
    let cells: Cell[] | undefined;
    for (const { index, header, field, fix } of plan) {
      const cell = record.cells[index];
      if (typeof cell !== 'string') continue;
      const { text, kinds } = fix(cell);
      if (text === cell) continue;
      (cells ??= [...record.cells])[index] = text;
      log.add(kinds, () => ({ file, line: record.line, column: header, from: mask(field.name, cell), to: mask(field.name, text) }));
    }
    return cells ? { ...record, cells } : record;
  };
};

/** For NDJSON: every text of the row, those inside lists and objects included. */
export const createObjectFix = ({ file, table, log, ...options }: RecordFixOptions): RecordFix => {
  const names = listFieldNames(table);
  const fixes = new Map<TableField, FixText>();
  const fixOf = (field: TableField): FixText => {
    const known = fixes.get(field) ?? createTextFix(field, options);
    fixes.set(field, known);
    return known;
  };
  const fixValue = (value: unknown, field: TableField, line: number, column: string): unknown => {
    if (Array.isArray(value)) return value.map((entry, index) => fixValue(entry, field, line, `${column}/${index}`));
    if (typeof value === 'object' && value !== null) return field.fields ? fixObject(value as Record<string, unknown>, field.fields, line, column) : value;
    if (typeof value !== 'string' || field.type === 'object' || field.type === 'list') return value;
    const { text, kinds } = fixOf(field)(value);
    if (text !== value) log.add(kinds, () => ({ file, line, column, from: mask(field.name, value), to: mask(field.name, text) }));
    return text;
  };
  const fixObject = (object: Readonly<Record<string, unknown>>, fields: readonly TableField[], line: number, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => {
        const field = path === '' ? findField(key, names)?.field : fields.find(({ name }) => name === key);
        return [key, field ? fixValue(value, field, line, `${path}/${key}`) : value];
      }),
    );
  return (record) => (record.object === undefined ? record : { ...record, object: fixObject(record.object, tableFields[table], record.line, '') });
};
