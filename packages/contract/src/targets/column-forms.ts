import type { TargetColumn } from '../generated/types.ts';
import { findDigit, findName } from './find-wire-code.ts';
import { parseDate8, parseDateTime14, parseWireDate, parseWireDateTime, toDate8, toDateTime14, toWireDate, toWireDateTime } from './moment-forms.ts';
import type { Fault } from './target-problem.ts';
import type { WireMap } from './wire-map.ts';
import type { WireValue } from './wire-row.ts';

/** A value in its other form, or why it has none. */
export type Changed<T> = { value: T } | Fault;

/** A column and what its form needs, looked up once: its place, the digits and codes of its list. */
export interface ReadyColumn extends TargetColumn {
  /** Of `field`; none for a constant. */
  steps: readonly string[];
  orElseSteps?: readonly string[];
  map?: WireMap | undefined;
  codes?: object | undefined;
}

interface Form {
  toWire(value: unknown, column: ReadyColumn): Changed<WireValue>;
  parse(value: string, column: ReadyColumn): Changed<unknown>;
}

const standardSeparator = '^';
const shownLength = 12;

export const isFault = (changed: Changed<unknown>): changed is Fault => 'ruleId' in changed;
const wrongForm = ({ form }: ReadyColumn): Fault => ({ ruleId: 'target/wrong-form', params: { form } });
const orWrong = <T>(value: T | undefined, column: ReadyColumn): Changed<T> => (value === undefined ? wrongForm(column) : { value });

const mostKnown = 13;

/** A code that is none, with those there are. */
const unknownCode = (list: string | undefined, known: readonly (readonly [code: string, label: string])[]): Fault => ({
  ruleId: 'target/unknown-code',
  params: { list, known: known.slice(0, mostKnown).map(([code, label]) => `${code} ${label}`), knownEn: known.slice(0, mostKnown).map(([code]) => code) },
});

const labelsOf = (codes: object = {}): [string, string][] => Object.entries(codes as Readonly<Record<string, string>>);

const digitsOf = ({ map, codes = {} }: ReadyColumn): [string, string][] => {
  const label = codes as Readonly<Record<string, string>>;
  return map?.in === undefined ? labelsOf(codes) : Object.entries(map.in).map(([digit, name]) => [digit, label[name] ?? name]);
};

const toDigit = (value: unknown, { map, codes, list }: ReadyColumn): Changed<string> => {
  if (typeof value !== 'string' || codes === undefined || !Object.prototype.hasOwnProperty.call(codes, value)) return unknownCode(list, labelsOf(codes));
  const digit = map === undefined ? undefined : findDigit(map, value);
  return digit === undefined ? { ruleId: 'target/no-counterpart', params: { code: value.slice(0, shownLength), list } } : { value: digit };
};

const parseDigit = (digit: string, column: ReadyColumn): Changed<string> => {
  const { map, codes, list } = column;
  const name = map === undefined || codes === undefined ? undefined : findName(map, digit, codes);
  return name === undefined ? unknownCode(list, digitsOf(column)) : { value: name };
};

const joinParts = (value: unknown, column: ReadyColumn, change: (part: unknown) => Changed<string>): Changed<string> => {
  if (!Array.isArray(value)) return wrongForm(column);
  const separator = column.separator ?? standardSeparator;
  const parts: string[] = [];
  for (const part of value) {
    const changed = change(part);
    if (isFault(changed)) return changed;
    if (changed.value.includes(separator)) return { ruleId: 'target/separator', params: { separator } };
    parts.push(changed.value);
  }
  return { value: parts.join(separator) };
};

const splitParts = (text: string, column: ReadyColumn, change: (part: string) => Changed<string>): Changed<string[]> => {
  const parts: string[] = [];
  for (const part of text.split(column.separator ?? standardSeparator)) {
    const changed = change(part);
    if (isFault(changed)) return changed;
    parts.push(changed.value);
  }
  return { value: parts };
};

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
const parseWhole = (text: string): number | undefined => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined);
const textForm = (toWire: (text: string) => string | undefined, parse: (text: string) => string | undefined): Form => ({
  toWire: (value, column) => orWrong(typeof value === 'string' ? toWire(value) : undefined, column),
  parse: (value, column) => orWrong(parse(value), column),
});
const toText = (part: unknown): Changed<string> => (typeof part === 'string' ? { value: part } : { ruleId: 'target/wrong-form', params: { form: 'text' } });

/** Each form of `TargetColumn`, both ways. What a database driver hands over was made a text before. */
export const forms: Readonly<Record<TargetColumn['form'], Form>> = {
  text: textForm(String, String),
  int: { toWire: (value, column) => orWrong(isWhole(value) ? value : undefined, column), parse: (value, column) => orWrong(parseWhole(value), column) },
  intText: { toWire: (value, column) => orWrong(isWhole(value) ? String(value) : undefined, column), parse: (value, column) => orWrong(parseWhole(value), column) },
  bool01: {
    toWire: (value, column) => orWrong(typeof value === 'boolean' ? (value ? '1' : '0') : undefined, column),
    parse: (value, column) => orWrong(value === '1' ? true : value === '0' ? false : undefined, column),
  },
  datetime: textForm(toWireDateTime, parseWireDateTime),
  datetime14: textForm(toDateTime14, parseDateTime14),
  date: textForm(toWireDate, parseWireDate),
  date8: textForm(toDate8, parseDate8),
  dateAsDatetime: textForm((date) => { const day = toWireDate(date); return day === undefined ? undefined : `${day} 00:00:00`; }, parseWireDate),
  code: { toWire: toDigit, parse: parseDigit },
  codeInt: {
    toWire: (value, column) => {
      const digit = toDigit(value, column);
      return isFault(digit) ? digit : orWrong(parseWhole(digit.value), column);
    },
    parse: parseDigit,
  },
  codes: { toWire: (value, column) => joinParts(value, column, (part) => toDigit(part, column)), parse: (value, column) => splitParts(value, column, (part) => parseDigit(part, column)) },
  texts: { toWire: (value, column) => joinParts(value, column, toText), parse: (value, column) => splitParts(value, column, toText) },
  constant: { toWire: (_value, { value = null }) => ({ value }), parse: (text, column) => (text === String(column.value) ? { value: undefined } : wrongForm(column)) },
};
