import type { Encoding } from '../../encoding/encoding.ts';
import type { GateCode } from '../../texts/gate-code.ts';
import type { PackedBatch } from './pack-batch.ts';

/** What the thread that parses is told at its start. */
export interface WorkerStart {
  readonly path: string;
  readonly file: string;
  readonly encoding?: Encoding | undefined;
}

/** What it answers: batches, then the end or an error. Every batch is answered with a message, so that it does not run ahead. */
export type WorkerMessage =
  | { readonly kind: 'batch'; readonly batch: PackedBatch }
  | { readonly kind: 'end' }
  | { readonly kind: 'error'; readonly code: GateCode; readonly details: Readonly<Record<string, string | number>> };

/** Batches under way between the threads. */
export const maxBatchesAhead = 4;
