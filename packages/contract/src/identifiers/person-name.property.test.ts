import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPersonName, normalizePersonName, repairPersonName } from './person-name.ts';

/** Ext A, the basic block, Ext B–F, G, H: first and last code points, each range by itself. */
const blocks: readonly (readonly [string, number, number])[] = [
  ['A', 0x3400, 0x4dbf],
  ['basic', 0x4e00, 0x9fff],
  ['B', 0x20000, 0x2a6df],
  ['C', 0x2a700, 0x2b739],
  ['D', 0x2b740, 0x2b81d],
  ['E', 0x2b820, 0x2cea1],
  ['F', 0x2ceb0, 0x2ebe0],
  ['G', 0x30000, 0x3134a],
  ['H', 0x31350, 0x323af],
];

describe('a name of rare characters', () => {
  it.each(blocks)('is kept as it is and accepted, block %s', (_, from, to) => {
    const name = fc.array(fc.integer({ min: from, max: to }), { minLength: 2, maxLength: 5 }).map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(name, (text) => {
        expect(repairPersonName(text)).toEqual({ name: text, repairs: [] });
        expect(checkPersonName(text)).toBeUndefined();
      }),
    );
  });

  it('keeps its variation sequences', () => {
    const character = fc.tuple(fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0xe0100, max: 0xe01ef })).map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(fc.array(character, { minLength: 2, maxLength: 4 }), (list) => {
        expect(normalizePersonName(list.join(''))).toBe(list.join(''));
        expect(checkPersonName(list.join(''))).toBeUndefined();
      }),
    );
  });
});

describe('repairPersonName', () => {
  it('changes nothing more when it is used again, and reports exactly when something changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('阿', '卜', '𬱖', '葛\u{E0100}', '.', '•', '·', '\uFF0E', ' ', '\u3000', 'A', 'e', '\u0301') }), (text) => {
        const { name, repairs } = repairPersonName(text);
        expect(repairPersonName(name)).toEqual({ name, repairs: [] });
        expect(repairs.length > 0).toBe(name !== text);
      }),
      { numRuns: 500 },
    );
  });
});
