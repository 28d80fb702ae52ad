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
