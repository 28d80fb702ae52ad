import { ContractError } from '../errors.ts';
import type { Batch, JsonObject } from '../generated/types.ts';
import { digestRows } from './digest-rows.ts';

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
 * The batch comes back with `rowCount` and `digest` filled in.
 */
export const toBatchBody = async (header: BatchHeader, rows: readonly object[]): Promise<{ body: string; batch: Batch }> => {
  const lines = rows.map((row) => JSON.stringify(row));
  const batch: Batch = { ...header, rowCount: lines.length, digestAlgorithm: 'sha-256', digest: await digestRows(lines) };
  return { batch, body: [JSON.stringify({ batch }), ...lines].map((line) => `${line}\n`).join('') };
};

const parseLine = (line: string, number: number): JsonObject => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ContractError(
      'contract/invalid-batch-body',
      `Failed to read a batch: line ${number} is not a JSON object. Send NDJSON: {"batch":…} first, then one row per line.`,
      { line: number },
    );
  }
  return value as JsonObject;
};

/**
 * Reads the text of a batch back. Digest, count and shape are the receiver's to check.
 * Errors: {@link ContractError} `contract/invalid-batch-body` with the number of the line, never its content.
 */
export const parseBatchBody = (text: string): ParsedBatchBody => {
  const [first = '', ...lines] = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  const { batch } = parseLine(first, 1);
  if (typeof batch !== 'object' || batch === null || Array.isArray(batch)) {
    throw new ContractError('contract/invalid-batch-body', 'Failed to read a batch: line 1 holds no "batch". Send {"batch":…} first.', { line: 1 });
  }
  return { batch, lines, rows: lines.map((line, index) => parseLine(line, index + 2)) };
};
