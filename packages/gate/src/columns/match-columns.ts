import type { ExchangeTable } from '@lianban/contract';
import { tableFields, type TableField } from '@lianban/contract/tables';
import { GateError } from '../errors.ts';
import type { Column } from './column.ts';
import { listFieldNames } from './field-names.ts';
import { findField } from './find-field.ts';

export interface MatchedColumns {
  readonly columns: readonly Column[];
  /** Headers of no field, in order; empty headers are left out. */
  readonly unknown: readonly string[];
  /** Columns whose field another column holds already. */
  readonly duplicates: readonly Column[];
  /** Required fields without a column. */
  readonly missing: readonly TableField[];
}

export interface MatchOptions {
  readonly table: ExchangeTable;
  readonly file: string;
  /** Further names of columns, of a target. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** Columns of a receiver that are no field's. */
  readonly ignored?: ReadonlySet<string> | undefined;
}

/**
 * 列匹配. Compares a header with the fields of the table, once a file.
 * @throws GateError `gate/no-known-column`
 */
export const matchColumns = (header: readonly string[], { table, file, aliases, ignored }: MatchOptions): MatchedColumns => {
  const names = listFieldNames(table, aliases);
  const columns: Column[] = [];
  const duplicates: Column[] = [];
  const unknown: string[] = [];
  const taken = new Set<string>();
  for (const [index, text] of header.entries()) {
    const found = findField(text, names);
    if (!found) {
      if (text !== '' && !transportColumns.has(text.toLowerCase()) && ignored?.has(text.toLowerCase()) !== true) unknown.push(text);
      continue;
    }
    const path = `/${found.steps.join('/')}`;
    const column: Column = { index, header: text, path, ...found };
    if (taken.has(path)) duplicates.push(column);
    else columns.push(column);
    taken.add(path);
  }
  if (columns.length === 0) throw new GateError('gate/no-known-column', { file, table });
  const present = new Set(columns.map(({ steps: [first] }) => first));
  return { columns, unknown, duplicates, missing: tableFields[table].filter(({ name, required }) => required && !present.has(name)) };
};

/** Columns of the front database that belong to the transport, not to the row (standards §3.1). */
const transportColumns = new Set(['cd_batch', 'is_sync', 'cdbatch', 'issync']);
