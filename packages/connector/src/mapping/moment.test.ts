import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoment, parseMoment } from './moment.ts';

test('what is formatted reads back as the same second', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.constantFrom('yyyyMMddHHmmss' as const, 'yyyy-MM-dd HH:mm:ss' as const), (date, pattern) => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      expect(Date.parse(parseMoment(formatMoment(new Date(second).toISOString(), pattern), pattern))).toBe(second);
    }),
  );
});

test('a moment in another offset is written in the time of China', () => {
  expect(formatMoment('2026-11-22T23:30:00Z', 'yyyyMMddHHmmss')).toBe('20261123073000');
  expect(formatMoment('2026-11-22', 'yyyyMMdd')).toBe('20261122');
});
