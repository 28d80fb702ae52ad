import { toChinaDate, toWallTime } from '../calendar/iso-date.ts';
import { computeDeadline } from './compute-deadline.ts';
import type { ComputedDeadline, Deadline } from './compute-deadline.ts';
import { createDayCount } from './day-count.ts';
import { deadlineTexts } from './deadline-texts.ts';
import type { DeadlineText } from './deadline-texts.ts';
import { listFreeDays } from './list-free-days.ts';
import type { TimeLimit, TimeLimitRules } from './time-limit.ts';

export type DeadlineStepKind = 'start' | 'restart' | 'period' | 'extension' | 'weekends' | 'holiday' | 'workedWeekend' | 'pause' | 'ignoredCorrection' | 'moved' | 'due';

/** One thing that happened on the way to a deadline: what, when, why (`zh`, `en`) and by which rule. */
export interface DeadlineStep extends DeadlineText {
  kind: DeadlineStepKind;
  /** `YYYY-MM-DD`, the first day it concerns. */
  date: string;
}

/** 期限说明. `steps` end with the deadline itself. */
export interface ExplainedDeadline extends Deadline {
  steps: readonly DeadlineStep[];
}

const explainStart = ({ clock, unit }: ComputedDeadline, limit: TimeLimit): DeadlineStep[] => {
  const date = toChinaDate(limit.startedAt);
  const steps: DeadlineStep[] = [{ kind: 'start', date, ...(unit === 'minute' ? deadlineTexts.startMoment(limit.startedAt) : deadlineTexts.start(date)) }];
  if (clock.restartedAt !== undefined) steps.push({ kind: 'restart', date: toChinaDate(clock.restartedAt), ...deadlineTexts.restart(toChinaDate(clock.restartedAt)) });
  steps.push({ kind: 'period', date: toChinaDate(clock.startedAt), ...deadlineTexts.period(limit.period.value, limit.period.unit) });
  for (const { period, approvedAt, reason } of limit.extensions ?? []) {
    steps.push({ kind: 'extension', date: toChinaDate(approvedAt ?? clock.startedAt), ...deadlineTexts.extension(period.value, period.unit, reason) });
  }
  return steps;
};

const explainPauses = ({ clock, unit, calendar, dueAt }: ComputedDeadline, until: string | undefined): DeadlineStep[] => {
  const steps: DeadlineStep[] = [];
  const start = toChinaDate(clock.startedAt);
  for (const { startedAt, endedAt, reasons } of clock.pauses) {
    if (toWallTime(startedAt) > toWallTime(dueAt)) continue;
    const date = toChinaDate(startedAt);
    if (unit === 'minute') {
      steps.push({ kind: 'pause', date, ...deadlineTexts.pauseMoments(reasons, startedAt, endedAt) });
      continue;
    }
    const before = toChinaDate(endedAt ?? until ?? startedAt);
    const plain = createDayCount(unit, calendar, []);
    const after = createDayCount(unit, calendar, [{ from: date, before }]);
    const days = plain.count(start, before) - after.count(start, before);
    steps.push({ kind: 'pause', date, ...deadlineTexts.pause(reasons, date, endedAt === undefined ? undefined : before, days, unit) });
  }
  for (const { startedAt, reason } of clock.ignored) {
    steps.push({ kind: 'ignoredCorrection', date: toChinaDate(startedAt), ...deadlineTexts.ignored(toChinaDate(startedAt), reason) });
  }
  return steps;
};

const explainFreeDays = ({ clock, unit, calendar, dueDate }: ComputedDeadline): { steps: DeadlineStep[]; weekends: DeadlineStep[] } => {
  if (unit === 'naturalDay') return { steps: [], weekends: [] };
  const start = toChinaDate(clock.startedAt);
  const { named, weekendDays } = listFreeDays(start, dueDate, calendar, clock.days);
  const steps = named.map(({ from, to, name, source, working }): DeadlineStep =>
    working ? { kind: 'workedWeekend', date: from, ...deadlineTexts.worked(name, from, source) } : { kind: 'holiday', date: from, ...deadlineTexts.holiday(name, from, to, source) },
  );
  return { steps, weekends: weekendDays === 0 ? [] : [{ kind: 'weekends', date: start, ...deadlineTexts.weekends(weekendDays) }] };
};

/**
 * 期限说明. Computes a deadline and says step by step, in Chinese and English, how it comes about: the start, the limit, extensions, weekends, holidays
 * and worked weekends with their notice, pauses, the move off a free last day, and the deadline itself.
 *
 * Shape: see {@link ExplainedDeadline}; `now` is the present, needed only while a pause lasts.
 * Errors: `ContractError` `calendar/year-not-covered`; `contract/invalid-argument` for moments that contradict each other and for hours without office hours.
 * Source: standards §7; 民法典 §201–203, 行政许可法 §42, §45.
 */
export const explainDeadline = (limit: TimeLimit, { now, ...rules }: TimeLimitRules & { now?: string } = {}): ExplainedDeadline => {
  const until = limit.finishedAt ?? now;
  const computed = computeDeadline(limit, rules, until);
  const { dueDate, dueAt, provisional, countedTo, unit, calendar } = computed;
  const { steps, weekends } = explainFreeDays(computed);
  const onTheWay = [...steps, ...explainPauses(computed, until)].sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  const due = unit === 'minute' ? deadlineTexts.dueMoment(dueAt, provisional) : deadlineTexts.due(dueDate, provisional);
  return {
    dueDate,
    dueAt,
    provisional,
    steps: [
      ...explainStart(computed, limit),
      ...onTheWay,
      ...weekends,
      ...(countedTo === dueDate ? [] : [{ kind: 'moved' as const, date: countedTo, ...deadlineTexts.moved(countedTo, dueDate, calendar.isWorkingDay(countedTo)) }]),
      { kind: 'due', date: dueDate, ...due },
    ],
  };
};
