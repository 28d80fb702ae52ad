import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caseAcceptRow } from '@lianban/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles, outcomeOf, toCsv } from '../testing/check-files.ts';

const csv = toCsv([caseAcceptRow()]);
const answers: Readonly<Record<string, RequestListener>> = {
  '/caseAccept.csv': (_, response) => response.end(csv),
  '/export': (_, response) => response.writeHead(200, { 'content-type': 'text/csv', 'content-disposition': "attachment; filename*=UTF-8''%E5%8A%9E%E4%BB%B6%E5%8F%97%E7%90%86.csv" }).end(csv),
  '/moved': (_, response) => response.writeHead(302, { location: '/caseAccept.csv' }).end(),
  '/outside': (_, response) => response.writeHead(302, { location: 'http://192.0.2.1/caseAccept.csv' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/slow.csv': (_, response) => void response.writeHead(200).write('rowGuid,'),
  '/cut/caseAccept.csv': (_, response) => {
    response.writeHead(200, { 'content-length': '1000000' });
    response.write('rowGuid,');
    setTimeout(() => response.destroy(), 50);
  },
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => (answers[request.url ?? ''] ?? ((_, other) => other.writeHead(404).end()))(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const check = (path: string, options = {}): Promise<{ exitCode: number; codes: string[] }> => outcomeOf(base + path, { withLoopback: true, ...options });

describe('an address', () => {
  test('is read, whatever names the table: its path, the answer, a redirect', async () => {
    for (const path of ['/caseAccept.csv', '/export', '/moved']) expect([path, await check(path)]).toEqual([path, { exitCode: 0, codes: [] }]);
  });

  test('has to be https, and may not lead away from it', async () => {
    expect(await outcomeOf(`${base}/caseAccept.csv`)).toEqual({ exitCode: 2, codes: ['gate/url-insecure'] });
    expect(await outcomeOf('ftp://host/caseAccept.csv')).toEqual({ exitCode: 2, codes: ['gate/url-insecure'] });
    expect(await check('/outside')).toEqual({ exitCode: 2, codes: ['gate/url-insecure'] });
  });

  test.each([
    ['/nowhere', {}, 'gate/url-status'],
    ['/round', {}, 'gate/url-unreachable'],
    ['/slow.csv', { timeoutMs: 200 }, 'gate/url-timeout'],
    ['/cut/caseAccept.csv', {}, 'gate/url-unreachable'],
    ['/caseAccept.csv', { maxDownloadBytes: 100 }, 'gate/url-too-large'],
  ])('%s %j is told as %s', async (path, options, code) => expect(await check(path, options)).toEqual({ exitCode: 2, codes: [code] }));

  test('that is none is told without its password', async () => {
    await expect(checkFiles('https://user:secret@/')).rejects.toThrow(expect.objectContaining({ code: 'gate/url-unreachable', message: expect.not.stringContaining('secret') as string }));
  });

  test('that nobody answers is told', async () => {
    expect(await outcomeOf('http://127.0.0.1:1/caseAccept.csv', { withLoopback: true })).toEqual({ exitCode: 2, codes: ['gate/url-unreachable'] });
  });
});
