import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { GateError } from '../../errors.ts';
import { readCsvHere } from '../read-csv-here.ts';
import { packBatch } from './pack-batch.ts';
import { maxBatchesAhead, type WorkerMessage, type WorkerStart } from './worker-messages.ts';

// A thread of its own parses a large CSV while the first one checks what was parsed before.
if (parentPort) {
  const port = parentPort;
  const { path, file, encoding } = workerData as WorkerStart;
  const send = (message: WorkerMessage, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  const batches = { ahead: 0 };
  port.on('message', () => (batches.ahead -= 1));
  try {
    for await (const rows of readCsvHere(path, file, { encoding }).batches) {
      const batch = packBatch(rows);
      batches.ahead += 1;
      send({ kind: 'batch', batch }, [batch.numbers.buffer]);
      while (batches.ahead >= maxBatchesAhead) await once(port, 'message');
    }
    send({ kind: 'end' });
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    send({ kind: 'error', code: error.code, details: error.details as Record<string, string | number> });
  }
  port.removeAllListeners('message');
}
