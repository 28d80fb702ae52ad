import { rowRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 明文证件号码只走政务外网. Standards §14 rule 38. */
export const identityRoute = (): RowCheck => ({
  rules: rowRules,
  check(row, _context, report) {
    if (row['proChannel'] === 'internet' && row['certNo'] !== undefined) report('/certNo', 'row/plain-identity');
  },
});
