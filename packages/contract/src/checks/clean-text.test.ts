import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

const findingsIn = (row: Record<string, unknown>, free?: readonly string[]): string[] => {
  const found: string[] = [];
  cleanText().check(row, {}, (path) => found.push(path), free);
  return found;
};

// What standards §14 rule 4 asks, character by character.
const isBroken = (text: string): boolean =>
  text.includes('???') ||
  [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = (code < 0x20 && ![9, 10, 13].includes(code)) || (code >= 0x7f && code < 0xa0);
    return isControl || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
  });

describe('cleanText', () => {
  it('finds broken characters, texts of blanks, and no others', () => {
    const character = fc.oneof(fc.constantFrom('?', '\t', '\n', ' ', '\u00a0', '\u3000', '\u007f', '\ufffd', '\ue000', '\u{f0000}', '\ud842', '\udfb7', '𠮷', '𰻝', '陈', 'a', '·'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    fc.assert(fc.property(fc.array(character, { maxLength: 6 }), (characters) => {
      const text = characters.join('');
      expect(findingsIn({ text })).toEqual(isBroken(text) || /^\s+$/.test(text) ? ['/text'] : []);
    }), { numRuns: 2000 });
  });

  it('looks into lists and objects', () => {
    expect(findingsIn({ 'a/b': [{ c: '\ufffd' }, 'good'], d: null, e: 1 })).toEqual(['/a~1b/0/c']);
  });

  it('looks only at what the shape leaves free, when it is told', () => {
    expect(findingsIn({ code: '\ufffd', name: '\ufffd' }, ['name'])).toEqual(['/name']);
  });
});
