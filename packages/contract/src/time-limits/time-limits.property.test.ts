import { getDayDetail } from 'chinese-days';
import { isWorkday } from 'chinese-workday';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../generated/types.ts';
import { addWorkingDays, countWorkingDays } from '../calendar/add-working-days.ts';
import { addDays, fromWallTime, toWallTime } from '../calendar/iso-date.ts';
import { explainDeadline } from './explain-deadline.ts';
import { mergePauses } from './merge-pauses.ts';
import type { Pause, TimeLimit, TimeLimitRules } from './time-limit.ts';
import { trackTimeLimit } from './track-time-limit.ts';

const officeHours = { daily: [{ from: '09:00', to: '12:00' }, { from: '13:30', to: '17:00' }] };
const first = toWallTime('2024-01-01T00:00:00+08:00');
const moment = fc.integer({ min: 0, max: 700 * 24 * 60 }).map((minutes) => fromWallTime(first + minutes * 60_000));
const later = (from: string, minutes: number): string => fromWallTime(toWallTime(from) + minutes * 60_000);
const period = fc.oneof(
  fc.record({ value: fc.integer({ min: 0, max: 45 }), unit: fc.constantFrom('workingDay', 'naturalDay') }),
  fc.record({ value: fc.integer({ min: 0, max: 3 }), unit: fc.constant('month') }),
  fc.record({ value: fc.integer({ min: 0, max: 40 }), unit: fc.constant('hour') }),
  fc.record({ value: fc.integer({ min: 0, max: 900 }), unit: fc.constant('minute') }),
) as fc.Arbitrary<Period>;
const twentyDays = 20 * 24 * 60;
const pausesAfter = (start: string): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc.record({ begin: fc.integer({ min: -twentyDays / 4, max: 2 * twentyDays }), length: fc.integer({ min: 0, max: twentyDays }), kind: fc.constantFrom('specialProcedure', 'correction'), reason: fc.constantFrom('听证', '专家评审', '检测') }),
    { maxLength: 4 },
  ).map((list) => list.map(({ begin, length, kind, reason }) => ({ startedAt: later(start, begin), endedAt: later(start, begin + length), kind: kind as Pause['kind'], reason })));
const rules = fc.record({ corrections: fc.constantFrom('ignore', 'pause', 'restart'), months: fc.constantFrom('sameDay', 'thirtyDays'), officeHours: fc.constant(officeHours) }) as fc.Arbitrary<TimeLimitRules>;
const limit = fc.tuple(moment, period).chain(([startedAt, length]) => pausesAfter(startedAt).map((pauses): TimeLimit => ({ startedAt, period: length, pauses })));

describe('explainDeadline', () => {
  it('ends with the deadline', () => {
    fc.assert(
      fc.property(limit, rules, (given, how) => {
        const { steps, dueDate } = explainDeadline(given, how);
        const last = steps[steps.length - 1];
        expect([last?.kind, last?.date]).toEqual(['due', dueDate]);
        expect(last?.zh).toContain(dueDate);
      }),
    );
  });

  it('never gives an earlier deadline for a longer period', () => {
    fc.assert(
      fc.property(limit, rules, fc.integer({ min: 1, max: 5 }), (given, how, more) => {
        const longer = { ...given, period: { ...given.period, value: given.period.value + more } };
        expect(explainDeadline(longer, how).dueAt >= explainDeadline(given, how).dueAt).toBe(true);
      }),
    );
  });

  it('never gives an earlier deadline for one pause more', () => {
    fc.assert(
      fc.property(
        limit.chain((given) => fc.tuple(fc.constant(given), pausesAfter(given.startedAt))),
        rules,
        ([given, more], how) => {
          const paused = { ...given, pauses: [...(given.pauses ?? []), ...more] };
          expect(explainDeadline(paused, how).dueAt >= explainDeadline(given, how).dueAt).toBe(true);
        },
      ),
    );
  });

  it('never gives an earlier deadline for an extension', () => {
    fc.assert(
      fc.property(limit, rules, fc.integer({ min: 0, max: 15 }), (given, how, value) => {
        const extended = { ...given, extensions: [{ period: { value, unit: given.period.unit === 'month' ? ('naturalDay' as const) : given.period.unit } }] };
        expect(explainDeadline(extended, how).dueAt >= explainDeadline(given, how).dueAt).toBe(true);
      }),
    );
  });

  it('gives the same deadline for pauses in another order, and for pauses already merged', () => {
    fc.assert(
      fc.property(limit, rules, (given, how) => {
        const all = { ...how, corrections: 'pause' as const };
        const merged = mergePauses(given.pauses ?? []).map((pause) => ({ startedAt: pause.startedAt, endedAt: pause.endedAt ?? pause.startedAt, kind: 'specialProcedure' as const }));
        const { dueAt } = explainDeadline(given, all);
        expect(explainDeadline({ ...given, pauses: (given.pauses ?? []).toReversed() }, all).dueAt).toBe(dueAt);
        expect(explainDeadline({ ...given, pauses: merged }, all).dueAt).toBe(dueAt);
      }),
    );
  });

  it('agrees with counting day by day', () => {
    const days = limit.filter(({ period: { unit } }) => unit === 'workingDay' || unit === 'naturalDay');
    fc.assert(
      fc.property(days, (given) => {
        const counts = (date: string): boolean =>
          (given.period.unit === 'naturalDay' || isWorkday(date)) && !(given.pauses ?? []).some(({ startedAt, endedAt = '' }) => startedAt.slice(0, 10) <= date && date < endedAt.slice(0, 10) && endedAt > given.startedAt);
        const isOpen = (date: string): boolean => isWorkday(date) && !(given.pauses ?? []).some(({ startedAt, endedAt = '' }) => startedAt.slice(0, 10) <= date && date < endedAt.slice(0, 10) && endedAt > given.startedAt);
        let date = given.startedAt.slice(0, 10);
        for (let left = given.period.value; left > 0; ) {
          date = addDays(date, 1);
          if (counts(date)) left -= 1;
        }
        while (!isOpen(date)) date = addDays(date, 1);
        expect(explainDeadline(given, { corrections: 'pause' }).dueDate).toBe(date);
      }),
    );
  });
});

