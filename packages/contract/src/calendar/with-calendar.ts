import { ContractError } from '../errors.ts';
import { calendarYears } from '../generated/working-days.ts';
import type { CalendarChange, CalendarYear, WorkingCalendar } from './calendar-year.ts';
import { createCalendar } from './create-calendar.ts';
import { isRealDate } from './iso-date.ts';
import { toDayNumber, weekdayOf } from './day-number.ts';

export interface CalendarOptions {
  /** Whole years: one the package does not cover yet, or one stated anew, which then replaces the package's. */
  years?: readonly CalendarYear[];
  /** Single days that a later or local notice sets otherwise; the last one about a day holds. */
  changes?: readonly CalendarChange[];
}

const refuse = (reason: string, details: Readonly<Record<string, unknown>>): never => {
  throw new ContractError('calendar/invalid-notice', `Failed to make a calendar: ${reason}. Correct what is passed to withCalendar.`, details);
};

const assertYear = ({ year, source, daysOff, workdays }: CalendarYear): void => {
  if (source.trim() === '') refuse(`${year} names no source`, { year });
  for (const date of [...workdays, ...daysOff.flatMap(({ from, to }) => [from, to])]) {
    if (!isRealDate(date)) refuse(`${date} is no date`, { year, date });
    if (!date.startsWith(`${year}-`)) refuse(`${date} stands under ${year}`, { year, date });
  }
  const turned = daysOff.find(({ from, to }) => from > to);
  if (turned !== undefined) refuse(`${turned.from} to ${turned.to} ends before it begins`, { year, ...turned });
  const weekday = workdays.find((date) => weekdayOf(toDayNumber(date)) % 6 !== 0);
  if (weekday !== undefined) refuse(`workday ${weekday} is no weekend day`, { year, date: weekday });
};

/**
 * 自备或修正工作日历. The calendar of the package with years and days of the host's own.
 *
 * Errors: {@link ContractError} `calendar/invalid-notice` when a date does not exist, stands under another year or lies in a year that nothing covers.
 * Source: notices have been changed during the year (2020), and the next year's usually comes in November; standards §7.
 */
export const withCalendar = ({ years = [], changes = [] }: CalendarOptions): WorkingCalendar => {
  years.forEach(assertYear);
  const stated = new Set(years.map(({ year }) => year));
  if (stated.size < years.length) refuse('a year is stated twice', {});
  const all = [...calendarYears.filter(({ year }) => !stated.has(year)), ...years].sort((left, right) => left.year - right.year);
  for (const { date, source } of changes) {
    if (!isRealDate(date)) refuse(`${date} is no date`, { date });
    if (source.trim() === '') refuse(`the change of ${date} names no source`, { date });
    if (!all.some(({ year }) => date.startsWith(`${year}-`))) refuse(`${date} lies in a year the calendar does not cover`, { date });
  }
  return createCalendar(all, changes);
};
