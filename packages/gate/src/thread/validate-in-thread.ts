import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { GateError } from '../errors.ts';
import type { GateProgress } from '../gate-options.ts';
import type { GateResult } from '../gate-result.ts';
import { toResult, type ThreadMessage, type ThreadOptions, type ThreadStart } from './thread-messages.ts';

export interface ValidateInThreadOptions {
  /** Files, folders, https addresses. */
  readonly inputs: readonly string[];
  readonly options: ThreadOptions;
  readonly onProgress?: ((progress: GateProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A thread can be held to a size, a process cannot: the collector lets a process that has gigabytes use them. The rows of the check are
 * short-lived, the room for them is small on purpose; the old generation has room for the texts of a large Excel file.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 640 };

/**
 * Like `validateFiles`, in a thread of its own: memory stays small, and the caller's thread stays free for signals and progress.
 * Errors: {@link GateError}, `gate/out-of-memory` besides.
 */
export const validateInThread = async ({ inputs, options, onProgress, signal }: ValidateInThreadOptions): Promise<GateResult> => {
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  const start: ThreadStart = { inputs, options, stopped };
  const worker = new Worker(createRequire(import.meta.url).resolve('@lianban/gate/check-worker'), { workerData: start, resourceLimits });
  const stop = (): void => {
    Atomics.store(stopped, 0, 1);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage('stop');
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<GateResult>((resolve, reject) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'progress') onProgress?.(message.progress);
        else if (message.kind === 'result') resolve(toResult(message.result));
        else reject(new GateError(message.error.code, message.error.details));
      });
      worker.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new GateError('gate/out-of-memory', {}, { cause: error }) : error));
      worker.once('exit', () => reject(new GateError('gate/interrupted', { rows: 0 })));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
};
