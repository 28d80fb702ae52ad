import { batchRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

const known: readonly unknown[] = ['1.0'];

/** 契约版本. A version this package knows. Standards §14 rule 36. */
export const contractVersion = ({ path }: { path: string }): RowCheck => ({
  rules: batchRules,
  check(row, _context, report) {
    const version = row[path];
    if (typeof version === 'string' && !known.includes(version)) report(`/${path}`, 'row/contract-version', { known });
  },
});
