import { describe, expect, it } from 'vitest';
import { isWithinBounds } from './is-within-bounds.ts';

const bounds = { maxDepth: 2, maxValues: 5 };

describe('isWithinBounds', () => {
  it.each([
    ['a plain value', 1, true],
    ['two levels', { a: [1] }, true],
    ['three levels', { a: [{}] }, false],
    ['five values', [1, 2, 3, 4], true],
    ['six values', [1, 2, 3, 4, 5], false],
  ])('judges %s', (_, value, expected) => {
    expect(isWithinBounds(value, bounds)).toBe(expected);
  });

  it('does not overflow on what is very deep', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(isWithinBounds(deep, { maxDepth: 32, maxValues: 1_000_000 })).toBe(false);
  });
});
