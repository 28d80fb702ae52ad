import { amountRules } from '../rules/row-rules.ts';
import { isRecord } from './is-record.ts';
import type { RowCheck } from './row-check.ts';

const isCents = (amount: number): boolean => Math.abs(Math.round(amount * 100) - amount * 100) < 1e-6;

/** 金额精确到分. `multipleOf: 0.01` would refuse 0.07, which no computer holds exactly. Standards §3.7. */
export const fees = (): RowCheck => ({
  rules: amountRules,
  check(row, _context, report) {
    const list = row['fees'];
    if (!Array.isArray(list)) return;
    list.forEach((fee: unknown, index) => {
      if (!isRecord(fee) || typeof fee['amount'] !== 'number') return;
      if (!isCents(fee['amount'])) report(`/fees/${index}/amount`, 'row/amount-decimals');
    });
  },
});
