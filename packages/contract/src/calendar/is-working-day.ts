import type { WorkingCalendar } from './calendar-year.ts';
import { workingCalendar } from './working-calendar.ts';

/**
 * 是否工作日. Shape: `date` is `YYYY-MM-DD`.
 * Errors: {@link ContractError} `calendar/year-not-covered` outside the data, because a normal week would be a guess.
 * Source: calendar/working-days.json, from the yearly notices of the State Council 国务院办公厅.
 */
export const isWorkingDay = (date: string, calendar: WorkingCalendar = workingCalendar): boolean => calendar.isWorkingDay(date);
