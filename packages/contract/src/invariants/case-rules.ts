import type { CaseFacts } from './case-facts.ts';
import type { InvariantRule } from './invariant-rule.ts';
import { acceptRow } from './rules/accept-row.ts';
import { stepNumbers } from './rules/steps.ts';
import { timeOrder } from './rules/time-order.ts';

/** Every rule over the rows of one case. */
export const caseInvariants: readonly InvariantRule<CaseFacts>[] = [acceptRow, timeOrder, stepNumbers];
