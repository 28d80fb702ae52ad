import { describe, expect, it } from 'vitest';
import { generateWireMaps } from './generate-wire-maps.ts';
import type { Schema } from './load-schemas.ts';

const nowhere = { gb39046: null, rating: null, shandong: null, guangdong: null, zhejiang: null };
const toEntity = (wire: unknown, rest: Schema = {}) => ({ name: 'Colour', folder: 'codes', schema: { enum: ['red', 'blue', 'other'], 'x-list': 'L99', 'x-wire': { national: wire, ...nowhere }, ...rest } });
const generate = (wire: unknown, rest?: Schema): string => generateWireMaps([toEntity(wire, rest)]);

describe('generateWireMaps', () => {
  it('writes both directions, and nothing for a target that does not know the list', () => {
    const text = generate({ red: '1', blue: '2', other: null }, { 'x-wire-in': { national: { 9: 'blue' } }, 'x-wire-confidence': { national: 'U' } });
    expect(text).toContain('out: { "red": "1", "blue": "2", "other": null },');
    expect(text).toContain('in: { "1": "red", "2": "blue", "9": "blue" }, isUncertain: true,');
    expect(text).not.toContain('rating');
  });

  it('writes out what "*" says of the codes that are not named', () => {
    expect(generate({ '*': 'same', red: 'R' })).toContain('out: { "red": "R", "blue": "blue", "other": "other" },');
    expect(generate({ '*': null, red: 'R' })).toContain('out: { "red": "R", "blue": null, "other": null },');
    expect(generate('same')).toContain('national: { same: true },');
  });

  it('reads a shared digit as the code that x-wire-in names', () => {
    expect(generate({ red: '1', blue: '9', other: '9' }, { 'x-wire-in': { national: { 9: 'other' } } })).toContain('in: { "1": "red", "9": "other" }');
  });

  it.each<[string, unknown, Schema | undefined, RegExp]>([
    ['a code without a word on it', { red: '1', blue: '2' }, undefined, /the code other has neither a digit nor null/],
    ['a code that is none', { red: '1', blue: '2', other: null, green: '3' }, undefined, /there is no code green/],
    ['a shared digit without a reading', { red: '1', blue: '1', other: null }, undefined, /several codes are written as "1"/],
    ['two directions that cross', { red: '1', blue: '2', other: null }, { 'x-wire-in': { national: { 1: 'blue' } } }, /"1" is read as a code that is not written so/],
    ['a reading as no code', { red: '1', blue: '2', other: null }, { 'x-wire-in': { national: { 9: 'green' } } }, /names the unknown code green/],
    ['a target that is forgotten', null, { 'x-wire': { national: null } }, /target gb39046, is missing/],
  ])('stops at %s', (_name, wire, rest, message) => {
    expect(() => generate(wire, rest)).toThrow(message);
  });
});
