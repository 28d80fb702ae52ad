import { amountRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 总数等于分项之和. A total whose parts are all numbers equals their sum. Standards §5.3, §14 rule 35. */
export const sum = ({ total, parts }: { total: string; parts: readonly string[] }): RowCheck => ({
  rules: amountRules,
  check(row, _context, report) {
    const whole = row[total];
    if (typeof whole !== 'number') return;
    let found = 0;
    for (const part of parts) {
      const value = row[part];
      if (typeof value !== 'number') return;
      found += value;
    }
    if (found !== whole) report(`/${total}`, 'row/sum-differs', { parts });
  },
});
