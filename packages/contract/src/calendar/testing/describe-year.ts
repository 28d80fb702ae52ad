import { addDays } from '../iso-date.ts';
import { workingCalendar } from '../working-calendar.ts';

/** What departs from a normal week in a year, as Appendix B of the standard states it: weekend days worked (`MM-DD`), and how many weekdays are off. */
export const describeYear = (year: number): { weekendWorkdays: string[]; weekdaysOff: number } => {
  const weekendWorkdays: string[] = [];
  let weekdaysOff = 0;
  for (let date = `${year}-01-01`; date.startsWith(`${year}-`); date = addDays(date, 1)) {
    const isWeekend = new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;
    const working = workingCalendar.isWorkingDay(date);
    if (isWeekend && working) weekendWorkdays.push(date.slice(5));
    if (!isWeekend && !working) weekdaysOff += 1;
  }
  return { weekendWorkdays, weekdaysOff };
};
