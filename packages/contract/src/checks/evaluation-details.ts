import { satisfactionWire } from '../codes/satisfaction-wire.ts';
import type { RowCheck } from './row-check.ts';

/** 评价明细与满意度一致. Standards §14 rule 29. */
export const evaluationDetails =
  (): RowCheck =>
  ({ satisfaction, evalDetails }) => {
    const digits: Readonly<Record<string, string>> = satisfactionWire.rating;
    const digit = typeof satisfaction === 'string' && Object.prototype.hasOwnProperty.call(digits, satisfaction) ? digits[satisfaction] : undefined;
    if (digit === undefined || !Array.isArray(evalDetails)) return [];
    return evalDetails.flatMap((code, index) => (typeof code === 'string' && !code.startsWith(digit) ? [{ path: `/evalDetails/${index}`, ruleId: 'row/evaluation-detail' as const }] : []));
  };
