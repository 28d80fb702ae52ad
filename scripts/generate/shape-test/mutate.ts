import type fc from 'fast-check';

/** What goes wrong in rows, and what people send who want them to. */
const strange: readonly unknown[] = [
  null, undefined, true, false, 0, -1, 1, 1.5, 999, 1_000_000_000, 2 ** 53, -(2 ** 53), 1e308, Number.NaN, Infinity, '', ' ', '0', '1', 'text', '陈晓雨', '\u{30EDD}', '\ud842', '\u{30EDD}'.repeat(25), '\u{30EDD}'.repeat(26),
  '2026-11-22', '2026-02-29', '2024-02-29', '2026-11-22T09:30:00+08:00', '2026-11-22T09:30:00Z', '2026-11-22 09:30:00', '+08:00', '529900199203170027', 'x'.repeat(5000), [], {}, [null], [1, 1], ['510', '510'], { toString: 1 },
  // oxlint-disable-next-line no-sparse-arrays -- a hole is what is tried
  [, 'a'],
];
const names = ['toString', 'constructor', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'a/b', '~', '', 'extra', '0'];

type Gen = fc.GeneratorValue;
type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** A copy, since the next mutation may change it. */
const pickStrange = (gen: Gen, draw: typeof fc): unknown => structuredClone(strange[gen(draw.integer, { min: 0, max: strange.length - 1 })]);

/** Every object and list inside a value. */
const holdersOf = (value: unknown): Holder[] => (isHolder(value) ? [value, ...Object.values(value).flatMap(holdersOf)] : []);

/** The same kind of text, a little longer, shorter or with one character changed. */
const change = (text: string, gen: Gen, draw: typeof fc): string => {
  const length = draw.constantFrom(1, 2, 24, 25, 30, 50, 51, 64, 65, 100, 101, 256, 257, 1000, 1001, 2000, 2001);
  switch (gen(draw.integer, { min: 0, max: 4 })) {
    case 0:
      return '字'.repeat(gen(() => length));
    case 1:
      return '\u{30EDD}'.repeat(gen(() => length));
    case 2:
      return text.slice(0, -1);
    case 3:
      return text + text.slice(-1);
  }
  const at = gen(draw.integer, { min: 0, max: Math.max(0, text.length - 1) });
  return text.slice(0, at) + gen(draw.constantFrom<string[]>, '0', '9', 'A', 'Z', 'a', '-', '.', '٣', '０', '\n', '\u0130') + text.slice(at + 1);
};

/** Changes one place of a value, somewhere inside it. */
export const mutate = (value: unknown, gen: Gen, draw: typeof fc): unknown => {
  const holders = holdersOf(value);
  if (holders.length === 0) return pickStrange(gen, draw);
  const holder = holders[gen(draw.integer, { min: 0, max: holders.length - 1 })] as Holder;
  const keys = Object.keys(holder);
  const key = keys[gen(draw.integer, { min: 0, max: Math.max(0, keys.length - 1) })] ?? 'first';
  const present = holder[key];
  if (Array.isArray(holder) && gen(draw.boolean)) {
    holder.push(gen(draw.boolean) ? structuredClone(present) : pickStrange(gen, draw));
    return value;
  }
  switch (gen(draw.integer, { min: 0, max: 7 })) {
    case 0:
      delete holder[key];
      return value;
    case 1:
      if (!Array.isArray(holder)) holder[gen(draw.constantFrom<string[]>, ...names)] = pickStrange(gen, draw);
      return value;
    case 2:
      if (!Array.isArray(holder)) Object.defineProperty(holder, '__proto__', { value: 1, enumerable: true, configurable: true, writable: true });
      return value;
    case 3:
      holder[key] = [present, structuredClone(present)];
      return value;
    case 4:
      return gen(draw.boolean) ? [value] : pickStrange(gen, draw);
    case 5:
      holder[key] = pickStrange(gen, draw);
      return value;
  }
  holder[key] = typeof present === 'string' ? change(present, gen, draw) : pickStrange(gen, draw);
  return value;
};
