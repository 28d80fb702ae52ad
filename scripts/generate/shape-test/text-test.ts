import type { Schema } from '../load-schemas.ts';
import { toRuns, toSuffix } from './character-pattern.ts';
import { joinTests, runtime, toBound } from './test-writer.ts';
import type { TestWriter } from './test-writer.ts';

const testPattern = (pattern: string, value: string, writer: TestWriter): string => {
  const suffix = toSuffix(pattern);
  if (suffix !== undefined) return `${value}.endsWith(${JSON.stringify(suffix)})`;
  const runs = toRuns(pattern);
  if (runs === undefined) return `${writer.constant('pattern', `/* @__PURE__ */ new RegExp(${JSON.stringify(pattern)}, 'u')`)}.test(${value})`;
  let at = 0;
  const tests = runs.map(({ ranges, length }) => {
    const start = at;
    at += length;
    if (length === 1 && ranges.length === 2 && ranges[0] === ranges[1]) return `${value}.charCodeAt(${start}) === ${ranges.charCodeAt(0)}`;
    const set = writer.constant('set', `/* @__PURE__ */ ${writer.use('toCharacterSet', runtime)}(${JSON.stringify(ranges)})`);
    return `${writer.use('areIn', runtime)}(${value}, ${start}, ${at}, ${set})`;
  });
  return joinTests([`${value}.length === ${at}`, ...tests]);
};

/** What the keywords of texts ask of a value that is known to be one. */
export const testText = ({ minLength, maxLength, pattern, format }: Schema, value: string, writer: TestWriter): string[] => [
  ...(minLength === undefined && maxLength === undefined ? [] : [`${writer.use('hasLength', runtime)}(${value}, ${toBound(minLength, '0')}, ${toBound(maxLength, 'Infinity')})`]),
  ...(pattern === undefined ? [] : [testPattern(String(pattern), value, writer)]),
  ...(format === undefined ? [] : [`${writer.use('formats', runtime)}[${JSON.stringify(format)}](${value})`]),
];

