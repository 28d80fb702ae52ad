import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areIn, toCharacterSet } from '../../../packages/contract/src/validators/shape-runtime.ts';
import { toRuns, toSuffix } from './character-pattern.ts';

const patterns = ['^[0-9]{6}$', '^1[3-9][0-9]{9}$', '^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$', '^[0-9a-f]{64}$', '^1\\.2[A-Z]$', '^[\\x21-\\x7e]{3}$', '^[a-c_-]$'];

describe('toRuns', () => {
  it.each(patterns)('says of %s what the expression says', (pattern) => {
    const runs = toRuns(pattern) ?? [];
    const total = runs.reduce((sum, { length }) => sum + length, 0);
    const holds = (text: string): boolean => {
      let at = 0;
      return text.length === total && runs.every(({ ranges, length }) => areIn(text, at, (at += length), toCharacterSet(ranges)));
    };
    const expression = new RegExp(pattern, 'u');
    const near = fc.stringMatching(new RegExp(pattern)).chain((text) => fc.tuple(fc.constant(text), fc.nat({ max: text.length }), fc.string({ unit: 'binary', maxLength: 2 })));
    fc.assert(fc.property(near, ([text, at, other]) => [text, text.slice(0, at) + other + text.slice(at + 1), text + other, `${text}\n`].every((candidate) => holds(candidate) === expression.test(candidate))));
    expect(runs.length).toBeGreaterThan(0);
  });

  it.each(['[0-9]', '^[0-9]+$', '^(a|b)$', '^[^a]$', '^[0-9]{2,3}$', '^.$', '^\\d$', '^[\\d]$', '^a?$'])('leaves %s to a regular expression', (pattern) => {
    expect(toRuns(pattern)).toBeUndefined();
  });
});

describe('toSuffix', () => {
  it('knows a pattern that asks for an end only', () => {
    expect([toSuffix('\\+08:00$'), toSuffix('^a$'), toSuffix('[0-9]$'), toSuffix('a.$')]).toEqual(['+08:00', undefined, undefined, undefined]);
  });
});
