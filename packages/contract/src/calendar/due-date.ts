import { ContractError } from '../errors.ts';
import type { Period } from '../generated/types.ts';
import { addWorkingDays, toWorkingDay } from './add-working-days.ts';
import { addDays, toChinaDate } from './iso-date.ts';

/**
 * 承诺办结日期. The last day of a period that starts with acceptance; the day of acceptance is day 0, and an end on a free day moves to
 * the next working day.
 *
 * Shape: `acceptedAt` is `YYYY-MM-DD` or a moment; the result is `YYYY-MM-DD`.
 * Errors: {@link ContractError} `calendar/year-not-covered`; `contract/invalid-argument` for hours, which would need office hours.
 * Source: standards §7 (day count B, 民法典 §201 and §203).
 */
export const dueDate = (acceptedAt: string, period: Period): string => {
  if (period.unit === 'workingDay') return addWorkingDays(acceptedAt, period.value);
  if (period.unit === 'naturalDay') return toWorkingDay(addDays(toChinaDate(acceptedAt), period.value));
  throw new ContractError(
    'contract/invalid-argument',
    'Failed to compute a due date: a period in hours needs office hours, which the contract does not hold. State the period in days.',
    { unit: period.unit },
  );
};
