import { rowRules } from '../rules/row-rules.ts';
import { toPresentMs } from './present.ts';
import type { RowCheck } from './row-check.ts';

const earliest = /* @__PURE__ */ Date.parse('2000-01-01T00:00:00+08:00');
const toleranceMs = 5 * 60_000;

/** 时间合理. Every moment of a row is written with +08:00; none lies before 2000 or, when the present is given, more than five minutes ahead of it. Standards §14 rule 5. */
export const moments = (): RowCheck => ({
  rules: rowRules,
  check(row, { now }, report) {
    const latest = now === undefined ? Infinity : toPresentMs(now) + toleranceMs;
    for (const key of Object.keys(row)) {
      const value = row[key];
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) continue;
      const ms = Date.parse(value);
      if (!value.endsWith('+08:00')) report(`/${key}`, 'row/moment-offset');
      else if (ms < earliest) report(`/${key}`, 'row/date-too-early');
      else if (ms > latest) report(`/${key}`, 'row/date-in-future');
    }
  },
});
