import type { TableField } from '@lianban/contract/tables';
import type { Cell } from '../readers/table-batch.ts';

/** Reads the text of one cell; what it cannot read comes back as text, for the validator to refuse. */
export type ReadValue = (text: string) => unknown;

const integer = /^-?\d{1,15}$/;
const decimal = /^-?\d{1,15}(?:\.\d{1,10})?$/;

const readJson: ReadValue = (text) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const readers: Readonly<Partial<Record<TableField['type'], ReadValue>>> = {
  integer: (text) => (integer.test(text) ? Number(text) : text),
  number: (text) => (decimal.test(text) ? Number(text) : text),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : text),
  list: (text) => (text.startsWith('[') ? readJson(text) : text),
  object: (text) => (text.startsWith('{') ? readJson(text) : text),
};

/** How the contract itself writes a field; nothing for a text that stays as it is. */
export const toCanonicalReader = ({ type }: TableField): ReadValue | undefined => readers[type];

const databaseMoment = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(?:\+08(?::?00)?)?)?$/;

/** 数据库里的时刻: `2026-03-02 10:00:00`. A database, and a date cell of Excel, has no offset to write. */
export const readTypedMoment = (text: string, type: TableField['type']): string => {
  const [, day, time] = databaseMoment.exec(text) ?? [];
  if (day === undefined) return text;
  return type === 'date' ? (time === undefined || time === '00:00:00' ? day : text) : `${day}T${time ?? '00:00:00'}+08:00`;
};

/** A typed value of Excel or a database as the field's text, so that there is one way to read it. */
export const toText = (cell: Cell): string => (cell === undefined ? '' : typeof cell === 'string' ? cell : String(cell));
