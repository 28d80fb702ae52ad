import { itemRules } from '../rules/definition-rules.ts';
import type { RowCheck } from './row-check.ts';

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * 收费与到现场次数的条件. The schema has the same conditions, so that any validator has them; these say in words what is missing. Standards §14
 * rules 8 and 9 (AUD).
 */
export const itemConditions = (): RowCheck => ({
  rules: itemRules,
  check({ isFee, feeBasis, fees, isPayOnline, limitSceneNum, limitSceneExplain, isOnline, isExpress }, _context, report) {
    if (isFee === true) {
      if (isEmpty(feeBasis)) report('/feeBasis', 'item/fee-basis');
      if (isEmpty(fees)) report('/fees', 'item/fee-rows');
    } else if (isFee === false) {
      if (Array.isArray(fees) && fees.length > 0) report('/fees', 'item/fee-needless');
      if (isPayOnline === true) report('/isPayOnline', 'item/pay-online');
    }
    if (limitSceneNum === 0) {
      if (typeof limitSceneExplain === 'string' && limitSceneExplain !== '') report('/limitSceneExplain', 'item/visit-reason-needless');
      if (isOnline === false && isExpress === false) report('/isExpress', 'item/courier');
    } else if (typeof limitSceneNum === 'number' && limitSceneExplain === undefined) {
      report('/limitSceneExplain', 'item/visit-reason');
    }
  },
});
