import { expect, test } from 'vitest';
import { toPromise } from './to-promise.ts';

test.each([
  ['days', { value: 3, unit: 'workingDay' }, '2026-11-23', { promiseDate: '2026-11-26' }],
  ['a year without calendar', { value: 30, unit: 'workingDay' }, '2026-12-01', { promiseUnknownReason: expect.stringContaining('节假日安排尚未公布') }],
  ['hours', { value: 4, unit: 'hour' }, '2026-11-23', { promiseUnknownReason: expect.stringContaining('办公时间') }],
] as const)('a promise in %s gives a date or the reason why there is none', (_, period, from, promised) => {
  expect(toPromise(from, period)).toEqual(promised);
});
