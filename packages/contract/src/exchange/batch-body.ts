import { ContractError } from '../errors.ts';
import type { Batch, JsonObject } from '../generated/types.ts';
import { isWithinBounds } from '../json/is-within-bounds.ts';
import type { JsonBounds } from '../json/is-within-bounds.ts';
import type { Digest } from '../ports/digest.ts';
import { digestRows } from './digest-rows.ts';
import { sha256Digest } from './sha256-digest.ts';

/** What the sender says of a batch; count and digest follow from the rows. */
export type BatchHeader = Omit<Batch, 'rowCount' | 'digest' | 'digestAlgorithm'>;

export interface ParsedBatchBody {
  /** As sent, not yet validated: pass it to `validateBatch`. */
  batch: JsonObject;
  /** The rows as they stood on the wire; pass them to `digestRows`. */
  lines: string[];
  rows: JsonObject[];
}

/**
 * 批次报文. NDJSON: the first line `{"batch":…}`, then one row per line, each line ended by a line feed.
 * The batch comes back with `rowCount` and `digest` filled in; `digest` seals with something else than SHA-256, e.g. `sm3Digest` of `@lianban/contract/sm`.
 */
export const toBatchBody = async (header: BatchHeader, rows: readonly object[], digest: Digest = sha256Digest): Promise<{ body: string; batch: Batch }> => {
  const lines = rows.map((row) => JSON.stringify(row));
  const batch: Batch = { ...header, rowCount: lines.length, digestAlgorithm: digest.algorithm, digest: await digestRows(lines, digest) };
  return { batch, body: [JSON.stringify({ batch }), ...lines].map((line) => `${line}\n`).join('') };
};

/** What a receiver takes in at most. */
export interface BatchBounds {
  /** Rows; default 10 000, as many as a batch may announce. */
  maxRows?: number;
}

const defaultMaxRows = 10_000;

/** No row of the contract comes near; without them a small compressed body unpacks to gigabytes of objects. */
const rowBounds: JsonBounds = { maxDepth: 32, maxValues: 5_000 };

const toInvalid = (line: number, reason: string, remedy: string): ContractError =>
  new ContractError('contract/invalid-batch-body', `Failed to read a batch: ${reason}. ${remedy}`, { line });

const parseLine = (line: string, number: number): JsonObject => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw toInvalid(number, `line ${number} is not a JSON object`, 'Send NDJSON: {"batch":…} first, then one row per line.');
  }
  if (!isWithinBounds(value, rowBounds)) {
    const { maxDepth, maxValues } = rowBounds;
    throw toInvalid(number, `line ${number} is nested more than ${maxDepth} levels or holds more than ${maxValues} values`, 'Send a row of the contract.');
  }
  return value as JsonObject;
};

/** One line after the other, so that nothing is made of lines past a limit. */
function* readLines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? undefined : end);
    start = end < 0 ? text.length : end + 1;
  }
}

/**
 * Reads the text of a batch back, the header first, and stops at the first line it cannot take. Digest, count and shape are the receiver's to check.
 * Errors: {@link ContractError} `contract/invalid-batch-body` with the number of the line, never its content.
 */
export const parseBatchBody = (text: string, { maxRows = defaultMaxRows }: BatchBounds = {}): ParsedBatchBody => {
  const reader = readLines(text);
  const { batch } = parseLine((reader.next().value as string | undefined) ?? '', 1);
  if (typeof batch !== 'object' || batch === null || Array.isArray(batch)) {
    throw toInvalid(1, 'line 1 holds no "batch"', 'Send {"batch":…} first.');
  }
  const lines: string[] = [];
  const rows: JsonObject[] = [];
  for (const line of reader) {
    const number = lines.length + 2;
    if (lines.length >= maxRows) throw toInvalid(number, `line ${number} is a row more than the ${maxRows} allowed`, 'Send several batches.');
    rows.push(parseLine(line, number));
    lines.push(line);
  }
  return { batch, lines, rows };
};
