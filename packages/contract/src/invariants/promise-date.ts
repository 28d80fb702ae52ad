import { dueDate } from '../calendar/due-date.ts';
import { addWorkingDays } from '../calendar/add-working-days.ts';
import { addDays, isRealDate } from '../calendar/iso-date.ts';
import { ContractError } from '../errors.ts';
import type { Period } from '../generated/types.ts';
import type { TimeLimitRules } from '../time-limits/time-limit.ts';

/** How a promised date stands to the one that the calendar gives. */
export type PromiseDateVerdict =
  | { kind: 'agrees' | 'near' | 'differs'; expected: string }
  /** The calendar lacks the year. */
  | { kind: 'notCovered'; year: number }
  /** Hours without office hours, or a moment that cannot be read. */
  | { kind: 'notComparable' };

/** The working day on either side of a working day. */
const isNextTo = (date: string, expected: string): boolean => {
  const [earlier, later] = date < expected ? [date, expected] : [expected, date];
  // No holiday lasts that long, whatever the calendar of the year says.
  if (addDays(earlier, 31) < later) return false;
  return addDays(earlier, 1) === later || addWorkingDays(earlier, 1) >= later;
};

/** Compares promised dates with computed ones. */
export type PromiseDateCheck = (acceptDate: string, promiseDate: string, period: Period) => PromiseDateVerdict;

const mostRemembered = 5000;

/**
 * 承诺办结日期重算, for many cases. Days of a month and periods of a department are few, so each is computed once; what is remembered is
 * bounded. See {@link checkPromiseDate}.
 */
export const createPromiseDateCheck = (rules: TimeLimitRules = {}): PromiseDateCheck => {
  const computed = new Map<string, string>();
  const compute = (acceptDate: string, period: Period): string => {
    if (period.unit === 'hour' || period.unit === 'minute' || !acceptDate.endsWith('+08:00')) return dueDate(acceptDate, period, rules);
    const key = `${acceptDate.slice(0, 10)} ${period.value} ${period.unit}`;
    const known = computed.get(key);
    if (known !== undefined) return known;
    if (computed.size >= mostRemembered) computed.clear();
    const date = dueDate(acceptDate, period, rules);
    computed.set(key, date);
    return date;
  };
  return (acceptDate, promiseDate, period) => {
    // A date that does not exist is the row's own fault.
    if (!isRealDate(promiseDate)) return { kind: 'notComparable' };
    try {
      const expected = compute(acceptDate, period);
      if (promiseDate === expected) return { kind: 'agrees', expected };
      return { kind: isNextTo(promiseDate, expected) ? 'near' : 'differs', expected };
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      return error.code === 'calendar/year-not-covered' ? { kind: 'notCovered', year: Number(error.details['year']) } : { kind: 'notComparable' };
    }
  };
};

/**
 * 承诺办结日期重算. Compares the promised date of an accepted case with the one that follows from acceptance, the item's promised period and
 * the working-day calendar. One working day off is `near`: conventions of counting the first day differ.
 * Shape: `acceptDate` is a moment, `promiseDate` a date. Source: standards §7, §14 rule 20.
 */
export const checkPromiseDate = (acceptDate: string, promiseDate: string, period: Period, rules: TimeLimitRules = {}): PromiseDateVerdict =>
  createPromiseDateCheck(rules)(acceptDate, promiseDate, period);
