import type { RowCheck } from './row-check.ts';

/** 明文证件号码只走政务外网. Standards §14 rule 38. */
export const identityRoute = (): RowCheck => (row) =>
  row['proChannel'] === 'internet' && row['certNo'] !== undefined ? [{ path: '/certNo', ruleId: 'row/plain-identity' }] : [];
