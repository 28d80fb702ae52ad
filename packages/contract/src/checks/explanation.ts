import type { RowCheck } from './row-check.ts';

/** 意见不得只有标点. Standards §3.3. */
export const explanation =
  ({ path }: { path: string }): RowCheck =>
  (row) => {
    const text = row[path];
    return typeof text === 'string' && text !== '' && !/[\p{L}\p{N}]/u.test(text) ? [{ path: `/${path}`, ruleId: 'row/text-blank' }] : [];
  };
