import type { CaseFacts } from '../case-facts.ts';
import { findItem } from '../find-item.ts';
import type { InvariantRule } from '../invariant-rule.ts';

const ranks: Readonly<Record<string, number>> = { basic: 1, intermediate: 2, advanced: 3 };

/** 经办人授权与实名等级. Both are looked up while the row is at hand; here the case's standing version counts. Standards §14 rules 32 and 33. */
export const identity: InvariantRule<CaseFacts> = {
  codes: { 'identity/authorization-missing': 'authorizations', 'identity/authorization-not-in-force': 'authorizations', 'identity/real-level': 'itemsAndRealLevels' },
  check({ accept }, { reference, report }) {
    if (accept === undefined) return;
    if (accept.agent === 'missing') report('identity/authorization-missing', accept, '/contactCode');
    if (accept.agent === 'notInForce') report('identity/authorization-not-in-force', accept, '/contactCode');
    const required = findItem(reference, accept.taskCode, accept.taskVersion)?.minRealLevel;
    if (accept.realLevel === undefined || required === undefined) return;
    if ((ranks[accept.realLevel] ?? 0) < (ranks[required] ?? 0)) report('identity/real-level', accept, '/applyerPageCode', { required });
  },
};
