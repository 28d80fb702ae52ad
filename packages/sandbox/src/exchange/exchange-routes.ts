import type { Dispatch } from '@lianban/contract';
import { Hono } from 'hono';
import { requireClient } from '../access/require-client.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import type { PlatformServices } from '../platform-services.ts';
import { parseJson } from '../store/parse-json.ts';
import { readBatch } from './read-batch.ts';
import { findReceipt, receiveBatch } from './receive-batch.ts';

const MAX_DISPATCHES = 500;

/** `/api/v1/exchange`: what goes between the platform and a department's front machine (前置机). */
export function createExchangeRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  const department = requireClient(services, 'exchange');
  routes.post('/api/v1/exchange/batches', department, async (c) => {
    const { batch, rows } = await readBatch(services, c.req.raw);
    assertKey(c.req.header('Idempotency-Key'), batch.batchId);
    const { receipt, replayed } = await receiveBatch(services, c.var.client, batch, rows);
    if (replayed) c.header('Idempotent-Replayed', 'true');
    return c.json(receipt);
  });
  routes.get('/api/v1/exchange/batches/:batchId', department, async (c) => {
    const receipt = await findReceipt(services.db, c.var.client.clientId, c.req.param('batchId'));
    if (receipt !== undefined) return c.json(receipt);
    throw new SandboxError(
      'batch/not-found',
      'Failed to load the receipt: no batch with this id came from this client. Send the batch again.',
    );
  });
  routes.get('/api/v1/exchange/dispatches', department, async (c) => {
    const after = parseCount(c.req.query('after'), 0);
    const limit = Math.min(Math.max(parseCount(c.req.query('limit'), 100), 1), MAX_DISPATCHES);
    const found = await services.db
      .selectFrom('dispatch')
      .select(['sequence', 'body'])
      .where('deptCode', '=', c.var.client.deptCode ?? '')
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return c.json({
      dispatches: found.map(({ body }) => parseJson<Dispatch>(body)),
      next: found[found.length - 1]?.sequence ?? after,
    });
  });
  return routes;
}

function assertKey(key: string | undefined, batchId: string): void {
  if (key === batchId) return;
  throw new SandboxError(
    'idempotency/key-required',
    'Failed to take in the batch: the header Idempotency-Key is not its batchId. Send the batchId as key.',
  );
}

function parseCount(text: string | undefined, fallback: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : fallback;
}
