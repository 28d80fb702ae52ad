import { routeRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 明文证件号码只走政务外网, the applicant's and the agent's. Standards §14 rule 38. */
export const identityRoute = (): RowCheck => ({
  rules: routeRules,
  check(row, _context, report) {
    if (row['proChannel'] !== 'internet') return;
    if (row['certNo'] !== undefined) report('/certNo', 'row/plain-identity');
    if (row['handleUserPageCode'] !== undefined) report('/handleUserPageCode', 'row/plain-identity');
  },
});
