import type { Batch, BatchReceipt, JsonObject, RowReceipt } from '@lianban/contract';
import type { RegisteredClient } from '../access/client-registry.ts';
import { SandboxError } from '../errors.ts';
import { toFault } from '../http/log-requests.ts';
import type { PlatformServices } from '../platform-services.ts';
import { inSavepoint } from '../store/in-savepoint.ts';
import type { Store } from '../store/open-store.ts';
import { parseJson } from '../store/parse-json.ts';
import { write } from '../store/write.ts';
import { receiveRow, toThrownFault } from './receive-row.ts';
import type { RowSender } from './receive-row.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/**
 * Takes in a batch (批次): every row gets its own receipt, partial success is normal, and everything is committed with the
 * receipts. The same batch again gets the same receipts and has no second effect.
 *
 * Errors: {@link SandboxError} `batch/id-reused` for other rows under a known id; `auth/client-invalid` for a client that
 * speaks for no department.
 */
export async function receiveBatch(
  services: PlatformServices,
  client: RegisteredClient,
  batch: Batch,
  rows: readonly JsonObject[],
): Promise<{ receipt: BatchReceipt; replayed: boolean }> {
  const answer = await write(services.db, async (store) => {
    const known = await findBatch(store, client.clientId, batch.batchId);
    if (known !== undefined) {
      if (known.digest !== batch.digest || known.exchangeTable !== batch.table) throw toReused(batch.batchId);
      return { receipt: parseJson<BatchReceipt>(known.receipt), replayed: true };
    }
    const sender = await loadSender(store, client, batch.batchId);
    const receipt: BatchReceipt = { batchId: batch.batchId, receivedAt: services.clock.now(), receipts: [] };
    for (const [index, raw] of rows.entries()) {
      receipt.receipts.push(await takeIn(services, store, sender, batch, raw, index + 1));
    }
    await store
      .insertInto('exchangeBatch')
      .values({
        batchId: batch.batchId,
        clientId: client.clientId,
        exchangeTable: batch.table,
        digest: batch.digest,
        receivedAt: receipt.receivedAt,
        receipt: JSON.stringify(receipt),
      })
      .execute();
    return { receipt, replayed: false };
  });
  if (!answer.replayed) services.bell.ring();
  return answer;
}

/** The receipt of an earlier batch, or undefined. */
export async function findReceipt(store: Store, clientId: string, batchId: string): Promise<BatchReceipt | undefined> {
  const row = await findBatch(store, clientId, batchId);
  return row === undefined ? undefined : parseJson<BatchReceipt>(row.receipt);
}

function findBatch(store: Store, clientId: string, batchId: string) {
  return store
    .selectFrom('exchangeBatch')
    .selectAll()
    .where('clientId', '=', clientId)
    .where('batchId', '=', batchId)
    .executeTakeFirst();
}

async function loadSender(store: Store, client: RegisteredClient, batchId: string): Promise<RowSender> {
  const department = await store
    .selectFrom('department')
    .select(['deptCode', 'deptName'])
    .where('deptCode', '=', client.deptCode ?? '')
    .executeTakeFirst();
  if (department !== undefined) return { ...department, clientId: client.clientId, batchId };
  throw new SandboxError(
    'auth/client-invalid',
    `Failed to take in the batch: client "${client.clientId}" speaks for no department. Register it with its deptKey.`,
    { clientId: client.clientId },
  );
}

async function takeIn(
  services: PlatformServices,
  store: Store,
  sender: RowSender,
  { table }: Batch,
  raw: JsonObject,
  lineNo: number,
): Promise<RowReceipt> {
  const { rowGuid, dataVersion } = raw;
  const id = {
    rowGuid: typeof rowGuid === 'string' && rowGuid !== '' ? rowGuid.slice(0, 50) : `line-${lineNo}`,
    dataVersion: Number.isInteger(dataVersion) ? Number(dataVersion) : 0,
  };
  try {
    const outcome = await inSavepoint(store, () => receiveRow(services, store, sender, table, raw));
    if (outcome.status !== 'returned') return { ...id, status: outcome.status, ...toReason(outcome) };
    return await toReturned(services, store, sender, table, id, lineNo, outcome.fault);
  } catch (error) {
    const fault = toThrownFault(error);
    if (fault !== undefined) return toReturned(services, store, sender, table, id, lineNo, fault);
    logFailure(services, error);
    return { ...id, status: 'retryLater', ...toReason({ fault: toRowFault('batch/row-failed', '') }) };
  }
}

function toReason({ fault }: { fault?: RowFault | undefined }): Pick<RowReceipt, 'ruleId' | 'path' | 'message'> {
  return fault === undefined ? {} : { ruleId: fault.ruleId, path: fault.path, message: fault.message };
}

function logFailure(services: PlatformServices, error: unknown): void {
  services.log({
    at: services.clock.now(),
    level: 'error',
    event: 'row-failed',
    method: 'POST',
    route: '/api/v1/exchange/batches',
    status: 500,
    durationMs: 0,
    fault: toFault(error),
  });
}

/** Largest number that a column holds; a returned row may claim any. */
const MAX_INTEGER = 2147483647;

/**
 * Counts a returned row for the statistics; the row itself stays with its department. Not being able to count it keeps
 * nobody from learning why it was returned.
 */
async function toReturned(
  services: PlatformServices,
  store: Store,
  { clientId, deptCode, batchId }: RowSender,
  exchangeTable: Batch['table'],
  id: { rowGuid: string; dataVersion: number },
  lineNo: number,
  fault: RowFault,
): Promise<RowReceipt> {
  const dataVersion = Math.max(0, Math.min(id.dataVersion, MAX_INTEGER));
  const row = { ...id, dataVersion, ...fault, clientId, batchId, lineNo, deptCode, exchangeTable, returnedAt: services.clock.now() };
  try {
    await inSavepoint(store, () => store.insertInto('returnedRow').values(row).execute());
  } catch (error) {
    logFailure(services, error);
  }
  return { ...id, status: 'returned', ...toReason({ fault }) };
}

function toReused(batchId: string): SandboxError {
  return new SandboxError(
    'batch/id-reused',
    `Failed to take in the batch: batchId "${batchId}" was used for other rows. Give every batch an id of its own.`,
    { batchId },
  );
}
