import type { WorkingCalendar } from '../calendar/calendar-year.ts';
import { addDays } from '../calendar/iso-date.ts';
import { fromDayNumber, toDayNumber } from '../calendar/day-number.ts';

/** A stretch of whole days that do not count: from the day the clock stopped up to, not including, the day it went on. */
export interface DayRange {
  from: string;
  before: string;
}

/** Counts days of one kind, leaving out the paused ones. */
export interface DayCount {
  /** Counted days later than `after`, up to and including `until`. */
  count(after: string, until: string): number;
  /** The `days`-th counted day after `from`; with 0 `from` itself. */
  add(from: string, days: number): string;
}

/** `paused` is merged and in order. */
export const createDayCount = (unit: 'workingDay' | 'naturalDay', calendar: WorkingCalendar, paused: readonly DayRange[]): DayCount => {
  const plain =
    unit === 'workingDay'
      ? { count: calendar.countWorkingDays, add: (from: string, days: number) => (days === 0 ? from : calendar.addWorkingDays(from, days)) }
      : { count: (after: string, until: string) => Math.max(0, toDayNumber(until) - toDayNumber(after)), add: (from: string, days: number) => fromDayNumber(toDayNumber(from) + days) };
  const later = (left: string, right: string): string => (left > right ? left : right);
  const earlier = (left: string, right: string): string => (left < right ? left : right);
  const lastBefore = ({ from, before }: DayRange): readonly [string, string] => [addDays(from, -1), addDays(before, -1)];
  return {
    count: (after, until) => {
      let days = plain.count(after, until);
      for (const range of paused) {
        const [start, end] = lastBefore(range);
        days -= plain.count(later(start, after), earlier(end, until));
      }
      return days;
    },
    add: (from, days) => {
      let cursor = from;
      let left = days;
      for (const range of paused) {
        const [start, end] = lastBefore(range);
        const before = plain.count(cursor, start);
        if (before >= left) break;
        left -= before;
        cursor = later(cursor, end);
      }
      return plain.add(cursor, left);
    },
  };
};

/** The first working day from `date` on that no pause holds. */
export const toOpenDay = (date: string, calendar: WorkingCalendar, paused: readonly DayRange[]): string => {
  let day = calendar.addWorkingDays(date, 0);
  for (const { from, before } of paused) {
    if (day >= from && day < before) day = calendar.addWorkingDays(before, 0);
  }
  return day;
};
