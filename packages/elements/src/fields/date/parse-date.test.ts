import { describe, expect, it } from 'vitest';
import { joinDate, parseDate, splitDate } from './parse-date.ts';

describe('joinDate', () => {
  it.each([
    [{ year: '', month: '', day: '' }, undefined],
    [{ year: '2026', month: '1', day: '2' }, '2026-01-02'],
    [{ year: '2026', month: '11', day: '' }, '2026-11-'],
    [{ year: '', month: '', day: '5' }, '--05'],
    [{ year: '2026', month: '2', day: '30' }, '2026-02-30'],
  ])('turns %o into %s', (parts, value) => {
    expect(joinDate(parts)).toBe(value);
  });

  it('gives back through splitDate what was typed, finished or not', () => {
    for (const parts of [{ year: '2026', month: '1', day: '2' }, { year: '20', month: '', day: '' }, { year: '', month: '7', day: '' }]) expect(splitDate(joinDate(parts))).toEqual(parts);
  });
});

describe('parseDate', () => {
  it.each(['2026-11-2', '2026/11/02', '2026.11.02', '2026年11月2日', '2026 年 11 月 2 日', '20261102', '２０２６－１１－０２'])('reads the pasted date %s', (text) => {
    expect(parseDate(text)).toEqual({ year: '2026', month: '11', day: '2' });
  });

  it.each(['11-2', '昨天', '2026', '202611', ''])('reads no date from “%s”', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});
