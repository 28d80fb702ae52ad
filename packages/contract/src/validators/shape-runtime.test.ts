import { describe, expect, it } from 'vitest';
import { countCharacters, formats, isEqual, keepFirst, maxShapeErrors, report, reportAll } from './shape-runtime.ts';

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
  ])('takes the moment %s: %s', (text, expected) => {
    expect(formats['date-time'](text)).toBe(expected);
  });
});

describe('report', () => {
  it('begins the list at the first error', () => {
    const error = { instancePath: '', keyword: 'type', params: {} };
    expect(report(report(null, error), error)).toEqual([error, error]);
  });

  it('lists no more than the limit, and takes back by what was counted', () => {
    const error = { instancePath: '', keyword: 'type', params: {} };
    const full = Array.from({ length: maxShapeErrors }, () => error);
    expect(report([...full], error)).toHaveLength(maxShapeErrors);
    expect(reportAll([error], full)).toHaveLength(maxShapeErrors);
    expect(keepFirst([...full], maxShapeErrors + 20)).toHaveLength(maxShapeErrors);
    expect(keepFirst([...full], 3)).toHaveLength(3);
    expect(keepFirst([...full], 0)).toBeNull();
    expect(keepFirst(null, 3)).toBeNull();
  });
});
