import { parentPort, workerData } from 'node:worker_threads';
import { GateError } from '../errors.ts';
import { loadReference } from '../reference/load-reference.ts';
import { validateFiles } from '../validate-files.ts';
import { toSentError, toSentResult, type ThreadMessage, type ThreadStart } from './thread-messages.ts';

if (parentPort) {
  const port = parentPort;
  const { inputs, options, stopped } = workerData as ThreadStart;
  const { referenceFiles = {}, ...rest } = options;
  const send = (message: ThreadMessage): void => port.postMessage(message);
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  try {
    const result = await validateFiles({
      inputs,
      options: { ...rest, reference: loadReference(referenceFiles), signal: stop.signal, isStopped: () => Atomics.load(stopped, 0) === 1 },
      onProgress: (progress) => send({ kind: 'progress', progress }),
    });
    send({ kind: 'result', result: toSentResult(result) });
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    send({ kind: 'error', error: toSentError(error) });
  }
  port.removeAllListeners('message');
}
