import { describe, expect, it } from 'vitest';

import { formatTotals, parseTotals } from './part-result.ts';

describe('formatTotals', () => {
  it('adds the parts up in one line', () => {
    const parts = [
      { passed: 3, failed: 0, skipped: ['a'] },
      { passed: 4, failed: 1, skipped: [] },
    ];
    expect(formatTotals(parts)).toBe('7 passed, 1 failed, 1 skipped');
  });
});

describe('parseTotals', () => {
  it('reads the last line of an output', () => {
    expect(parseTotals('1 passed, 0 failed, 0 skipped\nmore\n7 passed, 1 failed, 2 skipped\n\n')).toEqual({ passed: 7, failed: 1, skipped: 2 });
  });

  it.each(['', 'all is well', '7 passed, 1 failed, 2 skipped\nthen it broke'])('finds nothing in %j', (output) => {
    expect(parseTotals(output)).toBeUndefined();
  });
});
