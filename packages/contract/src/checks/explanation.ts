import { rowRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 意见不得只有标点. Standards §3.3. */
export const explanation = ({ path }: { path: string }): RowCheck => ({
  rules: rowRules,
  check(row, _context, report) {
    const text = row[path];
    if (typeof text === 'string' && text !== '' && !/[\p{L}\p{N}]/u.test(text)) report(`/${path}`, 'row/text-blank');
  },
});
