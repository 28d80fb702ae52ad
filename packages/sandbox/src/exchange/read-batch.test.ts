import { toBatchBody } from '@lianban/contract';
import type { BatchHeader } from '@lianban/contract';
import { sm3Digest } from '@lianban/contract/sm';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../platform-limits.ts';
import type { PlatformServices } from '../platform-services.ts';
import { readBatch } from './read-batch.ts';

const services = { limits: DEFAULT_LIMITS, decompress: {} } as unknown as PlatformServices;

test('a batch that unpacks to millions of rows is left at the first row too many', async () => {
  const packed = new Blob(['{"batch":{"batchId":"b"}}\n', '{}\n'.repeat(5_000_000)]).stream().pipeThrough(new CompressionStream('gzip'));
  const body = await new Response(packed).arrayBuffer();
  const request = new Request('http://platform.localhost/', { method: 'POST', body, headers: { 'Content-Encoding': 'gzip' } });
  const before = process.memoryUsage().heapUsed;
  await expect(readBatch(services, request)).rejects.toMatchObject({ code: 'batch/not-readable', details: { line: 10_002 } });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024);
});

const header: BatchHeader = { batchId: 'b1', table: 'caseStep', contractVersion: '1.0', sourceSystem: 'police-residence', sequence: 1, createdAt: '2026-11-22T09:30:00+08:00' };
const toRequest = (body: string): Request => new Request('http://platform.localhost/', { method: 'POST', body });

test('a batch sealed with SM3 is checked with SM3', async () => {
  const { body, batch } = await toBatchBody(header, [{ rowGuid: 'r1', note: '一件事' }], sm3Digest);
  expect((await readBatch(services, toRequest(body))).batch).toEqual(batch);
  await expect(readBatch(services, toRequest(body.replace('一件事', '两件事')))).rejects.toMatchObject({ code: 'batch/digest-mismatch' });
});

test('a batch that names another algorithm than the one it was sealed with is refused', async () => {
  const { body } = await toBatchBody(header, [{ rowGuid: 'r1' }]);
  await expect(readBatch(services, toRequest(body.replace('"sha-256"', '"sm3"')))).rejects.toMatchObject({ code: 'batch/digest-mismatch' });
});
