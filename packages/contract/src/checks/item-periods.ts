import { definitionRules } from '../rules/definition-rules.ts';
import { isRecord } from './is-record.ts';
import type { RowCheck } from './row-check.ts';

/** 承诺时限不长于法定时限；即办件承诺 0 或 1. Compared in the same unit only. Standards §14 rule 7. */
export const itemPeriods = (): RowCheck => ({
  rules: definitionRules,
  check({ legalPeriod, promisePeriod, projectType }, _context, report) {
    if (!isRecord(promisePeriod) || typeof promisePeriod['value'] !== 'number') return;
    const promised = promisePeriod['value'];
    const sameUnit = isRecord(legalPeriod) && legalPeriod['unit'] === promisePeriod['unit'];
    if (sameUnit && promised > Number(legalPeriod['value'])) report('/promisePeriod', 'item/promise-exceeds-legal');
    const wrong = projectType === 'immediate' ? promised > 1 : projectType === 'promised' && promised === 0;
    if (wrong) report('/promisePeriod', 'item/immediate-promise');
  },
});
