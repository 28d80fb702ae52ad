import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContractError } from '../errors.ts';
import { labels } from '../generated/labels.ts';
import { wireMaps } from '../generated/wire-maps.ts';
import type { WireList } from '../generated/wire-maps.ts';
import { parseWire, toWire, uncertainLists } from './to-wire.ts';
import { WIRE_TARGETS } from './wire-map.ts';
import type { WireTarget } from './wire-map.ts';

interface Case<I, E> {
  name: string;
  input: I;
  expected: E;
}
interface WireTable {
  read: Record<string, string>;
  shared: Record<string, string>;
  without: string[];
}

const readCases = <I, E>(file: string): Case<I, E>[] => (JSON.parse(readFileSync(new URL(`../../vectors/wire/${file}`, import.meta.url), 'utf8')) as { cases: Case<I, E>[] }).cases;
const lists = readCases<{ list: string }, WireList>('lists.json');
const tables = readCases<{ list: WireList; target: WireTarget }, WireTable>('digits.json');
const codeLists = Object.keys(wireMaps) as WireList[];
const codesOf = (list: WireList): string[] => Object.keys(labels[list]);

// The lists differ in their codes; a table of cases knows them as texts only.
const write = toWire as (list: WireList, code: string, target: WireTarget) => string;
const read = parseWire as (list: WireList, digit: string, target: WireTarget) => string;

const errorOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof ContractError ? error.code : String(error);
  }
};

describe('vectors/wire/lists.json', () => {
  it.each(lists)('has a schema for $name', ({ input, expected }) => {
    expect(wireMaps[expected].list).toBe(input.list);
  });

  it('names every list of standards §12, and every list there is a number for', () => {
    const numbers = new Set(lists.map(({ input }) => input.list.replace(/[-a-zA-Z]+$/, '').replace(/-.*$/, '')));
    expect([...numbers]).toEqual(Array.from({ length: 29 }, (_, index) => `L${index + 1}`));
    expect(codeLists.filter((list) => wireMaps[list].list.startsWith('L')).toSorted()).toEqual(lists.map(({ expected }) => expected).toSorted());
  });
});

describe('vectors/wire/digits.json', () => {
  it.each(tables)('$name reads every digit as its code, and writes it back', ({ input: { list, target }, expected }) => {
    const found = Object.fromEntries(Object.keys(expected.read).map((digit) => [digit, read(list, digit, target)]));
    expect(found).toEqual(expected.read);
    for (const name of Object.values(expected.read)) expect(read(list, write(list, name, target), target)).toBe(name);
  });

  it.each(tables)('$name is total: each code has its digit, shares one, or has none', ({ input: { list, target }, expected }) => {
    const own = [...new Set(Object.values(expected.read))];
    expect([...own, ...Object.keys(expected.shared), ...expected.without].toSorted()).toEqual(codesOf(list).toSorted());
    for (const [name, digit] of Object.entries(expected.shared)) expect(write(list, name, target)).toBe(digit);
    for (const name of expected.without) expect(errorOf(() => write(list, name, target))).toBe('contract/no-wire-counterpart');
  });

  it.each(codeLists.flatMap((list) => WIRE_TARGETS.map((target) => ({ list, target }))))('$list at $target knows no other digit', ({ list, target }) => {
    const table = tables.find(({ input }) => input.list === list && input.target === target);
    const known = new Set(Object.keys(table?.expected.read ?? {}));
    const tried = ['', '0', '00', '1', '01', '6', '7', '8', '9', '99', '999', 'constructor', 'A', 'G', 'Z', '31', ...codesOf(list)].filter((digit) => !known.has(digit));
    const codes = new Set(tried.map((digit) => errorOf(() => read(list, digit, target))));
    expect([...codes]).toEqual([table === undefined ? 'contract/no-wire-counterpart' : 'contract/unknown-wire-code']);
  });

  it.each(codeLists)('%s refuses a digit where a name belongs', (list) => {
    const digits = tables.filter(({ input }) => input.list === list).flatMap(({ expected }) => Object.keys(expected.read));
    const raw = [...digits, 'toString'].filter((digit) => !codesOf(list).includes(digit));
    expect([...new Set(raw.map((digit) => errorOf(() => write(list, digit, 'national'))))]).toEqual(['contract/invalid-argument']);
  });

  it.each(['satisfactions', 'constructor', '__proto__'])('knows no list %s', (name) => {
    const list = name as WireList;
    expect(errorOf(() => write(list, 'satisfied', 'rating'))).toBe('contract/invalid-argument');
    expect(errorOf(() => read(list, '5', 'rating'))).toBe('contract/invalid-argument');
  });
});

describe('uncertainLists', () => {
  it('names the national lists that the data office has to confirm', () => {
    expect(uncertainLists('national')).toEqual(['certificateType', 'materialGetType', 'materialType', 'onlineDepth', 'periodUnit', 'resultKind', 'resultType']);
    expect(uncertainLists('rating')).toEqual([]);
  });
});
