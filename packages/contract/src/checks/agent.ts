import { agentRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 经办人. Who acts for an organization without being its legal representative is known by a certificate. Standards §14 rule 32. */
export const agent = (): RowCheck => ({
  rules: agentRules,
  check({ applyerType, contactName, contactCode, legalName }, _context, report) {
    if (applyerType === 'naturalPerson' || typeof contactName !== 'string' || contactName === legalName) return;
    if (contactCode === undefined) report('/contactCode', 'row/agent-missing');
  },
});
