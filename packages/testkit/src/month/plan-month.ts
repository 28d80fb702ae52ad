import { addWorkingDays, isWorkingDay } from '@lianban/contract';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { CasePlan } from '../builders/case-plan.ts';
import { createEnterprise, createPerson } from './month-applicants.ts';
import type { MonthItem } from './month-items.ts';

export interface MonthPlanOptions {
  /** `YYYY-MM`; its working days are the days of application. */
  month: string;
  items: readonly MonthItem[];
  seed: number;
}

const listWorkingDays = (month: string): string[] => {
  const days: string[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) && isWorkingDay(date)) days.push(date);
  }
  return days;
};

/** Relative number of cases: after a holiday and on Mondays more people come. */
const busyness = (day: string, before: string | undefined): number => (before === undefined || addWorkingDays(before, 1) !== day || Date.parse(day) - Date.parse(before) > 86_400_000 ? 3 : 2);

/** 一个月的办件. Plans without end: cases of a department as they come in, the same for the same seed; every one is right. */
export function* planMonth({ month, items, seed }: MonthPlanOptions): Generator<CasePlan, never> {
  const random = xoroshiro128plus(seed);
  const oneOf = (parts: number): boolean => uniformInt(random, 0, parts - 1) === 0;
  const pick = <T>(values: readonly T[]): T => values[uniformInt(random, 0, values.length - 1)] as T;
  const days = listWorkingDays(month).flatMap((day, index, all) => Array.from({ length: busyness(day, all[index - 1]) }, () => day));
  for (let serial = 1; ; serial += 1) {
    const item = pick(items);
    const isEnterprise = !item.serverTypes.includes('naturalPerson');
    const isImmediate = item.projectType === 'immediate';
    const outcome = oneOf(40) ? ('notAccepted' as const) : oneOf(30) ? ('notGranted' as const) : oneOf(60) ? ('withdrawn' as const) : ('granted' as const);
    const bad = oneOf(2) ? ('dissatisfied' as const) : ('veryDissatisfied' as const);
    const rating = oneOf(2) ? undefined : oneOf(25) ? bad : oneOf(6) ? ('satisfied' as const) : oneOf(20) ? ('basicallySatisfied' as const) : ('verySatisfied' as const);
    yield {
      serial,
      item,
      appliedOn: pick(days),
      // Every case has a second and a counter of its own, so that no two ratings look like one hand's.
      slot: (serial * 7919) % 360_000,
      applicant: isEnterprise ? createEnterprise(1 + uniformInt(random, 0, 4999)) : createPerson(serial),
      steps: isImmediate ? 1 : uniformInt(random, 2, Math.min(5, Math.max(2, item.promisePeriod.value))),
      correction: !isImmediate && oneOf(12),
      special: !isImmediate && item.promisePeriod.value > 2 && oneOf(20),
      exempt: !isEnterprise && oneOf(3),
      delivery: oneOf(6),
      outcome,
      ...(rating === undefined || outcome === 'notAccepted' ? {} : { rating }),
    };
  }
}
