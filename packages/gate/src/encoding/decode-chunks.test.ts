import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GateError } from '../errors.ts';
import { decodeChunks } from './decode-chunks.ts';
import { parseEncoding, type Encoding } from './encoding.ts';
import { findInvalidByte } from './find-invalid-byte.ts';

/** Node decodes GB 18030 but does not encode it: its two-byte table, turned round. */
const gbCodes = new Map<string, readonly [number, number]>();
for (let high = 0xb0; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) gbCodes.set(new TextDecoder('gb18030').decode(Uint8Array.of(high, low)), [high, low]);
const toGb = (text: string): Buffer => Buffer.from([...text].flatMap((sign) => gbCodes.get(sign) ?? [sign.charCodeAt(0)]));
const encoders: Readonly<Record<Encoding, (text: string) => Buffer>> = { 'utf-8': (text) => Buffer.from(text), gb18030: toGb };

async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (let index = 0; start < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

const decode = async (bytes: Buffer, sizes: readonly number[], encoding?: Encoding): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of decodeChunks(cut(bytes, sizes), { file: 'f.csv', encoding })) parts.push(part);
  return Buffer.concat(parts).toString();
};

const han = '申请人许知夏青禾市公安局出生登记';
const line = fc.array(fc.oneof(fc.constantFrom(...han), fc.constantFrom(...'abc,;0123456789')), { maxLength: 30 }).map((signs) => signs.join(''));
const text = fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.map((entry) => `${entry}\n`).join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('decodeChunks', () => {
  test.each(['utf-8', 'gb18030'] as const)('gives a text of %s back, however its bytes are cut', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (value, parts) => {
        expect(await decode(encoders[encoding](value), parts, encoding)).toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['utf-8', 'gb18030'] as const)('recognises %s by the first sign that is not ASCII, late as it may come', async (encoding) => {
    const value = `${'a,b,c\n'.repeat(200)}${han},${han}\n`;
    expect(await decode(encoders[encoding](value), [64])).toBe(value);
  });

  test('leaves a byte order mark out', async () => expect(await decode(Buffer.from('\uFEFFa,申\n'), [100])).toBe('a,申\n'));

  test('names byte and line of the first contradiction', async () => {
    const head = `${han}\n`.repeat(100);
    const error = await decode(Buffer.concat([Buffer.from(head), toGb(`${han}\n`)]), [500]).catch((thrown: unknown) => thrown);
    if (!(error instanceof GateError)) throw new Error('no GateError');
    expect(error).toMatchObject({ code: 'gate/encoding-mixed', details: { encoding: 'UTF-8', line: 101 } });
    expect(Number(error.details['offset'])).toBe(Buffer.from(head).length);
  });

  test('refuses what it was told and finds to be otherwise', async () => {
    await expect(decode(toGb(han), [100], 'utf-8')).rejects.toMatchObject({ code: 'gate/encoding' });
    await expect(decode(Buffer.from([0x41, 0x0a, 0xff, 0x0a]), [100], 'gb18030')).rejects.toMatchObject({ details: { offset: 2, line: 2 } });
  });
});

test.each([['GBK', 'gb18030'], ['utf8', 'utf-8'], ['UTF-8', 'utf-8'], ['gb 2312', 'gb18030'], ['latin1', undefined]])('%s means %s', (name, encoding) => expect(parseEncoding(name)).toBe(encoding));

test('a character that is cut at the end is no invalid byte', () => {
  expect(findInvalidByte(Buffer.from('申').subarray(0, 2), 'utf-8')).toBe(2);
  expect(findInvalidByte(Buffer.from([0x41, 0xff, 0x41]), 'utf-8')).toBe(1);
});
