import type { ExchangeTable } from '@lianban/contract';
import { tableFields, type TableField } from '@lianban/contract/tables';

/** Spaces and width are no difference between two Chinese titles, nor is case between two Latin names. */
export const toPlainName = (text: string): string => text.normalize('NFKC').replace(/[\s_]/g, '').toLowerCase();

export type FieldNames = ReadonlyMap<string, TableField>;

/**
 * What a column of the table may be called: the field's name, its name in the national tables, its Chinese title. A title that two
 * fields share names neither. `aliases` are further names of a target, column to field.
 */
export const listFieldNames = (table: ExchangeTable, aliases: Readonly<Record<string, string>> = {}): FieldNames => {
  const fields = tableFields[table];
  const names = new Map<string, TableField>();
  const shared = new Set<string>();
  for (const field of fields) {
    const title = toPlainName(field.title);
    if (names.has(title)) shared.add(title);
    else names.set(title, field);
  }
  for (const title of shared) names.delete(title);
  for (const [alias, name] of Object.entries(aliases)) {
    const field = fields.find((candidate) => candidate.name === name);
    if (field) names.set(toPlainName(alias), field);
  }
  // The field's own name wins over any title. Without its underlines a name of the national tables is the same.
  for (const field of fields) names.set(toPlainName(field.name), field);
  return names;
};
