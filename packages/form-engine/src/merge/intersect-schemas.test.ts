import { describe, expect, it } from 'vitest';

import { intersectSchemas } from './intersect-schemas.ts';

const kinds = (left: object, right: object): string[] => intersectSchemas(left as never, right as never).differences.map(({ kind, keyword }) => `${kind} ${keyword}`);

describe('intersectSchemas', () => {
  it.each([
    ['the greater of two lower bounds', { minLength: 2 }, { minLength: 5 }, { minLength: 5 }],
    ['the lesser of two upper bounds', { maximum: 9 }, { maximum: 7 }, { maximum: 7 }],
    ['the codes both know, in the first order', { enum: ['c', 'a', 'b'] }, { enum: ['a', 'b', 'c', 'd'] }, { enum: ['c', 'a', 'b'] }],
    ['the integer of integer and number', { type: 'number' }, { type: 'integer' }, { type: 'integer' }],
    ['what only one says', { maxLength: 5 }, { pattern: '^a' }, { maxLength: 5, pattern: '^a' }],
    ['both of two patterns', { pattern: '^a' }, { pattern: 'b$' }, { pattern: '^a', allOf: [{ pattern: 'b$' }] }],
  ])('keeps %s', (_, left, right, expected) => {
    expect(intersectSchemas(left, right).schema).toEqual(expected);
  });

  it('says nothing when both agree, whatever the order of names', () => {
    expect(kinds({ type: 'string', items: { a: 1, b: 2 } }, { items: { b: 2, a: 1 }, type: 'string' })).toEqual([]);
  });

  it('tells every difference, also a rule that only one side has', () => {
    expect(kinds({ type: 'string', title: '甲', maxLength: 5 }, { type: 'string', title: '乙', minLength: 1 })).toEqual(['wording title', 'narrowed minLength', 'narrowed maxLength']);
  });

  it.each([
    ['types', { type: 'string' }, { type: 'boolean' }, ['type type']],
    ['codes', { enum: ['a'] }, { enum: ['b'] }, ['enum enum']],
    ['bounds', { minLength: 5 }, { maxLength: 3 }, ['narrowed maxLength', 'narrowed minLength', 'bounds minLength, maxLength']],
    ['formats', { 'x-format': 'idNumber' }, { 'x-format': 'mobile' }, ['format x-format']],
  ])('finds %s that no value can satisfy', (_, left, right, expected) => {
    expect(kinds(left, right)).toEqual(expected);
  });
});
