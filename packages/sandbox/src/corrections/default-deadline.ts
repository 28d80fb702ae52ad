import { addWorkingDays, ContractError } from '@lianban/contract';
import { addMilliseconds, toBeijingDate } from '../time/beijing-time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * 补正期限 when the officer names none: some working days from now, or twice as many natural days where the calendar of
 * working days is not published yet. Answers a date.
 */
export function toDefaultDeadline(now: string, workingDays: number): string {
  try {
    return addWorkingDays(now, workingDays);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return toBeijingDate(addMilliseconds(now, 2 * workingDays * DAY_MS));
  }
}
