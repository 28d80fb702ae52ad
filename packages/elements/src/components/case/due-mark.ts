import { addWorkingDays } from '@lianban/contract';
import type { CaseStatus } from '@lianban/contract';

/** `overdue`: the promised day has passed; `soon`: today is the promised day or the working day before it. */
export type DueMark = 'overdue' | 'soon';

const running: ReadonlySet<CaseStatus> = new Set(['submitted', 'correcting', 'accepted']);

/**
 * How near the promised day 承诺办结日 is, for cases still in hand.
 * Shape: both days `YYYY-MM-DD`, China's time zone. Outside the years of the working-day calendar only `overdue` is told.
 * Source: standards §7, yellow card at one working day left, red when overdue.
 */
export const toDueMark = (status: CaseStatus, promiseDate: string | undefined, today: string): DueMark | undefined => {
  if (promiseDate === undefined || !running.has(status)) return undefined;
  const promised = promiseDate.slice(0, 10);
  if (promised < today) return 'overdue';
  if (promised === today) return 'soon';
  try {
    return promised <= addWorkingDays(today, 1).slice(0, 10) ? 'soon' : undefined;
  } catch {
    return undefined;
  }
};
