import type { Period } from '../generated/types.ts';
import { computeDeadline } from '../time-limits/compute-deadline.ts';
import type { TimeLimitRules } from '../time-limits/time-limit.ts';

/**
 * 承诺办结日期. The last day of a period that starts with acceptance; the day of acceptance is day 0, and an end on a free day moves to
 * the next working day. For pauses and extensions see `trackTimeLimit` and `explainDeadline`.
 *
 * Shape: `acceptedAt` is `YYYY-MM-DD` or a moment; the result is `YYYY-MM-DD`.
 * Errors: {@link ContractError} `calendar/year-not-covered`; `contract/invalid-argument` for hours without `officeHours`.
 * Source: standards §7 (day count B, 民法典 §201 and §203).
 */
export const dueDate = (acceptedAt: string, period: Period, rules: TimeLimitRules = {}): string => computeDeadline({ startedAt: acceptedAt, period }, rules, undefined).dueDate;