describe('trackTimeLimit', () => {
  it('has used and remaining make up the limit, and a state that follows the deadline', () => {
    fc.assert(
      fc.property(limit, rules, fc.integer({ min: 0, max: 3 * twentyDays }), (given, how, passed) => {
        const now = later(given.startedAt, passed);
        const tracked = trackTimeLimit(given, now, how);
        expect(tracked.used + tracked.remaining).toBe(tracked.limit);
        expect(tracked.used).toBeGreaterThanOrEqual(0);
        expect(tracked.state === 'overdue').toBe(toWallTime(now) > toWallTime(tracked.dueAt));
        expect(tracked.state === 'overdue' || tracked.remaining >= 0).toBe(true);
      }),
    );
  });

  // While a pause begins, the day it begins on stops counting, so `used` may go back by that day.
  it('never uses less as time passes after the last pause', () => {
    fc.assert(
      fc.property(limit, fc.nat(twentyDays), fc.nat(twentyDays), (given, first, second) => {
        const how: TimeLimitRules = { corrections: 'pause', officeHours };
        const before = trackTimeLimit(given, later(given.startedAt, 3 * twentyDays + first), how);
        expect(trackTimeLimit(given, later(given.startedAt, 3 * twentyDays + first + second), how).used).toBeGreaterThanOrEqual(before.used);
      }),
    );
  });
});

describe('mergePauses', () => {
  const pauses = moment.chain(pausesAfter);

  it('is the same merged twice, and in any order', () => {
    fc.assert(
      fc.property(pauses, (list) => {
        const merged = mergePauses(list);
        expect(mergePauses(merged)).toEqual(merged);
        expect(mergePauses(list.toReversed())).toEqual(merged);
      }),
    );
  });

  it('leaves stretches apart that cover exactly what was covered', () => {
    fc.assert(
      fc.property(pauses, fc.integer({ min: -twentyDays, max: 3 * twentyDays }), (list, at) => {
        const merged = mergePauses(list);
        merged.slice(1).forEach((pause, index) => expect(pause.startedAt > (merged[index]?.endedAt ?? '')).toBe(true));
        const probe = later(list[0]?.startedAt ?? '2025-01-01T00:00:00+08:00', at);
        const covers = ({ startedAt, endedAt = '9' }: { startedAt: string; endedAt?: string }): boolean => startedAt <= probe && probe < endedAt;
        expect(merged.some(covers)).toBe(list.some(covers));
      }),
    );
  });
});

describe('countWorkingDays', () => {
  it('agrees with two other packages on any range of the covered years', () => {
    const day = fc.integer({ min: 0, max: 1_095 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [after, until] = one < other ? [one, other] : [other, one];
        const between: string[] = [];
        for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) between.push(date);
        const count = countWorkingDays(after, until);
        expect(count).toBe(between.filter((date) => isWorkday(date)).length);
        expect(count).toBe(between.filter((date) => getDayDetail(date).work).length);
        expect(count === 0 || addWorkingDays(after, count) <= until).toBe(true);
      }),
    );
  });
});
