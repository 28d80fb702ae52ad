import { ContractError } from '../errors.ts';
import { fromWallTime, toWallTime } from '../calendar/iso-date.ts';
import type { Pause } from './time-limit.ts';

/** One stretch in which the clock stands, whatever the number of reasons. */
export interface MergedPause {
  startedAt: string;
  /** Missing while it lasts. */
  endedAt?: string;
  /** Each once, in order of the text. */
  reasons: readonly string[];
}

const listReasons = (pause: Pause | MergedPause): readonly string[] => ('reasons' in pause ? pause.reasons : pause.reason === undefined ? [] : [pause.reason]);

/**
 * 合并停止计时的时段. The union of pauses: overlapping and touching ones become one. The order given does not matter, and merging again changes nothing.
 * Errors: {@link ContractError} `contract/invalid-argument` when a pause ends before it begins.
 */
export const mergePauses = (pauses: readonly (Pause | MergedPause)[]): MergedPause[] => {
  const spans = pauses.map((pause) => {
    const from = toWallTime(pause.startedAt);
    const to = pause.endedAt === undefined ? Infinity : toWallTime(pause.endedAt);
    if (to < from) throw new ContractError('contract/invalid-argument', 'Failed to count a time limit: a pause ends before it begins. Correct its moments.', { startedAt: pause.startedAt, endedAt: pause.endedAt });
    return { from, to, reasons: new Set(listReasons(pause)) };
  });
  const merged: typeof spans = [];
  for (const span of spans.sort((left, right) => left.from - right.from)) {
    const last = merged[merged.length - 1];
    if (last === undefined || span.from > last.to) {
      merged.push(span);
      continue;
    }
    last.to = Math.max(last.to, span.to);
    for (const reason of span.reasons) last.reasons.add(reason);
  }
  return merged.map(({ from, to, reasons }) => ({
    startedAt: fromWallTime(from),
    ...(to === Infinity ? {} : { endedAt: fromWallTime(to) }),
    reasons: [...reasons].sort(),
  }));
};
