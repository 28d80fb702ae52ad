import { ContractError } from '../errors.ts';
import { isWorkingDay } from './is-working-day.ts';
import { addDays, toChinaDate } from './iso-date.ts';

/** The date itself when it is a working day, else the next one. 顺延至工作日 */
export const toWorkingDay = (date: string): string => {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
};

/**
 * 工作日顺推. The `count`-th working day after `from`; the day itself is day 0. With 0 it is `from`, or the next working day.
 *
 * Shape: `from` is `YYYY-MM-DD`, or a moment whose date in China counts; the result is `YYYY-MM-DD`.
 * Errors: {@link ContractError} `calendar/year-not-covered`; `contract/invalid-argument` for a count that is negative or not whole.
 * Source: 民法典 §201 (B); standards §7.
 */
export const addWorkingDays = (from: string, count: number): string => {
  if (!Number.isInteger(count) || count < 0) {
    throw new ContractError('contract/invalid-argument', `Failed to add working days: the count is ${count}. Pass a whole number from 0.`, { count });
  }
  let day = toChinaDate(from);
  for (let left = count; left > 0; left -= 1) day = toWorkingDay(addDays(day, 1));
  return toWorkingDay(day);
};
