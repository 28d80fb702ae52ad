import { ContractError } from '../errors.ts';
import type { WorkingCalendar } from './calendar-year.ts';
import { toChinaDate } from './iso-date.ts';
import { workingCalendar } from './working-calendar.ts';

/** The date itself when it is a working day, else the next one. 顺延至工作日 */
export const toWorkingDay = (date: string, calendar: WorkingCalendar = workingCalendar): string => calendar.addWorkingDays(date, 0);

/**
 * 工作日顺推. The `count`-th working day after `from`; the day itself is day 0. With 0 it is `from`, or the next working day.
 *
 * Shape: `from` is `YYYY-MM-DD`, or a moment whose date in China counts; the result is `YYYY-MM-DD`.
 * Errors: {@link ContractError} `calendar/year-not-covered`; `contract/invalid-argument` for a count that is negative or not whole.
 * Source: 民法典 §201 (B); standards §7.
 */
export const addWorkingDays = (from: string, count: number, calendar: WorkingCalendar = workingCalendar): string => {
  if (!Number.isInteger(count) || count < 0) {
    throw new ContractError('contract/invalid-argument', `Failed to add working days: the count is ${count}. Pass a whole number from 0.`, { count });
  }
  return calendar.addWorkingDays(toChinaDate(from), count);
};

/**
 * 工作日计数. How many working days lie after `after`, up to and including `until`; 0 when `until` is not later.
 * Shape: dates or moments, as for {@link addWorkingDays}. Errors: {@link ContractError} `calendar/year-not-covered`.
 */
export const countWorkingDays = (after: string, until: string, calendar: WorkingCalendar = workingCalendar): number =>
  calendar.countWorkingDays(toChinaDate(after), toChinaDate(until));
