/** A stream of rows is checked with the same `now`; what follows from it is worked out once. */
const rememberLast = <T>(compute: (now: string) => T): ((now: string) => T) => {
  let last: { now: string; result: T } | undefined;
  return (now) => {
    if (last?.now !== now) last = { now, result: compute(now) };
    return last.result;
  };
};

const offsetMs = 8 * 3_600_000;

/** The present day in China, `YYYY-MM-DD`. */
export const toToday: (now: string) => string = /* @__PURE__ */ rememberLast((now) => new Date(Date.parse(now) + offsetMs).toISOString().slice(0, 10));

const toleranceMs = 5 * 60_000;

/** The last moment that is not in the future, with +08:00: clocks may differ by five minutes. */
export const toLatestMoment: (now: string) => string = /* @__PURE__ */ rememberLast((now) => `${new Date(Date.parse(now) + toleranceMs + offsetMs).toISOString().slice(0, 19)}+08:00`);
