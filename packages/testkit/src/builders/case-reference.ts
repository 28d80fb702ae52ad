import { createApplicant } from './case-plan.ts';
import type { CasePlan, PlannedItem } from './case-plan.ts';

/** What planned cases refer to, as lookups over small lists. */
export const createCaseReference = (plans: readonly CasePlan[]) => {
  const items = new Map<string, PlannedItem>(plans.map(({ item }) => [item.taskCode, item]));
  const bodies = new Set(plans.map(({ item }) => item.deptCode));
  const persons = new Set(plans.map(({ person, serial }) => createApplicant(person ?? serial).idNumber));
  return {
    items: (taskCode: string) => {
      const item = items.get(taskCode);
      return item === undefined ? [] : [item];
    },
    organizations: (creditCode: string) => (bodies.has(creditCode) ? { creditCode, effectiveDate: '2019-01-01' } : undefined),
    realLevels: (_type: string, number: string) => (persons.has(number) ? ('advanced' as const) : undefined),
  };
};
