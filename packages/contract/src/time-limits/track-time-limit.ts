import { createDayCount } from './day-count.ts';
import { computeDeadline } from './compute-deadline.ts';
import type { ClockUnit, ComputedDeadline, Deadline } from './compute-deadline.ts';
import type { MergedPause } from './merge-pauses.ts';
import type { TimeLimit, TimeLimitRules, YellowCard } from './time-limit.ts';
import { toChinaDate, toWallTime } from '../calendar/iso-date.ts';

/** 计时状态. `finishedLate` and `overdue` compare with the deadline, not with the counted units. */
export type TimeLimitState = 'running' | 'paused' | 'overdue' | 'finishedInTime' | 'finishedLate';

/** 时限跟踪. How much of a limit is spent; `used + remaining = limit`. */
export interface TrackedTimeLimit extends Deadline {
  state: TimeLimitState;
  /** 预警: yellow 黄牌 while running, red 红牌 when overdue; none while the clock stands or when the case has ended. */
  card?: 'yellow' | 'red';
  unit: ClockUnit;
  /** Counted units from the start to the deadline: the period, its extensions, and the days by which the end moved off free days. */
  limit: number;
  used: number;
  /** Negative once counted units have passed since the deadline. */
  remaining: number;
  /** Pauses that count, merged. */
  pauses: readonly MergedPause[];
}

const deservesYellow = ({ unit, calendar, clock, dueDate }: ComputedDeadline, limit: number, remaining: number, now: string, { remainingShare = 0.2, workingDaysLeft = 1 }: YellowCard): boolean => {
  if (remaining <= limit * remainingShare) return true;
  return unit !== 'minute' && createDayCount('workingDay', calendar, clock.days).count(toChinaDate(now), dueDate) <= workingDaysLeft;
};

/**
 * 时限跟踪. Where a case stands against its time limit at the moment `now`.
 *
 * Shape: see {@link TrackedTimeLimit}. Units: `limit`, `used` and `remaining` in `unit`; months are read in natural days, hours in minutes of office time.
 * Errors: `ContractError` `calendar/year-not-covered`; `contract/invalid-argument` for moments that contradict each other and for hours without office hours.
 * Source: standards §7: used = working time from acceptance to now without the union of the pauses (P).
 */
export const trackTimeLimit = (limit: TimeLimit, now: string, rules: TimeLimitRules = {}): TrackedTimeLimit => {
  const until = limit.finishedAt !== undefined && toWallTime(limit.finishedAt) <= toWallTime(now) ? limit.finishedAt : now;
  const computed = computeDeadline(limit, rules, until);
  const { clock, dueAt, dueDate, provisional, unit, measure } = computed;
  const isLate = toWallTime(until) > toWallTime(dueAt);
  const finished = limit.finishedAt === until;
  const state: TimeLimitState = finished ? (isLate ? 'finishedLate' : 'finishedInTime') : isLate ? 'overdue' : clock.current === undefined ? 'running' : 'paused';
  const total = measure(dueAt);
  const used = measure(until);
  const remaining = total - used;
  const isYellow = state === 'running' && deservesYellow(computed, total, remaining, now, rules.yellowCard ?? {});
  const card = state === 'overdue' ? 'red' : isYellow ? 'yellow' : undefined;
  return { state, ...(card === undefined ? {} : { card }), unit, limit: total, used, remaining, dueDate, dueAt, provisional, pauses: clock.pauses };
};
