import { expect, it } from 'vitest';
import { toDueMark } from './due-mark.ts';

// 2026-11-20 is a Friday.
it.each([
  ['submitted', '2026-11-19', 'overdue'],
  ['accepted', '2026-11-20', 'soon'],
  ['accepted', '2026-11-21', 'soon'],
  ['accepted', '2026-11-23', 'soon'],
  ['correcting', '2026-11-24', undefined],
  ['waiting', '2026-11-19', undefined],
  ['granted', '2026-11-19', undefined],
  ['submitted', undefined, undefined],
] as const)('marks a %s case promised for %s as %s on Friday 2026-11-20', (status, promiseDate, mark) => {
  expect(toDueMark(status, promiseDate, '2026-11-20')).toBe(mark);
});

it('still tells what is overdue in a year the working-day calendar does not cover, and guesses nothing else', () => {
  expect(toDueMark('accepted', '2061-01-04', '2061-01-05')).toBe('overdue');
  expect(toDueMark('accepted', '2061-01-06', '2061-01-05')).toBeUndefined();
});
