import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMobile } from './is-mobile.ts';
import { parseIdNumber } from './parse-id-number.ts';
import { parseLicenceId } from './parse-licence-id.ts';
import { parseUscc } from './parse-uscc.ts';
import { checkPersonName, normalizePersonName } from './person-name.ts';
import { maskIdNumber } from '../masks/mask-id-number.ts';

/** ISO 7064 MOD 11-2 by its recursive definition, not by the weights of GB 11643. */
const mod11 = (digits: string): string => {
  const product = [...digits].reduce((value, digit) => ((value + Number(digit)) * 2) % 11, 0);
  const check = (12 - product) % 11;
  return check === 10 ? 'X' : String(check);
};

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100 by powers of three instead of a list of weights. */
const mod31 = (text: string): string => {
  let weight = 1;
  let sum = 0;
  for (const character of text) {
    sum += usccAlphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
};

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064 MOD 37,36 read backwards: the number is right when the last sum leaves 1. */
const isMod37 = (text: string): boolean => {
  let product = 36;
  const values = [...text].map((character) => letters.indexOf(character));
  for (const value of values.slice(0, -1)) product = (((product + value) % 36 || 36) * 2) % 37;
  return (product + (values[values.length - 1] ?? 0)) % 36 === 1;
};

const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));
const birthDate = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const idNumber = fc.tuple(fc.constantFrom('11', '35', '52', '65'), digits(4), birthDate, digits(3)).map(([province, county, date, sequence]) => {
  const body = province + county + date.replaceAll('-', '') + sequence;
  return { number: body + mod11(body), date, sequence };
});
const uscc = fc.array(fc.constantFrom(...usccAlphabet), { minLength: 17, maxLength: 17 }).map((list) => list.join('') + mod31(list.join('')));

/** Another character of the same alphabet at one place. */
const changeOne = (text: string, alphabet: string, place: number, step: number): string => {
  const at = place % text.length;
  const index = alphabet.indexOf(text.charAt(at));
  return text.slice(0, at) + alphabet.charAt((index + 1 + (step % (alphabet.length - 1))) % alphabet.length) + text.slice(at + 1);
};

describe('parseIdNumber', () => {
  it('accepts every number with the right check character and reads it', () => {
    fc.assert(
      fc.property(idNumber, ({ number, date, sequence }) => {
        expect(parseIdNumber(number)).toEqual({ valid: true, kind: 'idCard', birthDate: date, sex: Number(sequence) % 2 === 1 ? 'male' : 'female', provinceCode: number.slice(0, 2) });
      }),
    );
  });

  it('refuses every number with one wrong digit', () => {
    fc.assert(
      fc.property(idNumber, fc.nat(16), fc.nat(8), ({ number }, place, step) => {
        expect(parseIdNumber(changeOne(number.slice(0, 17), '0123456789', place, step) + number.charAt(17)).valid).toBe(false);
      }),
    );
  });

  it('refuses two neighbours exchanged', () => {
    fc.assert(
      fc.property(idNumber, fc.integer({ min: 0, max: 15 }), ({ number }, place) => {
        fc.pre(number[place] !== number[place + 1]);
        const exchanged = number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2);
        expect(parseIdNumber(exchanged).valid).toBe(false);
      }),
    );
  });

  it('answers on any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(parseIdNumber(text).valid).toBe(false)));
  });
});

describe('parseUscc', () => {
  it('accepts every code with the right check character', () => {
    fc.assert(fc.property(uscc, (code) => void expect(parseUscc(code).valid).toBe(true)));
  });

  it('refuses every code with one wrong character', () => {
    fc.assert(fc.property(uscc, fc.nat(17), fc.nat(29), (code, place, step) => void expect(parseUscc(changeOne(code, usccAlphabet, place, step)).valid).toBe(false)));
  });
});

describe('parseLicenceId', () => {
  const part = (count: number) => fc.array(fc.constantFrom(...letters), { minLength: count, maxLength: count }).map((list) => list.join(''));

  it('accepts exactly the one check character that ISO 7064 asks for', () => {
    fc.assert(
      fc.property(part(21), part(18), part(11), part(3), (type, issuer, serial, version) => {
        const accepted = [...letters].filter((check) => parseLicenceId(`1.2.156.3005.2.${type}.${issuer}.${serial}.${version}.${check}`).valid);
        expect(accepted).toHaveLength(1);
        expect(isMod37(type + issuer + serial + version + accepted[0])).toBe(true);
      }),
    );
  });
});

describe('isMobile', () => {
  it('accepts eleven digits from 13 to 19 and nothing longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), digits(9), (second, rest) => {
        expect([isMobile(`1${second}${rest}`), isMobile(`1${second}${rest}0`)]).toEqual([true, false]);
      }),
    );
  });
});

describe('normalizePersonName', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const dotted = fc.tuple(fc.array(han, { minLength: 1, maxLength: 4 }), fc.constantFrom('\u2022', '\u2027', '\u30FB', '\uFF65', '\u22C5', '\uFF0E', '.', '\u00B7'), fc.array(han, { minLength: 1, maxLength: 4 }));

  it('writes any look-alike dot between Han characters as U+00B7, and only once', () => {
    fc.assert(
      fc.property(dotted, ([first, dot, second]) => {
        const name = normalizePersonName(first.join('') + dot + second.join(''));
        expect(name).toBe(`${first.join('')}\u00B7${second.join('')}`);
        expect(normalizePersonName(name)).toBe(name);
        expect(checkPersonName(name)).toBeUndefined();
      }),
    );
  });
});

describe('maskIdNumber', () => {
  it('hides at least four characters of a whole number and keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(...letters) }), (text) => {
        const masked = maskIdNumber(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.split('*').length - 1).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});
