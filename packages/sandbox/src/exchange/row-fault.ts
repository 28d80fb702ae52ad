import type { ExchangeRule } from '../strings/exchange-rules.ts';
import { EXCHANGE_RULES } from '../strings/exchange-rules.ts';

/** Why a row is returned to its department: rule, place, words, and what to do. */
export interface RowFault {
  ruleId: string;
  path: string;
  message: string;
  hint: string;
}

/** A fault against one of the platform's own rules. */
export function toRowFault(ruleId: ExchangeRule, path: string): RowFault {
  return { ruleId, path, message: EXCHANGE_RULES[ruleId].zh, hint: EXCHANGE_RULES[ruleId].hint };
}
