import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from './encode-gb18030.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('gb18030', { fatal: true }).decode(bytes);

describe('encodeGb18030', () => {
  it.each([
    ['a,1', '612c31'],
    ['中文', 'd6d0cec4'],
    ['€', 'a2e3'],
    ['䶮', 'fe9f'],
    ['·', 'a1a4'],
    ['\uFFFD', '8431a437'],
    ['𬀩', '99318739'],
    ['\u{10FFFF}', 'e3329a35'],
  ])('writes %s as the standard does', (text, hex) => {
    expect(decode(Uint8Array.from(Buffer.from(hex, 'hex')))).toBe(text);
    expect(Buffer.from(encodeGb18030(text)).toString('hex')).toBe(hex);
  });

  it('writes every character so that it is read again; of private use all that the decoder knows', () => {
    const all: string[] = [];
    for (let codePoint = 0x80; codePoint <= 0xffff; codePoint += 1) if (codePoint < 0xd800 || codePoint > 0xdfff) all.push(String.fromCodePoint(codePoint));
    for (let codePoint = 0x1_0000; codePoint <= 0x10_ffff; codePoint += 997) all.push(String.fromCodePoint(codePoint));
    const lost = all.filter((character) => decode(encodeGb18030(character)) !== character);
    expect(lost.filter((character) => character < '\uE000' || character > '\uF8FF')).toEqual([]);
    expect(lost.length).toBeLessThan(24);
  });
});
