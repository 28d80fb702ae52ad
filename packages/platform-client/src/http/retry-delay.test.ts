import { describe, expect, it } from 'vitest';

import { parseRetryAfterMs, retryDelayMs } from './retry-delay.ts';

const backOff = { baseMs: 1_000, maxMs: 30_000 };

describe('retryDelayMs', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [3, 0.5, 3_000],
    [20, 1, 30_000],
    [2_000, 0, 15_000],
  ])('of try %i with chance %d is %i ms', (attempt, chance, ms) => {
    expect(retryDelayMs(attempt, backOff, () => chance)).toBe(ms);
  });
});

describe('parseRetryAfterMs', () => {
  const nowMs = Date.parse('2026-03-02T01:00:00Z');
  it.each([
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['120', 120_000],
    ['Mon, 02 Mar 2026 01:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 00:00:00 GMT', 0],
  ])('reads %j as %j ms', (value, ms) => {
    expect(parseRetryAfterMs(value, nowMs)).toBe(ms);
  });
});
