import type { Dispatch } from '@lianban/contract';
import { Hono } from 'hono';
import { requireClient } from '../access/require-client.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readCount, toQueryError } from '../http/read-query.ts';
import type { PlatformServices } from '../platform-services.ts';
import { parseJson } from '../store/parse-json.ts';
import { countReceivedRows } from './count-received-rows.ts';
import { loadRejectedRows } from './load-rejected-rows.ts';
import { readBatch } from './read-batch.ts';
import { findReceipt, receiveBatch } from './receive-batch.ts';

const MAX_DISPATCHES = 500;
const MAX_REJECTED_ROWS = 1000;

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
    const after = readCount(c.req.query('after'), { fallback: 0 });
    const limit = readCount(c.req.query('limit'), { fallback: 100, least: 1, most: MAX_DISPATCHES });
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
  routes.get('/api/v1/exchange/rejected-rows', department, async (c) => {
    const { after, batchId } = c.req.query();
    const limit = readCount(c.req.query('limit'), { fallback: 100, least: 1, most: MAX_REJECTED_ROWS });
    return c.json(await loadRejectedRows(services.db, { deptCode: c.var.client.deptCode ?? '', batchId, after, limit }));
  });
  routes.get('/api/v1/exchange/reconciliation', department, async (c) => {
    const day = c.req.query('day') ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw toQueryError('day', 'a date such as 2026-11-22');
    return c.json({ day, tables: await countReceivedRows(services.db, c.var.client.deptCode ?? '', day) });
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
