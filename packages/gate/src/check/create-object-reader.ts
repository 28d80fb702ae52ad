import type { ExchangeTable } from '@lianban/contract';
import type { TableField } from '@lianban/contract/tables';
import { listFieldNames } from '../columns/field-names.ts';
import { findField } from '../columns/find-field.ts';
import type { ReadValue } from '../columns/read-value.ts';

/** Makes a row of the contract out of an object whose names are those of a department. */
export interface ObjectReader {
  toRow(object: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** The name that the file uses for a field. */
  nameOf(field: string): string | undefined;
}

export interface ObjectReaderOptions {
  readonly table: ExchangeTable;
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** For a target's digits and dates; without it values stay what they are in JSON. */
  readonly toReader?: ((field: TableField) => ReadValue | undefined) | undefined;
}

interface KnownName {
  readonly field: TableField;
  readonly read: ReadValue | undefined;
}

const transportNames = new Set(['cd_batch', 'is_sync']);

/** NDJSON: names may differ from line to line, so each is looked up once and remembered. What no field is called stays, for the validator to refuse. */
export const createObjectReader = ({ table, aliases, toReader }: ObjectReaderOptions): ObjectReader => {
  const names = listFieldNames(table, aliases);
  const known = new Map<string, KnownName | null>();
  const written = new Map<string, string>();
  const lookUp = (key: string): KnownName | null => {
    const found = findField(key, names);
    const name = found?.steps.length === 1 ? { field: found.field, read: toReader?.(found.field) } : null;
    // Names that are made up line by line must not fill the memory.
    if (known.size < 5_000) known.set(key, name);
    if (name) written.set(name.field.name, key);
    return name;
  };
  return {
    nameOf: (field) => written.get(field),
    toRow(object) {
      const row: Record<string, unknown> = {};
      for (const key of Object.keys(object)) {
        let name = known.get(key);
        if (name === undefined) name = lookUp(key);
        const value = object[key];
        if (name === null) {
          if (!transportNames.has(key)) row[key] = value;
        } else if (value === null || value === '') continue;
        else row[name.field.name] = name.read !== undefined && (typeof value === 'string' || typeof value === 'number') ? name.read(String(value)) : value;
      }
      return row;
    },
  };
};
