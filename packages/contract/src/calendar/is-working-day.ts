import { ContractError } from '../errors.ts';
import { coveredYears, weekdaysOff, weekendWorkdays } from '../generated/working-days.ts';
import { toWeekday } from './iso-date.ts';

const free: ReadonlySet<string> = /* @__PURE__ */ new Set(weekdaysOff);
const worked: ReadonlySet<string> = /* @__PURE__ */ new Set(weekendWorkdays);

/**
 * 是否工作日. Shape: `date` is `YYYY-MM-DD`.
 * Errors: {@link ContractError} `calendar/year-not-covered` outside the data, because a normal week would be a guess.
 * Source: calendar/working-days.json, from the yearly notices of the State Council 国务院办公厅.
 */
export const isWorkingDay = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  if (!coveredYears.includes(year)) {
    throw new ContractError(
      'calendar/year-not-covered',
      `Failed to count working days: ${year} is not in the calendar (${coveredYears.join(', ')}). ` +
        `Add the State Council's notice for ${year} to packages/contract/calendar/working-days.json and run "npx -y pnpm@12 generate".`,
      { year, coveredYears },
    );
  }
  const weekday = toWeekday(date);
  return weekday === 0 || weekday === 6 ? worked.has(date) : !free.has(date);
};
