import { expandWire } from './expand-wire.ts';
import type { Wire } from './expand-wire.ts';
import type { Entity, Schema } from './load-schemas.ts';

/** Every list says something of every target, if only `null`. */
const targets = ['national', 'gb39046', 'rating', 'shandong', 'guangdong', 'zhejiang'];

type ByTarget<T> = Readonly<Record<string, T>>;

const toKey = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const fail = (list: string, target: string, cause: string): never => {
  throw new Error(`Failed to generate the wire maps: ${list}, target ${target}, ${cause}. Correct x-wire or x-wire-in in its schema.`);
};

/** What each digit is read as. Of several codes with one digit `x-wire-in` names the one that is meant when nothing else is known. */
const invert = (list: string, target: string, wire: readonly [string, string | null][], readings: Readonly<Record<string, string>>): [string, string][] => {
  const names = new Map<string, string[]>();
  for (const [code, digit] of wire) if (digit !== null) names.set(digit, [...(names.get(digit) ?? []), code]);
  const shared = [...names].find(([digit, codes]) => codes.length > 1 && !codes.includes(readings[digit] ?? ''));
  if (shared) fail(list, target, `several codes are written as "${shared[0]}" and x-wire-in does not say which of them it is read as`);
  const contradicting = Object.entries(readings).find(([digit, code]) => names.has(digit) && !names.get(digit)?.includes(code));
  if (contradicting) fail(list, target, `"${contradicting[0]}" is read as a code that is not written so`);
  const unknown = Object.values(readings).find((code) => !wire.some(([known]) => known === code));
  if (unknown !== undefined) fail(list, target, `x-wire-in names the unknown code ${unknown}`);
  return [...[...names].map(([digit, codes]): [string, string] => [digit, readings[digit] ?? (codes[0] as string)]), ...Object.entries(readings).filter(([digit]) => !names.has(digit))];
};

const show = (entries: readonly [string, string | null][]): string =>
  `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;

const toMap = (list: string, schema: Schema): string => {
  const codes = schema['enum'] as string[];
  const wires = schema['x-wire'] as ByTarget<Wire>;
  const readings = (schema['x-wire-in'] ?? {}) as ByTarget<Readonly<Record<string, string>>>;
  const confidence = (schema['x-wire-confidence'] ?? {}) as ByTarget<string>;
  const forgotten = targets.find((target) => !(target in wires));
  if (forgotten !== undefined) fail(list, forgotten, 'is missing; say null where the target does not know the list');
  const known = Object.entries(wires).filter(([, wire]) => wire !== null);
  const lines = known.map(([target, wire]) => {
    const stray = wire === 'same' || wire === null ? undefined : Object.keys(wire).find((code) => code !== '*' && !codes.includes(code));
    if (stray !== undefined) fail(list, target, `there is no code ${stray}`);
    const missing = wire === 'same' || wire === null || '*' in wire ? undefined : codes.find((code) => !(code in wire));
    if (missing !== undefined) fail(list, target, `the code ${missing} has neither a digit nor null`);
    const out = expandWire(codes, wire);
    const isUncertain = confidence[target] === 'U' ? ', isUncertain: true' : '';
    if (wire === 'same') return `    ${target}: { same: true${isUncertain} },`;
    return `    ${target}: {\n      out: ${show(out)},\n      in: ${show(invert(list, target, out, readings[target] ?? {}))}${isUncertain},\n    },`;
  });
  return `  ${toKey(list)}: {\n    list: ${JSON.stringify(schema['x-list'])},\n${lines.join('\n')}\n  },`;
};

/** `src/generated/wire-maps.ts`: the digits of every code list per target, both ways, from `x-wire` and `x-wire-in`. */
export const generateWireMaps = (entities: readonly Entity[]): string => {
  const lists = entities.filter(({ folder, schema }) => folder === 'codes' && 'x-wire' in schema);
  return [
    "import type { CodeListWire } from '../targets/wire-map.ts';\n",
    `export type WireList =\n${lists.map(({ name }) => `  | '${toKey(name)}'`).join('\n')};\n`,
    '/** The digits of every code list that a target has, both ways. 各目标的传输码 */',
    `export const wireMaps: Readonly<Record<WireList, CodeListWire>> = {\n${lists.map(({ name, schema }) => toMap(name, schema)).join('\n')}\n};\n`,
  ].join('\n');
};
