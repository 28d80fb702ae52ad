import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areIn, areUnique, countCharacters, formats, hasLength, isEqual, toCharacterSet } from './shape-runtime.ts';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['陈晓雨', 3],
    ['王𰻝', 2],
    ['\ud842', 1],
    ['\ud842a', 2],
  ])('counts %j as %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('isEqual', () => {
  it.each([
    [1, 1, true],
    [1, '1', false],
    [null, {}, false],
    [[], {}, false],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])('compares %j with %j: %s', (left, right, expected) => {
    expect(isEqual(left, right)).toBe(expected);
  });
});

describe('formats', () => {
  it.each([
    ['2026-11-22T09:30:00+08:00', true],
    ['2026-11-22T09:30:00.123Z', true],
    ['2026-11-22T24:00:00+08:00', false],
    ['2026-11-22T09:30:60+08:00', false],
    ['2026-02-30T09:30:00+08:00', false],
    ['2026-11-22T09:30:00', false],
    ['2026-11-22t09:30:00Z', false],
    ['20261122093000', false],
    ['2026-11-22T09:30:00.+08:00', false],
    ['2026-11-22T09:30:00+08:00 ', false],
    ['2026-11-22T09:30:00+24:00', false],
    ['2026-11-22T09:30:00-08:60', false],
    ['2026-11-22T09:30:00+0800', false],
    ['', false],
  ])('takes the moment %s: %s', (text, expected) => {
    expect(formats['date-time'](text)).toBe(expected);
  });
});

describe('hasLength', () => {
  it.each([
    ['', 0, 3, true],
    ['', 1, 3, false],
    ['陈晓雨', 1, 3, true],
    ['陈晓雨丽', 1, 3, false],
    ['𰻝𰻝𰻝', 1, 3, true],
    ['𰻝𰻝𰻝𰻝', 1, 3, false],
    ['𰻝𰻝', 3, 9, false],
    ['𰻝𰻝a', 3, 9, true],
  ])('counts characters, not units: %j has %i to %i: %s', (text, least, most, expected) => {
    expect(hasLength(text, least, most)).toBe(expected);
  });
});

describe('areIn', () => {
  it('looks at the named characters only, and at no letter outside ASCII', () => {
    const set = toCharacterSet('09AZ');
    expect([areIn('x0Z9y', 1, 4, set), areIn('x0Z9y', 1, 5, set), areIn('\u0130', 0, 1, set), areIn('0', 0, 2, set)]).toEqual([true, false, false, false]);
  });
});

describe('areUnique', () => {
  it.each([
    [[], true],
    [[1, '1'], true],
    [[{ a: 1 }, { a: 2 }], true],
    [[{ a: 1 }, {}, { a: 1 }], false],
  ])('says of %j: %s', (list, expected) => {
    expect(areUnique(list)).toBe(expected);
  });
});

describe('formats, beside Date', () => {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  const isDay = (text: string): boolean => day.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
  const near = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })).map(([year, month, date]) => [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-'));
  const spoil = (text: string, at: number, other: string): string => text.slice(0, at) + other + text.slice(at + 1);

  it('take the days that exist', () => {
    expect(isDay('2026-02-28')).toBe(true);
    fc.assert(fc.property(near, fc.nat({ max: 10 }), fc.string({ unit: 'binary', maxLength: 2 }), (text, at, other) => [text, spoil(text, at, other)].every((candidate) => formats.date(candidate) === isDay(candidate))), { numRuns: 2000 });
  });

  it('take the moments that exist', () => {
    const moment = fc.tuple(near, fc.constantFrom('T09:30:00+08:00', 'T23:59:59.1Z', 'T24:00:00+08:00', 'T09:60:00-00:00', 'T00:00:00.123456-23:59', 't09:30:00Z')).map((parts) => parts.join(''));
    const isMoment = (text: string): boolean => text[10] === 'T' && isDay(text.slice(0, 10)) && time.test(text.slice(11));
    expect(isMoment('2026-02-28T09:30:00Z')).toBe(true);
    fc.assert(fc.property(moment, fc.nat({ max: 30 }), fc.string({ unit: 'binary', maxLength: 2 }), (text, at, other) => [text, spoil(text, at, other)].every((candidate) => formats['date-time'](candidate) === isMoment(candidate))), { numRuns: 2000 });
  });
});
