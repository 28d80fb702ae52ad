import { ContractError } from '../errors.ts';

/** A stream of rows is checked with the same `now`; what follows from it is worked out once. */
const rememberLast = <T>(compute: (now: string) => T): ((now: string) => T) => {
  let last: { now: string; result: T } | undefined;
  return (now) => {
    if (last?.now !== now) last = { now, result: compute(now) };
    return last.result;
  };
};

const offsetMs = 8 * 3_600_000;

/** What China's wall clock shows so long after `now`, as an ISO text. */
const toChinaText = (now: string, laterMs: number): string => {
  const ms = Date.parse(now);
  if (Number.isNaN(ms)) throw new ContractError('contract/invalid-argument', 'Failed to validate: "now" is no moment. Pass RFC 3339, for example 2026-11-22T09:30:00+08:00.');
  return new Date(ms + laterMs + offsetMs).toISOString();
};

/** The present day in China, `YYYY-MM-DD`. */
export const toToday: (now: string) => string = /* @__PURE__ */ rememberLast((now) => toChinaText(now, 0).slice(0, 10));

const toleranceMs = 5 * 60_000;

/** The last moment that is not in the future, with +08:00: clocks may differ by five minutes. */
export const toLatestMoment: (now: string) => string = /* @__PURE__ */ rememberLast((now) => `${toChinaText(now, toleranceMs).slice(0, 19)}+08:00`);
