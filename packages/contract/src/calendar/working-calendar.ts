import { calendarYears } from '../generated/working-days.ts';
import type { WorkingCalendar } from './calendar-year.ts';
import { createCalendar } from './create-calendar.ts';

/** 国务院办公厅放假安排. The calendar of the package, from calendar/working-days.json. */
export const workingCalendar: WorkingCalendar = /* @__PURE__ */ createCalendar(calendarYears);
