import type { Clock } from '@lianban/contract';

/** Counts failed tries by whatever they are told apart by. In memory: each process counts its own. */
export interface FailureLimit {
  /** Counts a try as failed before it is looked at, so that many at once are counted too; the seconds to wait when it is one too many. */
  begin(by: string): number | undefined;
  /** It was right after all. */
  clear(by: string): void;
}

/** As many at most are remembered; whoever floods with new names makes the platform forget, never grow. */
const MAX_REMEMBERED = 10_000;

/** `allowed` failures, then none until `waitMs` after the first of them. */
export function createFailureLimit(clock: Clock, { allowed, waitMs }: { allowed: number; waitMs: number }): FailureLimit {
  const counts = new Map<string, { failures: number; untilMs: number }>();
  return {
    begin: (by) => {
      const nowMs = Date.parse(clock.now());
      let count = counts.get(by);
      if (count === undefined || count.untilMs <= nowMs) {
        if (counts.size >= MAX_REMEMBERED) counts.clear();
        count = { failures: 0, untilMs: nowMs + waitMs };
        counts.set(by, count);
      }
      if (count.failures >= allowed) return Math.max(1, Math.ceil((count.untilMs - nowMs) / 1000));
      count.failures += 1;
      return undefined;
    },
    clear: (by) => counts.delete(by),
  };
}
