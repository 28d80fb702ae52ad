import { addWorkingDays } from '@lianban/contract';
import fc from 'fast-check';
import { plannedItem } from './case-plan.ts';
import type { CasePlan } from './case-plan.ts';

const ratings = ['verySatisfied', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'veryDissatisfied'] as const;

/** Some ordinary cases of one month, each of them right: with and without correction, special procedure, licence, grant and rating. */
export const anyCasePlans = (limits: { min?: number; max?: number } = {}): fc.Arbitrary<CasePlan[]> => {
  const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.option(fc.constantFrom(...values), { nil: undefined });
  const happenings = fc.record({
    day: fc.integer({ min: 0, max: 20 }),
    steps: fc.integer({ min: 1, max: 5 }),
    correction: fc.boolean(),
    special: fc.boolean(),
    exempt: fc.boolean(),
    outcome: fc.constantFrom('granted' as const, 'granted' as const, 'notGranted' as const, 'withdrawn' as const),
    rating: optional(ratings),
  });
  return fc.array(happenings, { minLength: limits.min ?? 1, maxLength: limits.max ?? 6 }).map((list) =>
    list.map(({ day, rating, ...plan }, index): CasePlan => ({ ...plan, serial: index + 1, item: plannedItem, appliedOn: addWorkingDays('2026-03-02', day), ...(rating === undefined ? {} : { rating }) })),
  );
};
