import { rowRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

const isPlain = (moment: string): boolean => moment.length === 25 && moment.endsWith('+08:00');

const shape = /^\d{4}-\d\d-\d\d(?:T|$)/;

/** What is no date is told by its own rule: held against it, a right one would look wrong. */
const isMoment = (value: unknown): value is string => typeof value === 'string' && shape.test(value);

const isBefore = (later: string, earlier: string): boolean => {
  // A date without time is compared by its day.
  if (later.length === 10 || earlier.length === 10) return later < earlier && !earlier.startsWith(later);
  // Of one length and one offset, moments stand in the order of their texts.
  return isPlain(later) && isPlain(earlier) ? later < earlier : Date.parse(later) < Date.parse(earlier);
};

/** 时间先后. Each of the named moments that is present is not before the present one ahead of it. Standards §14 rule 14, inside one row. */
export const order = ({ paths }: { paths: readonly string[] }): RowCheck => ({
  rules: rowRules,
  check(row, _context, report) {
    let earlier: string | undefined;
    for (const path of paths) {
      const moment = row[path];
      if (!isMoment(moment)) continue;
      if (earlier !== undefined && isBefore(moment, row[earlier] as string)) report(`/${path}`, 'row/date-order', { earlier });
      earlier = path;
    }
  },
});
