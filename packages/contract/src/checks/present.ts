import { toChinaDate } from '../calendar/iso-date.ts';

/** A stream of rows is checked with the same `now`; what follows from it is worked out once. */
const rememberLast = <T>(compute: (now: string) => T): ((now: string) => T) => {
  let last: { now: string; result: T } | undefined;
  return (now) => {
    if (last?.now !== now) last = { now, result: compute(now) };
    return last.result;
  };
};

/** The present day in China, `YYYY-MM-DD`. */
export const toToday: (now: string) => string = /* @__PURE__ */ rememberLast(toChinaDate);

/** The present in milliseconds since 1970. */
export const toPresentMs: (now: string) => number = /* @__PURE__ */ rememberLast(Date.parse);
