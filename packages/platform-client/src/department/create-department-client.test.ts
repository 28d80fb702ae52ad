import { toBatchBody } from '@lianban/contract';
import { caseAcceptRow } from '@lianban/testkit';
import { createPlatform, createSqliteDialect, startSandbox } from '@lianban/testkit/suites/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { answerJson, answerProblem } from '../testing/fake-platform.ts';
import { createDepartmentClient } from './create-department-client.ts';

const police = { clientId: 'police-connector', clientSecret: 'police-connector-demo-secret' };
const quick = { backOff: { baseMs: 1, maxMs: 2 } };

const seal = (batchId: string) =>
  toBatchBody(
    { batchId, table: 'caseAccept', contractVersion: '1.0', sourceSystem: 'police-household', sequence: 1, createdAt: '2026-03-02T10:05:00+08:00' },
    [caseAcceptRow()],
  );

afterEach(() => void vi.unstubAllGlobals());

describe('createDepartmentClient', () => {
  it('sends zstd to a listening platform and reads its receipt', async () => {
    const sandbox = await startSandbox({ port: 0 });
    try {
      const encodings: (string | null)[] = [];
      const send = (request: Request): Promise<Response> => {
        encodings.push(request.headers.get('content-encoding'));
        return fetch(request);
      };
      const client = createDepartmentClient({ baseUrl: sandbox.url, ...police, fetch: send });
      const { batch, body } = await seal('batch-1');
      const receipt = await client.sendBatch(batch, body);
      expect(receipt.receipts).toMatchObject([{ rowGuid: caseAcceptRow().rowGuid, status: 'returned', ruleId: 'exchange/case-unknown' }]);
      expect(await client.loadReceipt('batch-1')).toEqual(receipt);
      expect(await client.loadDispatches(0)).toEqual({ dispatches: [], next: 0 });
      expect((await client.loadRejectedRows({ batchId: 'batch-1' })).rows).toMatchObject([{ rowGuid: caseAcceptRow().rowGuid, ruleId: 'exchange/case-unknown', rejectedBy: 'platform' }]);
      expect(await client.loadReceivedRows(receipt.receivedAt.slice(0, 10))).toMatchObject([{ table: 'caseAccept', pushed: 1, accepted: 0, returned: 1 }]);
      const { items, next } = await client.loadItems({ deptCode: '11529900MB9Q000276', limit: 1 });
      expect({ next, codes: items.map(({ deptCode }) => deptCode) }).toEqual({ next: undefined, codes: ['11529900MB9Q000276'] });
      expect((await client.loadOrganizations()).map(({ orgName }) => orgName)).toContain('青禾市公安局');
      expect((await client.loadCodeLists()).find(({ list }) => list === 'severity')?.codes).toHaveLength(2);
      expect(encodings[0]).toBe('zstd');
    } finally {
      await sandbox.close();
    }
  });

  it('falls back to gzip at a platform without zstd, and remembers', async () => {
    const platform = await createPlatform({ dialect: createSqliteDialect(':memory:'), issuer: 'http://platform.localhost:7001' });
    const encodings: (string | null)[] = [];
    const send = (request: Request): Promise<Response> => {
      encodings.push(request.headers.get('content-encoding'));
      return platform.fetch(request);
    };
    const client = createDepartmentClient({ baseUrl: platform.issuer, ...police, fetch: send });
    for (const batchId of ['batch-1', 'batch-2']) {
      const { batch, body } = await seal(batchId);
      expect((await client.sendBatch(batch, body)).batchId).toBe(batchId);
    }
    expect(encodings).toEqual(['zstd', 'gzip', 'gzip']);
    await platform.close();
  });

  it('repeats a batch that got no answer, byte for byte', async () => {
    const bodies: string[] = [];
    const send = async (request: Request): Promise<Response> => {
      bodies.push(Buffer.from(await request.arrayBuffer()).toString('base64'));
      if (bodies.length === 1) throw new TypeError('fetch failed');
      return answerJson({ batchId: 'batch-1', receivedAt: '2026-03-02T10:06:00+08:00', receipts: [] });
    };
    const { batch, body } = await seal('batch-1');
    await createDepartmentClient({ baseUrl: 'https://platform.example', ...police, fetch: send, retry: quick }).sendBatch(batch, body);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('does not repeat the exchange of a ticket, which is good once', async () => {
    let tries = 0;
    const send = async (): Promise<Response> => {
      tries += 1;
      throw new TypeError('fetch failed');
    };
    const client = createDepartmentClient({ baseUrl: 'https://platform.example', ...police, fetch: send, retry: quick });
    await expect(client.exchangeTicket('T1')).rejects.toMatchObject({ code: 'platform/offline' });
    expect(tries).toBe(1);
  });

  it('says how long the platform wants to be left alone', async () => {
    const send = async (): Promise<Response> => {
      const problem = answerProblem(503, 'platform/overloaded');
      problem.headers.set('retry-after', '120');
      return problem;
    };
    const client = createDepartmentClient({ baseUrl: 'https://platform.example', ...police, fetch: send, retry: quick });
    const { batch, body } = await seal('batch-1');
    await expect(client.sendBatch(batch, body)).rejects.toMatchObject({ status: 503, details: { retryAfterMs: 120_000 } });
  });

  it('sends id and secret so that a colon in them does no harm', async () => {
    const asked: (string | null)[] = [];
    const send = async (request: Request): Promise<Response> => {
      asked.push(request.headers.get('authorization'));
      return answerJson({ dispatches: [], next: 0 });
    };
    await createDepartmentClient({ baseUrl: 'https://platform.example', clientId: 'a:b', clientSecret: 'c%密', fetch: send }).loadDispatches(0);
    expect(atob((asked[0] ?? '').slice(6)).split(':').map(decodeURIComponent)).toEqual(['a:b', 'c%密']);
  });

  it('refuses to be created in a page', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const create = (): unknown => createDepartmentClient({ baseUrl: 'https://platform.example', ...police });
    expect(create).toThrow(expect.objectContaining({ code: 'platform-client/invalid-argument' }));
  });
});
