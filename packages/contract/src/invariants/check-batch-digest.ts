import { digestRows } from '../exchange/digest-rows.ts';
import type { Batch } from '../generated/types.ts';
import type { Digest } from '../ports/digest.ts';
import type { InvariantFinding, RecordPlace } from './invariant-finding.ts';
import { toFinding } from './to-finding.ts';

/**
 * 批次摘要核对. Whether the digest in the header of a batch is that of its lines, as they stood on the wire. Nothing when it is.
 * Pass `sm3Digest` of `@lianban/contract/sm` for a batch that says `sm3`. Standards §14 rule 35.
 */
export const checkBatchDigest = async (batch: Batch, lines: readonly string[], { file = '', line = -1 }: RecordPlace = {}, digest?: Digest): Promise<InvariantFinding | undefined> => {
  if ((await digestRows(lines, digest)) === batch.digest) return undefined;
  return toFinding('batch/digest', { table: 'batch', rowGuid: batch.batchId, version: 1, deleted: false, mark: 0, file, line }, '/digest');
};
