import { isAscii } from 'node:buffer';
import { GateError } from '../errors.ts';
import type { Encoding } from './encoding.ts';
import { findInvalidByte } from './find-invalid-byte.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** An ASCII text in UTF-16 is half NUL bytes. */
const isUtf16 = (sample: Uint8Array): boolean => {
  if (startsWith(sample, 0xff, 0xfe) || startsWith(sample, 0xfe, 0xff)) return true;
  const nulls = [0, 0];
  for (let index = 0; index < sample.length; index += 1) if (sample[index] === 0) nulls[index & 1] = (nulls[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  return Math.max(even, odd) > sample.length * 0.2 && Math.min(even, odd) < sample.length * 0.02;
};

const hasManyControls = (sample: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > sample.length * 0.05;
};

/**
 * Guesses the encoding from the beginning of a file; nothing when it is all ASCII, so that the first other byte decides.
 * @throws GateError `gate/utf16`, `gate/binary-file`, `gate/encoding`
 */
export const detectEncoding = (sample: Uint8Array, file: string): Encoding | undefined => {
  if (isUtf16(sample)) throw new GateError('gate/utf16', { file });
  if (hasManyControls(sample)) throw new GateError('gate/binary-file', { file, kind: 'a binary file', kindZh: '二进制文件' });
  if (startsWith(sample, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (isAscii(sample)) return undefined;
  // A file of GB 18030 breaks UTF-8 within a few characters; the other way round it may take a while, so UTF-8 is asked first.
  const invalidUtf8 = findInvalidByte(sample, 'utf-8');
  if (invalidUtf8 === sample.length) return 'utf-8';
  const invalidGb = findInvalidByte(sample, 'gb18030');
  if (invalidGb === sample.length) return 'gb18030';
  const [encoding, offset] = invalidUtf8 >= invalidGb ? (['utf-8', invalidUtf8] as const) : (['gb18030', invalidGb] as const);
  // Text that is well-formed for a while and then is not was probably joined of two files: decoding says so, with the place.
  if (offset > 200) return encoding;
  throw new GateError('gate/encoding', { file, encoding: 'UTF-8 / GB 18030', offset, line: sample.subarray(0, offset).filter((byte) => byte === 10).length + 1 });
};
