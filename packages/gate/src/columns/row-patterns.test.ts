import { describe, expect, it } from 'vitest';
import { RowPatterns } from './row-patterns.ts';

const present = (...places: number[]) => (index: number): boolean => places.includes(index);

describe('RowPatterns', () => {
  it('gives each row fields of its own, in the order of the columns', () => {
    const patterns = new RowPatterns(['a', 'b', 'c']);
    const first = patterns.create(present(0, 2));
    first['a'] = 'changed';
    expect(patterns.create(present(2, 0))).toEqual({ a: null, c: null });
    expect(Object.keys(patterns.create(present(0, 1, 2)))).toEqual(['a', 'b', 'c']);
    expect(patterns.create(present())).toEqual({});
  });

  it('gives an empty row where patterns do not pay: too many columns, too many patterns', () => {
    expect(new RowPatterns(Array.from({ length: 53 }, (_, index) => `a${index}`)).create(present(0))).toEqual({});
    const patterns = new RowPatterns(Array.from({ length: 12 }, (_, index) => `a${index}`));
    for (let pattern = 0; pattern < 2000; pattern += 1) {
      const row = patterns.create((index) => ((pattern >> index) & 1) === 1);
      expect([0, Array.from({ length: 12 }, (_, index) => (pattern >> index) & 1).reduce((sum, bit) => sum + bit, 0)]).toContain(Object.keys(row).length);
    }
  });
});
