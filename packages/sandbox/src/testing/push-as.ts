import type { BatchReceipt, ExchangeTable } from '@lianban/contract';
import type { ClientRegistration } from '../access/client-registration.ts';
import { sealBatch } from './police-rows.ts';
import type { Answer, TestPlatform } from './test-platform.ts';

/** A front machine besides the one of the seed; give it to `createTestPlatform` as one of its `clients`. */
export function createMachine(deptKey: string, name: string): ClientRegistration & { secret: string } {
  return { clientId: `${deptKey}-${name}`, name: `${deptKey} ${name}`, secret: `${name}-secret`, grants: ['exchange'], origins: [], deptKey };
}

/** Seals rows and sends them as a client that the test registered. */
export async function pushAs(
  { ask }: TestPlatform,
  { clientId, secret }: { clientId: string; secret: string },
  table: ExchangeTable,
  rows: object[],
  batchId?: string,
): Promise<Answer<BatchReceipt>> {
  const { body, batch } = await sealBatch(table, rows, batchId === undefined ? {} : { batchId });
  return ask<BatchReceipt>(undefined, 'POST', '/api/v1/exchange/batches', {
    body,
    headers: {
      Authorization: `Basic ${btoa(`${clientId}:${secret}`)}`,
      'Content-Type': 'application/x-ndjson',
      'Idempotency-Key': batch.batchId,
    },
  });
}
