import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLicenceId } from './parse-licence-id.ts';
import { parseOrganizationCode } from './parse-organization-code.ts';
import { parsePermanentResidence } from './parse-permanent-residence.ts';
import { parseTaskCode } from './parse-task-code.ts';
import { parseUscc } from './parse-uscc.ts';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const text = (alphabet: string, length: number) => fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** GB 11714 by the equation it is made for: the weighted sum with the check, which counts once, is a multiple of eleven. */
const isOrganizationCode = (code: string): boolean => {
  const values = Array.from(code.slice(0, 8), (character) => letters.indexOf(character));
  const check = code[8] === 'X' ? 10 : Number(code[8]);
  return (values.reduce((sum, value, index) => sum + value * ([3, 7, 9, 10, 5, 8, 4, 2][index] ?? 0), 0) + check) % 11 === 0;
};

const changeAt = (code: string, at: number, character: string): string => code.slice(0, at) + character + code.slice(at + 1);
const exchangeAt = (code: string, at: number): string => code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
/** The one ending that makes a text valid. */
const complete = (start: string, alphabet: string, isValid: (code: string) => boolean): string => start + ([...alphabet].find((check) => isValid(start + check)) ?? '?');

describe('parseOrganizationCode', () => {
  const isValid = (code: string): boolean => parseOrganizationCode(code).valid;
  const code = text(letters, 8).map((start) => complete(start, '0123456789X', isValid));

  it('accepts exactly the check character of the equation', () => {
    fc.assert(fc.property(text(letters, 8), (start) => void expect([...'0123456789X'].filter((check) => isValid(start + check))).toEqual([...'0123456789X'].filter((check) => isOrganizationCode(start + check)))));
  });

  it('finds one character changed unless the values lie a multiple of eleven apart', () => {
    fc.assert(
      fc.property(code, fc.nat(7), fc.constantFrom(...letters), (right, at, character) => {
        const apart = Math.abs(letters.indexOf(character) - letters.indexOf(right.charAt(at)));
        expect(isValid(changeAt(right, at, character))).toBe(apart % 11 === 0);
      }),
    );
  });

  it('finds neighbours exchanged unless their values lie a multiple of eleven apart', () => {
    fc.assert(
      fc.property(code, fc.nat(6), (right, at) => {
        const apart = Math.abs(letters.indexOf(right.charAt(at)) - letters.indexOf(right.charAt(at + 1)));
        expect(isValid(exchangeAt(right, at))).toBe(apart % 11 === 0);
      }),
    );
  });

  it('agrees with the code inside a unified social credit code', () => {
    for (const uscc of ['11430000006122244L', '113700000045046442', '12441500196720244T', '11310000MB2F30661Y', '11100000MB0341032Y']) expect(isValid(uscc.slice(8, 17))).toBe(true);
  });
});

describe('parseUscc', () => {
  const isValid = (code: string): boolean => parseUscc(code).valid;
  const code = text(usccAlphabet, 17).map((start) => complete(start, usccAlphabet, isValid));

  it('finds any two neighbours exchanged', () => {
    fc.assert(
      fc.property(code, fc.nat(16), (right, at) => {
        expect(isValid(exchangeAt(right, at))).toBe(right.charAt(at) === right.charAt(at + 1));
      }),
    );
  });
});

describe('parsePermanentResidence', () => {
  const isValid = (code: string): boolean => parsePermanentResidence(code).valid;
  const code = text('0123456789', 16).map((rest) => complete(`9${rest}`, '0123456789X', isValid));

  it('finds one digit changed and any two neighbours exchanged', () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 1, max: 16 }), fc.constantFrom(...'0123456789'), (right, at, digit) => {
        expect(isValid(changeAt(right, at, digit))).toBe(right.charAt(at) === digit);
        expect(at === 16 || isValid(exchangeAt(right, at)) === (right.charAt(at) === right.charAt(at + 1))).toBe(true);
      }),
    );
  });
});

describe('parseLicenceId', () => {
  const toId = (plain: string): string => `1.2.156.3005.2.${plain.slice(0, 21)}.${plain.slice(21, 39)}.${plain.slice(39, -4)}.${plain.slice(-4, -1)}.${plain.slice(-1)}`;
  const isValid = (plain: string): boolean => parseLicenceId(toId(plain)).valid;
  const plain = text(letters, 53).map((start) => complete(start, letters, isValid));

  it('finds any one character changed', () => {
    fc.assert(
      fc.property(plain, fc.nat(53), fc.constantFrom(...letters), (right, at, character) => {
        expect(isValid(changeAt(right, at, character))).toBe(right.charAt(at) === character);
      }),
    );
  });

  it('finds neighbours exchanged but for the pairs that ISO 7064 leaves: fewer than one in a hundred', () => {
    let missed = 0;
    let tried = 0;
    fc.assert(
      fc.property(plain, (right) => {
        for (let at = 0; at < 53; at += 1) {
          if (right.charAt(at) === right.charAt(at + 1)) continue;
          tried += 1;
          if (isValid(exchangeAt(right, at))) missed += 1;
        }
      }),
      { numRuns: 200, seed: 7064 },
    );
    expect(tried).toBeGreaterThan(9_000);
    expect(missed / tried).toBeLessThan(0.01);
  });
});

describe('parseTaskCode', () => {
  it('puts its parts together to the text it read', () => {
    const parts = fc.tuple(text(letters, 18), fc.constantFrom(...'1234567'), text('0123456789', 4), text(letters, 2), text('0123456789', 5), fc.constantFrom('0', '1', 'Y'), fc.constantFrom('', '01', '12'));
    fc.assert(
      fc.property(parts, ([body, level, region, department, numbers, last, item]) => {
        const code = body + level + region + department + numbers + last + item;
        const parsed = parseTaskCode(code);
        expect(parsed.valid && parsed.deptCode + parsed.useLevel + parsed.regionCode + parsed.taskType + parsed.departmentCode + parsed.mainItem + parsed.subItem + (parsed.handleItem ?? '')).toBe(code);
      }),
    );
  });
});
