import { sha256 } from './sha256.ts';

/**
 * 批次摘要. SHA-256 of the rows of a batch as they stand on the wire: every line followed by a line feed, in UTF-8. Lower-case hex.
 * Source: standards §5.3 (P).
 */
export const digestRows = (lines: readonly string[]): Promise<string> => sha256(lines.map((line) => `${line}\n`).join(''));
