import { addWorkingDays } from '../calendar/add-working-days.ts';
import { ContractError } from '../errors.ts';
import { isBefore } from './moments.ts';

/** Whether a moment comes after so many working days; `notCovered` when only a year that the calendar lacks could tell. */
export const isAfterWorkingDays = (from: string | undefined, days: number, moment: string | undefined): boolean | 'notCovered' => {
  if (from === undefined || moment === undefined) return false;
  try {
    return isBefore(addWorkingDays(from, days), moment);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    // The last day lies in that year or later: a moment before it is in time.
    return error.code === 'calendar/year-not-covered' && Number(error.details['year']) <= Number(moment.slice(0, 4)) ? 'notCovered' : false;
  }
};
