import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sm3Digest, sm3Hex } from './sm3.ts';
import { decryptSm4, encryptSm4 } from './sm4.ts';
import type { Sm4Options } from './sm4.ts';

const block = fc.uint8Array({ minLength: 16, maxLength: 16 });
const mode = fc.oneof(fc.constant({ mode: 'ecb' as const }), block.map((iv) => ({ mode: 'cbc' as const, iv })));
const ivOf = (options: Sm4Options): Uint8Array | null => (options.mode === 'cbc' ? options.iv : null);
const encryptWithNode = (data: Uint8Array, key: Uint8Array, options: Sm4Options): Uint8Array => {
  const cipher = createCipheriv(`sm4-${options.mode}`, key, ivOf(options));
  return new Uint8Array(Buffer.concat([cipher.update(data), cipher.final()]));
};
const decryptWithNode = (data: Uint8Array, key: Uint8Array, options: Sm4Options): Uint8Array => {
  const decipher = createDecipheriv(`sm4-${options.mode}`, key, ivOf(options));
  return new Uint8Array(Buffer.concat([decipher.update(data), decipher.final()]));
};

describe('sm3Hex', () => {
  it('agrees with OpenSSL on any text and on any bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void expect(sm3Hex(text)).toBe(createHash('sm3').update(text, 'utf8').digest('hex'))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(sm3Hex(bytes)).toBe(createHash('sm3').update(bytes).digest('hex'))));
  });

  it('stands behind the port of digests', async () => {
    expect(sm3Digest.algorithm).toBe('sm3');
    expect(await sm3Digest.hex('abc')).toBe(sm3Hex('abc'));
  });
});

describe('encryptSm4', () => {
  it('agrees with OpenSSL in both directions and modes, padded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), block, mode, (data, key, options) => {
        const encrypted = encryptSm4(data, key, options);
        expect([...encrypted]).toEqual([...encryptWithNode(data, key, options)]);
        expect([...decryptSm4(encrypted, key, options)]).toEqual([...data]);
        expect([...decryptWithNode(encrypted, key, options)]).toEqual([...data]);
      }),
    );
  });

  it('keeps the length of whole blocks when it is told not to pad', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), block, mode, (blocks, key, how) => {
        const data = new Uint8Array(blocks.flatMap((bytes) => [...bytes]));
        const options: Sm4Options = { ...how, padding: 'none' };
        const encrypted = encryptSm4(data, key, options);
        expect(encrypted).toHaveLength(data.length);
        expect([...decryptSm4(encrypted, key, options)]).toEqual([...data]);
      }),
    );
  });

  const key = new Uint8Array(16);
  it.each([
    ['a short key', () => encryptSm4(key, new Uint8Array(15), { mode: 'ecb' })],
    ['a short initial vector', () => encryptSm4(key, key, { mode: 'cbc', iv: new Uint8Array(8) })],
    ['half a block without padding', () => encryptSm4(new Uint8Array(8), key, { mode: 'ecb', padding: 'none' })],
    ['a key that is a text of sixteen letters', () => encryptSm4(key, '0123456789abcdef' as unknown as Uint8Array, { mode: 'ecb' })],
    ['a mode that it does not have, instead of taking it for ECB', () => encryptSm4(key, key, { mode: 'gcm' } as unknown as Sm4Options)],
    ['to decrypt in such a mode', () => decryptSm4(key, key, { mode: 'ctr' } as unknown as Sm4Options)],
    ['half a block to decrypt', () => decryptSm4(new Uint8Array(8), key, { mode: 'ecb' })],
    ['a padding that does not fit', () => decryptSm4(encryptSm4(key, key, { mode: 'ecb', padding: 'none' }), key, { mode: 'ecb' })],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'contract/invalid-argument' }));
  });
});
