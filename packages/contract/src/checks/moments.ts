import type { Finding, RowCheck } from './row-check.ts';

const earliest = Date.parse('2000-01-01T00:00:00+08:00');
const toleranceMs = 5 * 60_000;

/** 时间合理. Every moment of a row is written with +08:00; none lies before 2000 or, when the present is given, more than five minutes ahead of it. Standards §14 rule 5. */
export const moments =
  (): RowCheck =>
  (row, { now }) => {
    const latest = now === undefined ? Infinity : Date.parse(now) + toleranceMs;
    return Object.entries(row).flatMap(([key, value]): Finding[] => {
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return [];
      const ms = Date.parse(value);
      if (!value.endsWith('+08:00')) return [{ path: `/${key}`, ruleId: 'row/moment-offset' }];
      if (ms < earliest) return [{ path: `/${key}`, ruleId: 'row/date-too-early' }];
      return ms > latest ? [{ path: `/${key}`, ruleId: 'row/date-in-future' }] : [];
    });
  };
