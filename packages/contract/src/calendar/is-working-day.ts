import type { WorkingCalendar } from './calendar-year.ts';
import { toChinaDate } from './iso-date.ts';
import { workingCalendar } from './working-calendar.ts';

/**
 * 是否工作日. Shape: `date` is `YYYY-MM-DD`, or a moment whose date in China counts.
 * Errors: {@link ContractError} `calendar/year-not-covered` outside the data, because a normal week would be a guess; `contract/invalid-argument` for a date that does not exist.
 * Source: calendar/working-days.json, from the yearly notices of the State Council 国务院办公厅.
 */
export const isWorkingDay = (date: string, calendar: WorkingCalendar = workingCalendar): boolean => calendar.isWorkingDay(toChinaDate(date));
