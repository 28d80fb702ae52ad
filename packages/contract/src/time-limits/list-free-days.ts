import type { WorkingCalendar } from '../calendar/calendar-year.ts';
import { addDays } from '../calendar/iso-date.ts';
import type { DayRange } from './day-count.ts';

/** Days off under one name, or weekend days worked; `working` days are told one by one. */
export interface NamedDays {
  from: string;
  to: string;
  name: string;
  source: string;
  working: boolean;
}

/** 期间内的放假与调休. What departs from a normal week later than `after` and up to `until`, and how many plain weekend days lie there; paused days are left out. */
export const listFreeDays = (after: string, until: string, calendar: WorkingCalendar, paused: readonly DayRange[]): { named: NamedDays[]; weekendDays: number } => {
  const named: NamedDays[] = [];
  let weekendDays = 0;
  for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
    if (paused.some(({ from, before }) => from <= date && date < before)) continue;
    const day = calendar.describeDay(date);
    if (day.kind === 'weekend') weekendDays += 1;
    if (!('name' in day)) continue;
    const last = named[named.length - 1];
    if (last !== undefined && !day.working && !last.working && last.name === day.name && addDays(last.to, 1) === date) last.to = date;
    else named.push({ from: date, to: date, name: day.name, source: day.source, working: day.working });
  }
  return { named, weekendDays };
};
