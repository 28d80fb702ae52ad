import type { Period, PeriodUnit } from '../generated/types.ts';
import { ContractError } from '../errors.ts';
import type { WorkingCalendar } from '../calendar/calendar-year.ts';
import { toDayNumber } from '../calendar/day-number.ts';
import { fromWallTime, toChinaDate, toWallTime } from '../calendar/iso-date.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import { addMonths } from './add-months.ts';
import { createDayCount, toOpenDay } from './day-count.ts';
import { walkOfficeTime } from './office-hours.ts';
import type { Span } from './office-hours.ts';
import { stopClock } from './stopped-clock.ts';
import type { StoppedClock } from './stopped-clock.ts';
import type { TimeLimit, TimeLimitRules } from './time-limit.ts';

/** In what a clock is read: a period in months is read in natural days, one in hours in minutes. */
export type ClockUnit = 'workingDay' | 'naturalDay' | 'minute';

/** 办结期限. */
export interface Deadline {
  /** `YYYY-MM-DD`, the last day. */
  dueDate: string;
  /** The last moment that is still in time: the end of the last day, or the minute itself. */
  dueAt: string;
  /** A pause lasts; the date is the one if the clock went on now. */
  provisional: boolean;
}

/** What the functions of this folder share: a deadline with the way to it. */
export interface ComputedDeadline extends Deadline {
  clock: StoppedClock;
  calendar: WorkingCalendar;
  unit: ClockUnit;
  /** The last day before it was moved off a free or paused day; equals `dueDate` when it was not moved. */
  countedTo: string;
  /** Counted units later than the start, up to and including the moment. */
  measure(until: string): number;
}

const toClockUnit = (unit: PeriodUnit): ClockUnit => (unit === 'workingDay' ? unit : unit === 'naturalDay' || unit === 'month' ? 'naturalDay' : 'minute');

/** A hundred years. A longer one is a slip of the keyboard, and its last day would have no date. */
const mostOfUnit: Readonly<Record<PeriodUnit, number>> = { workingDay: 36_525, naturalDay: 36_525, month: 1200, hour: 876_600, minute: 52_596_000 };

const assertPeriod = ({ value, unit }: Period): void => {
  if (!Number.isInteger(value) || value < 0) {
    throw new ContractError('contract/invalid-argument', `Failed to count a time limit: its length is ${value}. Pass a whole number from 0.`, { value, unit });
  }
  if (value > mostOfUnit[unit]) {
    throw new ContractError('contract/invalid-argument', `Failed to count a time limit: ${value} ${unit}s are more than a hundred years. Check the number and its unit.`, { value, unit });
  }
};

const countDays = (limit: TimeLimit, rules: TimeLimitRules, clock: StoppedClock, calendar: WorkingCalendar): Pick<ComputedDeadline, 'dueDate' | 'dueAt' | 'countedTo' | 'measure'> => {
  const start = toChinaDate(clock.startedAt);
  let cursor = start;
  for (const { value, unit } of [limit.period, ...(limit.extensions ?? []).map(({ period }) => period)]) {
    if (toClockUnit(unit) === 'minute') {
      throw new ContractError('contract/invalid-argument', `Failed to count a time limit: an extension in ${unit}s cannot follow a limit in days. State it in days.`, { unit });
    }
    const days = unit !== 'month' ? value : rules.months === 'thirtyDays' ? value * 30 : toDayNumber(addMonths(cursor, value)) - toDayNumber(cursor);
    cursor = createDayCount(unit === 'workingDay' ? unit : 'naturalDay', calendar, clock.days).add(cursor, days);
  }
  const dueDate = toOpenDay(cursor, calendar, clock.days);
  const count = createDayCount(limit.period.unit === 'workingDay' ? 'workingDay' : 'naturalDay', calendar, clock.days);
  return { dueDate, dueAt: `${dueDate}T23:59:59+08:00`, countedTo: cursor, measure: (until) => count.count(start, toChinaDate(until)) };
};

const countMinutes = (limit: TimeLimit, { officeHours }: TimeLimitRules, clock: StoppedClock, calendar: WorkingCalendar, until: string | undefined): Pick<ComputedDeadline, 'dueDate' | 'dueAt' | 'countedTo' | 'measure'> => {
  if (officeHours === undefined || officeHours.daily.length === 0) {
    throw new ContractError('contract/invalid-argument', `Failed to compute a due date: a period in ${limit.period.unit}s needs office hours. Pass officeHours, or state the period in days.`, { unit: limit.period.unit });
  }
  const start = toWallTime(clock.startedAt);
  const pauses = clock.pauses.map(({ startedAt, endedAt }): Span => ({ from: toWallTime(startedAt), to: toWallTime(endedAt ?? until ?? startedAt) }));
  let left = 0;
  for (const { value, unit } of [limit.period, ...(limit.extensions ?? []).map(({ period }) => period)]) {
    if (toClockUnit(unit) !== 'minute') throw new ContractError('contract/invalid-argument', `Failed to count a time limit: an extension in ${unit}s cannot follow a limit in ${limit.period.unit}s. State both alike.`, { unit });
    left += value * (unit === 'hour' ? 3_600_000 : 60_000);
  }
  let due = start;
  if (left > 0) {
    for (const { from, to } of walkOfficeTime(start, officeHours, calendar, pauses)) {
      due = from + left;
      if (due <= to) break;
      left -= to - from;
    }
  }
  const dueAt = fromWallTime(due);
  const measure = (moment: string): number => {
    const end = toWallTime(moment);
    let spent = 0;
    for (const { from, to } of walkOfficeTime(start, officeHours, calendar, pauses)) {
      if (from >= end) break;
      spent += Math.min(to, end) - from;
      if (to >= end) break;
    }
    return Math.floor(spent / 60_000);
  };
  return { dueDate: dueAt.slice(0, 10), dueAt, countedTo: dueAt.slice(0, 10), measure };
};

/** Computes a deadline and keeps the way to it. `until`: the present, or the end of the case. */
export const computeDeadline = (limit: TimeLimit, rules: TimeLimitRules, until: string | undefined): ComputedDeadline => {
  const calendar = rules.calendar ?? workingCalendar;
  for (const period of [limit.period, ...(limit.extensions ?? []).map((extension) => extension.period)]) assertPeriod(period);
  const clock = stopClock(limit, rules, until);
  const unit = toClockUnit(limit.period.unit);
  const counted = unit === 'minute' ? countMinutes(limit, rules, clock, calendar, until) : countDays(limit, rules, clock, calendar);
  const isOpen = clock.pauses.some(({ endedAt, startedAt }) => endedAt === undefined && toWallTime(startedAt) <= toWallTime(counted.dueAt));
  return { ...counted, clock, calendar, unit, provisional: isOpen && limit.finishedAt === undefined };
};
