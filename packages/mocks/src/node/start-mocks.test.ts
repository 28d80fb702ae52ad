import { existsSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { createPlatformClient } from '@lianban/platform-client';
import { createFakeClock } from '@lianban/testkit';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Mocks } from '../mocks.ts';
import { mockServiceWorkerFile } from './mock-service-worker-file.ts';
import { assertNodeVersion } from './assert-node-version.ts';
import { sqliteWasmFile } from './sqlite-wasm-file.ts';
import { startMocks } from './start-mocks.ts';

let mocks: Mocks;
afterEach(() => mocks.stop());

describe('mocks in Node', () => {
  it('sign in at once whom the test names', async () => {
    mocks = await startMocks({ signInAs: 'zhou.min' });
    const platform = createPlatformClient({ baseUrl: mocks.baseUrl });
    expect((await platform.identity.adopt(mocks.session!)).name).toBe('周敏');
    expect(await platform.applications.list()).toEqual([]);
    platform.close();
  });

  it('answer requests of node:http too', async () => {
    mocks = await startMocks();
    const status = await new Promise((resolve, reject) => {
      http.request(`${mocks.baseUrl}/api/v1/catalog/bundles`, (response) => resolve(response.statusCode)).on('error', reject).end();
    });
    expect(status).toBe(200);
  });

  it('leave every other address to the network, and the platform’s too once they have stopped', async () => {
    const server = http.createServer((_request, response) => response.end('real'));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    mocks = await startMocks({ baseUrl });
    expect(await (await fetch(`${baseUrl}/page`)).text()).toBe('real');
    expect((await fetch(`${baseUrl}/api/v1/statistics`)).headers.get('content-type')).toContain('json');
    await mocks.stop();
    expect(await (await fetch(`${baseUrl}/api/v1/statistics`)).text()).toBe('real');
    server.close();
    mocks = await startMocks();
  });

  it('play the own server’s exchange of tickets, once per ticket', async () => {
    mocks = await startMocks();
    const body = JSON.stringify({ ticket: await mocks.ticketFor('chen.xiaoyu', { state: 's1' }), state: 's1' });
    const exchange = (): Promise<Response> => fetch(mocks.ticketExchange, { method: 'POST', body });
    const grant = (await (await exchange()).json()) as object;
    expect(Object.keys(grant)).toEqual(['accessToken', 'expiresAt']);
    expect((await exchange()).status).toBe(410);
  });

  it('begin anew from the seed at a reset, and know no session of before', async () => {
    mocks = await startMocks({ signInAs: 'chen.xiaoyu' });
    const platform = createPlatformClient({ baseUrl: mocks.baseUrl });
    await platform.identity.adopt(mocks.session!);
    await platform.uploads.upload(new Blob(['%PDF-1.4'], { type: 'application/pdf' }));
    await mocks.reset();
    await expect(platform.applications.list()).rejects.toMatchObject({ code: 'platform/session-ended' });
    const { sandbox } = await mocks.platform();
    expect(await sandbox.db.selectFrom('upload').selectAll().execute()).toEqual([]);
    platform.close();
  });

  it('follow a clock that the test moves', async () => {
    const clock = createFakeClock();
    mocks = await startMocks({ clock, signInAs: 'chen.xiaoyu' });
    expect(mocks.session?.expiresAt).toMatch(/^2026-03-02T10:00:00/);
    clock.advance(3_600_000);
    const headers = { authorization: `Bearer ${mocks.session?.accessToken}` };
    expect((await fetch(`${mocks.baseUrl}/api/v1/me`, { headers })).status).toBe(401);
  });

  it('let a test switch a register off', async () => {
    mocks = await startMocks({ signInAs: 'chen.xiaoyu' });
    const platform = createPlatformClient({ baseUrl: mocks.baseUrl });
    await platform.identity.adopt(mocks.session!);
    await (await mocks.platform()).sandbox.registers.setAvailable('marriage', false);
    const scenario = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' };
    const { unavailable } = await platform.prefill.load({ bundleCode: 'newborn', scenario, consent: true });
    expect(unavailable.map(({ sourceName }) => sourceName)).toEqual(['婚姻登记信息库']);
    platform.close();
  });

  it('say which accounts and clients there are', async () => {
    mocks = await startMocks();
    await expect(mocks.sessionFor('nobody')).rejects.toMatchObject({ code: 'mocks/unknown-account', message: expect.stringContaining('chen.xiaoyu') });
    const { exchange } = await mocks.platform();
    expect(() => exchange('T1', undefined, 'health-desk')).toThrow(expect.objectContaining({ code: 'mocks/unknown-client' }));
  });

  it('end an event stream that its reader leaves', async () => {
    mocks = await startMocks({ signInAs: 'chen.xiaoyu' });
    const platform = createPlatformClient({ baseUrl: mocks.baseUrl });
    await platform.identity.adopt(mocks.session!);
    const states: string[] = [];
    const controller = new AbortController();
    platform.events.subscribe({}, () => undefined, { signal: controller.signal, onState: (state) => states.push(state) });
    await vi.waitFor(() => expect(states).toContain('open'));
    controller.abort();
    platform.close();
  });

  it('name the worker script of the installed MSW', async () => {
    mocks = await startMocks();
    expect(existsSync(mockServiceWorkerFile())).toBe(true);
  });

  it('name the file of SQLite that a page needs', async () => {
    mocks = await startMocks();
    expect(existsSync(sqliteWasmFile())).toBe(true);
  });

  it('say which Node they need', async () => {
    mocks = await startMocks();
    expect(() => assertNodeVersion('20.20.2')).toThrow(expect.objectContaining({ code: 'mocks/node-too-old', message: expect.stringContaining('Node 24 or later, this is 20.20.2') }));
    expect(() => assertNodeVersion()).not.toThrow();
  });
});
