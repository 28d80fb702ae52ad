import { describe, expect, it } from 'vitest';
import { formatDay, formatLongDay, formatMoment, formatTime } from './format-moment.ts';

describe('moments', () => {
  it('are shown in the time of China whatever offset they carry', () => {
    expect(formatMoment('2026-11-22T14:05:59+08:00')).toBe('2026年11月22日 14:05');
    expect(formatMoment('2026-11-22T20:05:00Z')).toBe('2026年11月23日 04:05');
    expect(formatTime('2026-11-22T06:05:00.000Z')).toBe('14:05');
  });

  it('keep a plain day as it is', () => {
    expect(formatDay('2026-11-22')).toBe('2026-11-22');
  });

  it('are written out the Chinese way, and stay ISO in English', () => {
    expect(formatLongDay('2026-11-02')).toBe('2026年11月2日');
    expect(formatLongDay('2026-11-02', 'en')).toBe('2026-11-02');
    expect(formatMoment('2026-11-02T09:05:00+08:00', 'en')).toBe('2026-11-02 09:05');
  });
});
