import type { Period } from '@lianban/contract';
import { ContractError, dueDate } from '@lianban/contract';
import { CASE_TEXT } from '../strings/case-text.ts';

/** When something is promised to be done, or why no date can be given. */
export type Promised = { promiseDate: string } | { promiseUnknownReason: string };

/**
 * 承诺办结日期 by the contract's calendar. A year whose holidays are not published yet, or a promise in hours, gives a reason instead of a date,
 * never a guess and never a failure.
 */
export function toPromise(from: string, period: Period): Promised {
  try {
    return { promiseDate: dueDate(from, period) };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { promiseUnknownReason: error.code === 'calendar/year-not-covered' ? CASE_TEXT.calendarNotCovered : CASE_TEXT.promiseInHours };
  }
}
