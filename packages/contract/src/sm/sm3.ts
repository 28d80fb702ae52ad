import { sm3 } from 'sm-crypto-v2';
import type { Digest } from '../ports/digest.ts';

/** SM3 杂凑 of bytes, or of a text in UTF-8, as lower-case hex. Source: GB/T 32905. */
export const sm3Hex = (data: Uint8Array | string): string => sm3(data);

/** SM3 in software, to seal and check batches with `digestAlgorithm: 'sm3'`. */
export const sm3Digest: Digest = { algorithm: 'sm3', hex: (data) => Promise.resolve(sm3Hex(data)) };
