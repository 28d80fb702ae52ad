import { itemRules } from '../rules/definition-rules.ts';
import { isRecord } from './is-record.ts';
import type { RowCheck } from './row-check.ts';

/** Units that can be compared without a calendar, by their common measure. A month is thirty days, as provinces convert it. */
const families: ReadonlyMap<unknown, readonly [family: string, size: number]> = /* @__PURE__ */ new Map(Object.entries<readonly [family: string, size: number]>({
  minute: ['clock', 1],
  hour: ['clock', 60],
  workingDay: ['workingDay', 1],
  naturalDay: ['calendar', 1],
  month: ['calendar', 30],
}));

/** Whether the first period is longer; not when only a calendar could tell. */
const isLonger = (first: Readonly<Record<string, unknown>>, second: unknown): boolean => {
  if (!isRecord(second)) return false;
  const [family, size] = families.get(first['unit']) ?? [];
  const [otherFamily, otherSize] = families.get(second['unit']) ?? [];
  return family !== undefined && family === otherFamily && Number(first['value']) * Number(size) > Number(second['value']) * Number(otherSize);
};

/** One day in the family of each unit. */
const oneDay: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  minute: { value: 24, unit: 'hour' },
  hour: { value: 24, unit: 'hour' },
  workingDay: { value: 1, unit: 'workingDay' },
  naturalDay: { value: 1, unit: 'naturalDay' },
  month: { value: 1, unit: 'naturalDay' },
};

/** 承诺时限不长于法定时限；即办件承诺 0 或 1. Compared within one family of units. Standards §14 rule 7. */
export const itemPeriods = (): RowCheck => ({
  rules: itemRules,
  check({ legalPeriod, promisePeriod, projectType }, _context, report) {
    if (!isRecord(promisePeriod) || typeof promisePeriod['value'] !== 'number') return;
    const promised = promisePeriod['value'];
    if (isLonger(promisePeriod, legalPeriod)) report('/promisePeriod', 'item/promise-exceeds-legal');
    const wrong = projectType === 'immediate' ? isLonger(promisePeriod, oneDay[String(promisePeriod['unit'])]) : projectType === 'promised' && promised === 0;
    if (wrong) report('/promisePeriod', 'item/immediate-promise');
  },
});
