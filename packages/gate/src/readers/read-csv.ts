import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Encoding } from '../encoding/encoding.ts';
import { GateError } from '../errors.ts';
import { unpackBatch } from './csv-worker/pack-batch.ts';
import type { WorkerMessage, WorkerStart } from './csv-worker/worker-messages.ts';
import { sizeOf } from './read-chunks.ts';
import { readCsvHere } from './read-csv-here.ts';
import type { TableBatch, TableReader } from './table-batch.ts';

export interface ReadCsvOptions {
  readonly encoding?: Encoding | undefined;
  /** From this size on a thread of its own parses; below, starting it would take longer than it saves. Default 16 MB. */
  readonly workerFromBytes?: number | undefined;
}

const defaultWorkerFrom = 16 << 20;
/** The parser makes much that is short-lived and keeps nothing. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 };

/** 读取 CSV. Like {@link readCsvHere}; a large file is parsed in another thread while this one checks. */
export const readCsv = (path: string, file: string, { encoding, workerFromBytes = defaultWorkerFrom }: ReadCsvOptions = {}): TableReader => {
  const total = sizeOf(path, file);
  return total < workerFromBytes ? readCsvHere(path, file, { encoding }) : { total, batches: batchesOf({ path, file, encoding }) };
};

async function* batchesOf(start: WorkerStart): AsyncGenerator<TableBatch> {
  // By its name: the same from the sources and from dist.
  const worker = new Worker(createRequire(import.meta.url).resolve('@lianban/gate/csv-worker'), { workerData: start, resourceLimits });
  const waiting: WorkerMessage[] = [];
  let failure: Error | undefined;
  let wake = (): void => undefined;
  worker.on('message', (message: WorkerMessage) => {
    waiting.push(message);
    wake();
  });
  worker.on('error', (error) => (failure = error)).on('exit', () => wake());
  try {
    for (;;) {
      const message = waiting.shift();
      if (message === undefined) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      if (message.kind === 'end') return;
      if (message.kind === 'error') throw new GateError(message.code, message.details);
      yield unpackBatch(message.batch);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage('next');
    }
  } finally {
    await worker.terminate();
  }
}
