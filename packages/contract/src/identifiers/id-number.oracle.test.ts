import fc from 'fast-check';
// @ts-expect-error -- the package has no types
import IDValidator from 'id-validator';
import idCard from 'idcard';
import { describe, expect, it } from 'vitest';
import { parseIdNumber } from './parse-id-number.ts';

const validator = new IDValidator() as { isValid(number: string): boolean };
// Regions that both packages know; they refuse a county they have not heard of, which we do not.
const regions = fc.constantFrom('110105', '310101', '440305', '510104', '520102', '650102');
const date = fc.date({ min: new Date('1920-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }).map((value) => value.toISOString().slice(0, 10).replaceAll('-', ''));
const tail = fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0'));
const body = fc.tuple(regions, date, tail).map((parts) => parts.join(''));
const check = fc.constantFrom(...'0123456789X');

describe('parseIdNumber', () => {
  it('agrees with two other packages on every check character of a number of a known county', () => {
    fc.assert(
      fc.property(body, check, (digits, character) => {
        const number = digits + character;
        const { valid } = parseIdNumber(number);
        expect(validator.isValid(number)).toBe(valid);
        expect(idCard.verify(number)).toBe(valid);
      }),
    );
  });

  // id-validator takes 30 February for a date, therefore only one of them is asked.
  it('agrees with the other one on dates that may not exist', () => {
    const month = fc.integer({ min: 0, max: 13 });
    const day = fc.integer({ min: 0, max: 32 });
    const pad = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(regions, fc.integer({ min: 1920, max: 2020 }), month, day, tail, (region, year, m, d, sequence) => {
        const digits = `${region}${year}${pad(m)}${pad(d)}${sequence}`;
        const accepted = [...'0123456789X'].filter((character) => parseIdNumber(digits + character).valid);
        expect(accepted).toEqual([...'0123456789X'].filter((character) => idCard.verify(digits + character)));
      }),
    );
  });

  it.each(['810000', '820000', '830000'])('agrees with both on residence permits that begin with %s', (prefix) => {
    fc.assert(
      fc.property(date, tail, check, (birth, sequence, character) => {
        const number = prefix + birth + sequence + character;
        const { valid } = parseIdNumber(number);
        expect([validator.isValid(number), idCard.verify(number)]).toEqual([valid, valid]);
      }),
    );
  });
});
