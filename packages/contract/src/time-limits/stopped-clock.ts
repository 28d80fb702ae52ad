import { ContractError } from '../errors.ts';
import { fromWallTime, toChinaDate, toWallTime } from '../calendar/iso-date.ts';
import type { DayRange } from './day-count.ts';
import { mergePauses } from './merge-pauses.ts';
import type { MergedPause } from './merge-pauses.ts';
import type { Pause, TimeLimit, TimeLimitRules } from './time-limit.ts';

/** When the clock of a case begins and where it stands still, after the rules have been applied to what happened. */
export interface StoppedClock {
  /** Acceptance, or the end of the correction after which the limit begins anew. */
  startedAt: string;
  restartedAt?: string;
  /** Pauses that count, merged; an open one has no end. */
  pauses: readonly MergedPause[];
  /** Corrections that do not stop the clock under these rules. */
  ignored: readonly Pause[];
  /** The pause that lasts at `until`, planned end or none. */
  current?: MergedPause;
  /** The same pauses as whole days; an open one reaches to the day of `until`. */
  days: readonly DayRange[];
}

/** When the last correction was in; one still open is taken as if it came in at `until`. */
const findRestart = (limit: TimeLimit, until: number): number | undefined => {
  const start = toWallTime(limit.startedAt);
  const ends = (limit.pauses ?? [])
    .filter(({ kind, startedAt }) => kind === 'correction' && toWallTime(startedAt) <= until)
    .map(({ startedAt, endedAt }) => (endedAt === undefined ? (until === Infinity ? toWallTime(startedAt) : until) : toWallTime(endedAt)));
  const past = ends.filter((end) => end <= until && end > start);
  return past.length === 0 ? undefined : Math.max(...past);
};

/** `until` is the present or the end of the case; without it an open pause counts as if it had just begun. */
export const stopClock = (limit: TimeLimit, rules: TimeLimitRules, until: string | undefined): StoppedClock => {
  const policy = rules.corrections ?? 'ignore';
  const untilMs = until === undefined ? Infinity : toWallTime(until);
  const restart = policy === 'restart' ? findRestart(limit, untilMs) : undefined;
  const startedAt = restart === undefined ? limit.startedAt : fromWallTime(restart);
  const startMs = toWallTime(startedAt);
  if (limit.finishedAt !== undefined && toWallTime(limit.finishedAt) < toWallTime(limit.startedAt)) {
    throw new ContractError('contract/invalid-argument', 'Failed to count a time limit: the case ends before it was accepted. Correct its moments.');
  }
  const given = limit.pauses ?? [];
  const stopping = given.filter(({ kind }) => policy !== 'ignore' || kind !== 'correction');
  const pauses = mergePauses(stopping).filter(({ startedAt: from, endedAt }) => toWallTime(from) <= untilMs && (endedAt === undefined || toWallTime(endedAt) > startMs));
  const current = pauses.find(({ startedAt: from, endedAt }) => until !== undefined && toWallTime(from) <= untilMs && (endedAt === undefined || toWallTime(endedAt) > untilMs));
  const days = pauses
    .map(({ startedAt: from, endedAt }) => ({ from: toChinaDate(from), before: toChinaDate(endedAt ?? until ?? from) }))
    .filter(({ from, before }) => from < before);
  return {
    startedAt,
    ...(restart === undefined ? {} : { restartedAt: startedAt }),
    pauses,
    ignored: given.filter((pause) => !stopping.includes(pause)),
    ...(current === undefined ? {} : { current }),
    days,
  };
};
