import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate8, parseDateTime14, parseWireDate, parseWireDateTime, toDate8, toDateTime14, toWireDate, toWireDateTime } from './moment-forms.ts';

const moments = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => `${date.toISOString().slice(0, 19)}+08:00`);

describe('moments', () => {
  it('come back from every form as they went', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const date = moment.slice(0, 10);
        expect(parseWireDateTime(toWireDateTime(moment) ?? '')).toBe(moment);
        expect(parseDateTime14(toDateTime14(moment) ?? '')).toBe(moment);
        expect(parseWireDate(toWireDate(date) ?? '')).toBe(date);
        expect(parseDate8(toDate8(date) ?? '')).toBe(date);
      }),
    );
  });

  it.each(['2026-11-22 09:30:00', '2026-11-22T01:30:00Z', '2026-11-22T09:30:00+09:00', '2026-02-30T09:30:00+08:00', '20261122093000', ''])('are not written from %j', (text) => {
    expect([toWireDateTime(text), toDateTime14(text)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['2026-11-22 09:30:00.0', '2026-11-22T09:30:00+08:00'],
    ['2026/1/2 9:05:00', '2026-01-02T09:05:00+08:00'],
    ['2026-11-22T09:30:00', '2026-11-22T09:30:00+08:00'],
    ['2026-11-22 09:30', undefined],
    ['2026-11-22 24:30:00', undefined],
    ['2026-02-29 09:30:00', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['1763775000', undefined],
  ])('are read from the column text %j as %j', (text, expected) => {
    expect(parseWireDateTime(text)).toBe(expected);
  });

  it.each([
    ['20261122T093000', '2026-11-22T09:30:00+08:00'],
    ['20260230093000', undefined],
    ['2026112209300', undefined],
  ])('are read from the form of GB39046 %j as %j', (text, expected) => {
    expect(parseDateTime14(text)).toBe(expected);
  });

  it.each(['2026-02-29', '20261122', '2026-1-2', ''])('are no date when they are %j', (text) => {
    expect([parseWireDate(text), toWireDate(text), toDate8(text)]).toEqual([undefined, undefined, undefined]);
  });
});
