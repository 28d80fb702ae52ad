import { getDayDetail } from 'chinese-days';
import { isWorkday } from 'chinese-workday';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError } from '../errors.ts';
import { calendarYears, coveredYears } from '../generated/working-days.ts';
import { addWorkingDays } from './add-working-days.ts';
import { toDayNumber, weekdayOf } from './day-number.ts';
import { dueDate } from './due-date.ts';
import { isWorkingDay } from './is-working-day.ts';
import { addDays, isRealDate, toChinaDate } from './iso-date.ts';

const everyDay = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) days.push(day);
  return days;
};

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof ContractError ? error.code : 'other';
  }
  return undefined;
};

describe('isWorkingDay', () => {
  it.each(coveredYears)('agrees with two other packages on every day of %i', (year) => {
    const days = everyDay(year);
    expect(days.filter((day) => isWorkingDay(day))).toEqual(days.filter((day) => getDayDetail(day).work));
    expect(days.filter((day) => isWorkingDay(day))).toEqual(days.filter((day) => isWorkday(day)));
  });

  it.each([
    [2024, 19, ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12']],
    [2025, 18, ['01-26', '02-08', '04-27', '09-28', '10-11']],
    [2026, 19, ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']],
  ])('has the weekdays off and the worked weekends of %i', (year, off, worked) => {
    const weekdays = everyDay(year).filter((day) => weekdayOf(toDayNumber(day)) % 6 !== 0);
    expect(weekdays.filter((day) => !isWorkingDay(day))).toHaveLength(off);
    expect(calendarYears.find((entry) => entry.year === year)?.workdays).toEqual(worked.map((day) => `${year}-${day}`));
  });

  it.each(['2023-12-31', '2027-01-01'])('refuses %s, which the data do not cover, and names the file to add', (day) => {
    expect(codeOf(() => isWorkingDay(day))).toBe('calendar/year-not-covered');
    expect(() => isWorkingDay(day)).toThrow(/packages\/contract\/calendar\/working-days\.json/);
  });
});

describe('addWorkingDays', () => {
  const day = fc.integer({ min: 0, max: 365 * 2 }).map((count) => addDays('2024-01-01', count));

  it('passes exactly as many working days as it was told', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        let passed = 0;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) passed += isWorkingDay(at) ? 1 : 0;
        expect(passed).toBe(count);
        expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });

  it('gives the same day in one go and in two', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), fc.nat(20), (from, first, second) => {
        expect(addWorkingDays(addWorkingDays(from, first), second)).toBe(addWorkingDays(from, first + second));
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('refuses the count %d', (count) => {
    expect(codeOf(() => addWorkingDays('2026-11-23', count))).toBe('contract/invalid-argument');
  });

  it.each(['2026-99-99', '2026-02-30', 'abc'])('has nothing to say about the day %s', (date) => {
    expect(codeOf(() => isWorkingDay(date))).toBe('contract/invalid-argument');
  });

  it('refuses to run past the covered years', () => {
    expect(codeOf(() => addWorkingDays('2026-12-30', 5))).toBe('calendar/year-not-covered');
  });
});

describe('dueDate', () => {
  it('refuses hours, which would need office hours', () => {
    expect(codeOf(() => dueDate('2026-11-23', { value: 4, unit: 'hour' }))).toBe('contract/invalid-argument');
  });

  it.each(['workingDay', 'naturalDay', 'month', 'hour', 'minute'] as const)('refuses more than a hundred years in the unit %s', (unit) => {
    expect(codeOf(() => dueDate('2026-11-23', { value: Number.MAX_SAFE_INTEGER, unit }))).toBe('contract/invalid-argument');
  });
});

describe('toChinaDate', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T00:10:00+08:00', '2026-11-22'],
    ['2026-11-21T16:00:00Z', '2026-11-22'],
    ['2026-11-21T15:59:59Z', '2026-11-21'],
  ])('takes %s as %s', (from, to) => {
    expect(toChinaDate(from)).toBe(to);
  });

  it.each(['2026-11-31', '2026-02-30T09:00:00+08:00', '2026-11-22T09:00:00', '22.11.2026', ''])('refuses "%s" without repeating it', (text) => {
    expect(codeOf(() => toChinaDate(text))).toBe('contract/invalid-argument');
  });
});

describe('isRealDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-22T00:00:00Z', false],
  ])('says of %s: %s', (text, expected) => {
    expect(isRealDate(text)).toBe(expected);
  });
});
