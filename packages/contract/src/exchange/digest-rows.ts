import type { Digest } from '../ports/digest.ts';
import { sha256Digest } from './sha256-digest.ts';

/**
 * 批次摘要. Digest of the rows of a batch as they stand on the wire: every line followed by a line feed, in UTF-8. Lower-case hex.
 * SHA-256, or what is passed: `sm3Digest` of `@lianban/contract/sm`, or a device's. Source: standards §5.3 (P).
 */
export const digestRows = (lines: readonly string[], digest: Digest = sha256Digest): Promise<string> => digest.hex(lines.map((line) => `${line}\n`).join(''));
