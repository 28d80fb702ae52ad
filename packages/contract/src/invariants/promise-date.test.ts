import { describe, expect, it } from 'vitest';
import { checkPromiseDate, createPromiseDateCheck } from './promise-date.ts';

const five = { value: 5, unit: 'workingDay' as const };

describe('checkPromiseDate', () => {
  it.each([
    ['the fifth working day', '2026-03-03T10:00:00+08:00', '2026-03-10', { kind: 'agrees', expected: '2026-03-10' }],
    ['a day early', '2026-03-03T10:00:00+08:00', '2026-03-09', { kind: 'near', expected: '2026-03-10' }],
    ['the Saturday after a Friday', '2026-03-06T10:00:00+08:00', '2026-03-14', { kind: 'near', expected: '2026-03-13' }],
    ['the Monday after a Friday', '2026-03-06T10:00:00+08:00', '2026-03-16', { kind: 'near', expected: '2026-03-13' }],
    ['the Tuesday after a Friday', '2026-03-06T10:00:00+08:00', '2026-03-17', { kind: 'differs', expected: '2026-03-13' }],
    ['the day after a worked Saturday', '2026-02-24T10:00:00+08:00', '2026-03-02', { kind: 'agrees', expected: '2026-03-02' }],
    ['a moment late in the evening of UTC', '2026-03-02T18:00:00Z', '2026-03-10', { kind: 'agrees', expected: '2026-03-10' }],
  ])('judges %s', (_, acceptDate, promiseDate, expected) => {
    expect(checkPromiseDate(acceptDate, promiseDate, five)).toEqual(expected);
  });

  it('says which year the calendar lacks instead of throwing', () => {
    expect(checkPromiseDate('2026-12-30T10:00:00+08:00', '2027-01-07', five)).toEqual({ kind: 'notCovered', year: 2027 });
  });

  it('needs no calendar of a year that lies far from the computed date', () => {
    expect(checkPromiseDate('2026-03-03T10:00:00+08:00', '2023-03-10', five)).toEqual({ kind: 'differs', expected: '2026-03-10' });
    expect(checkPromiseDate('2026-03-03T10:00:00+08:00', '9999-12-31', five)).toEqual({ kind: 'differs', expected: '2026-03-10' });
  });

  it('takes an item whose period is a slip of the keyboard', () => {
    expect(checkPromiseDate('2026-03-03T10:00:00+08:00', '2026-03-10', { value: 1_000_000_000, unit: 'naturalDay' })).toEqual({ kind: 'notComparable' });
  });

  it('compares no hours without office hours, and no moment that it cannot read', () => {
    expect(checkPromiseDate('2026-03-03T10:00:00+08:00', '2026-03-03', { value: 4, unit: 'hour' })).toEqual({ kind: 'notComparable' });
    expect(checkPromiseDate('yesterday', '2026-03-03', five)).toEqual({ kind: 'notComparable' });
  });

  it('answers the same for many cases as for one', () => {
    const check = createPromiseDateCheck();
    for (let round = 0; round < 2; round += 1) {
      for (let day = 2; day < 28; day += 1) {
        const acceptDate = `2026-03-${String(day).padStart(2, '0')}T10:00:00+08:00`;
        expect(check(acceptDate, '2026-03-31', five)).toEqual(checkPromiseDate(acceptDate, '2026-03-31', five));
      }
    }
  });
});
