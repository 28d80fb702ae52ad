import { rowRules } from '../rules/row-rules.ts';
import { toLatestMoment } from './present.ts';
import type { RowCheck } from './row-check.ts';

const earliest = '2000-01-01T00:00:00+08:00';
/** A moment and nothing else: a remark may begin with one. */
const form = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-][\d:]+)?$/;

/** 时间合理. Every moment of a row is written with +08:00; none lies before 2000 or, when the present is given, more than five minutes ahead of it. Standards §14 rule 5. With one offset, moments stand in the order of their texts. */
export const moments = (): RowCheck => ({
  rules: rowRules,
  check(row, { now }, report) {
    const latest = now === undefined ? undefined : toLatestMoment(now);
    for (const key in row) {
      const value = row[key];
      // The T is looked for first: it tells nearly every other text apart.
      if (typeof value !== 'string' || value.charCodeAt(10) !== 0x54 || !form.test(value)) continue;
      if (!value.endsWith('+08:00')) report(`/${key}`, 'row/moment-offset');
      else if (value < earliest) report(`/${key}`, 'row/date-too-early');
      else if (latest !== undefined && value > latest) report(`/${key}`, 'row/date-in-future');
    }
  },
});
