import { detailSatisfaction } from '../codes/detail-satisfaction.ts';
import { ratingRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 评价明细与满意度一致. Standards §14 rule 29. */
export const evaluationDetails = (): RowCheck => ({
  rules: ratingRules,
  check({ satisfaction, evalDetails }, _context, report) {
    const digit = Object.keys(detailSatisfaction).find((first) => detailSatisfaction[first] === satisfaction);
    if (digit === undefined || !Array.isArray(evalDetails)) return;
    for (let index = 0; index < evalDetails.length; index += 1) {
      const code: unknown = evalDetails[index];
      if (typeof code === 'string' && !code.startsWith(digit)) report(`/evalDetails/${index}`, 'row/evaluation-detail');
    }
  },
});
