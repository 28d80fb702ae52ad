import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLocalDatabase } from '@lianban/testkit/suites/local-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from './start-sandbox.ts';
import { exchangeCode, startCodeFlow } from './testing/code-flow.ts';
import { createCookieBrowser } from './testing/cookie-browser.ts';

const portal = { clientId: 'portal', redirectUri: 'http://portal.localhost:7002/callback' };

describe('a listening sandbox', () => {
  it('logs every request by its route, without parameters', async () => {
    const routes: string[] = [];
    const sandbox = await startSandbox({ port: 0, log: ({ route, status }) => routes.push(`${status} ${route}`) });
    for (const path of ['/oidc/auth?client_id=portal&login_hint=secret', '/login?returnTo=secret', '/api/v1/statistics']) await fetch(`${sandbox.url}${path}`);
    await sandbox.close();
    expect(routes).toEqual(['400 /oidc/auth', '200 /login', '200 /api/v1/statistics']);
  });

  it('tells a taken port before it touches the database', async () => {
    const first = await startSandbox({ port: 0 });
    const database = join(tmpdir(), `never-made-${process.pid}`, 'state.sqlite');
    await expect(startSandbox({ port: first.port, database })).rejects.toMatchObject({ code: 'sandbox/port-taken' });
    await first.close();
  });

  it('frees the port when it cannot be set up', async () => {
    const { port, close } = await startSandbox({ port: 0 });
    await close();
    await expect(startSandbox({ port, issuer: 'http://localhost/with/path' })).rejects.toMatchObject({ code: 'sandbox/invalid-argument' });
    const again = await startSandbox({ port });
    expect(again.url).toBe(`http://localhost:${port}`);
    await again.close();
  });

  it('publishes its public address even when asked by another name', async () => {
    const sandbox = await startSandbox({ port: 0, issuer: 'https://platform.example' });
    const answer = await fetch(`http://127.0.0.1:${sandbox.port}/oidc/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({
      issuer: 'https://platform.example/oidc',
      authorization_endpoint: 'https://platform.example/oidc/auth',
      token_endpoint: 'https://platform.example/oidc/token',
    });
    const login = await fetch(`http://127.0.0.1:${sandbox.port}/login`);
    expect(login.headers.get('Set-Cookie')).toContain('; Secure');
    await sandbox.close();
  });

  it('ends event streams cleanly when it closes, without waiting for them', async () => {
    const sandbox = await startSandbox({ port: 0 });
    const { accessToken } = await sandbox.platform.tokens.issue({ sub: 'acct-chen.xiaoyu', clientId: 'portal' });
    const answer = await fetch(`${sandbox.url}/api/v1/events`, { headers: { Authorization: `Bearer ${accessToken}` } });
    const reader = answer.body?.getReader();
    await reader?.read();
    const startedMs = performance.now();
    await sandbox.close();
    expect(performance.now() - startedMs).toBeLessThan(2000);
    expect(await reader?.read()).toMatchObject({ done: true });
  });

  it('closes twice without complaint', async () => {
    const sandbox = await startSandbox({ port: 0 });
    await Promise.all([sandbox.close(), sandbox.close()]);
    await expect(fetch(`${sandbox.url}/`)).rejects.toThrow('fetch failed');
  });
});

describe('a sandbox that is killed and started again', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianban-sandbox-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('still knows who is signed in, and every code it gave out', async () => {
    const database = join(folder, 'state.sqlite');
    const first = await startProcess(0, database);
    const browser = createCookieBrowser(first.url);
    const flow = startCodeFlow(portal);
    const back = await browser.signIn(await browser.open(flow.address), 'chen.xiaoyu');
    await first.kill();

    const second = await startProcess(Number(new URL(first.url).port), database);
    const { status, body } = await exchangeCode(second.url, 'portal', flow, back.url.searchParams.get('code') ?? '');
    expect(status).toBe(200);
    const me = await fetch(`${second.url}/api/v1/me`, { headers: { Authorization: `Bearer ${String(body['access_token'])}` } });
    expect(await me.json()).toMatchObject({ name: '陈晓雨' });
    expect((await browser.open(startCodeFlow(portal).address)).url.searchParams.get('code')).not.toBeNull();
    await second.kill();
  });
});

const postgres = await findLocalDatabase('postgres');
describe.skipIf(!postgres.isReachable)(`a sandbox on ${postgres.label}`, () => {
  it('signs a person in and remembers it after a restart', async () => {
    const schema = `sandbox_node_${process.pid}`;
    const { Client } = (await import('pg')).default;
    const admin = new Client({ connectionString: postgres.url });
    await admin.connect();
    await admin.query(`create schema ${schema}`);
    try {
      const database = `${postgres.url}?options=-csearch_path%3D${schema}`;
      const first = await startSandbox({ port: 0, database });
      const browser = createCookieBrowser(first.url);
      const flow = startCodeFlow(portal);
      const back = await browser.signIn(await browser.open(flow.address), 'chen.xiaoyu');
      await first.close();
      const second = await startSandbox({ port: first.port, database });
      const tokens = await exchangeCode(second.url, 'portal', flow, back.url.searchParams.get('code') ?? '');
      const login = await browser.open('/login');
      await second.close();
      expect(tokens.status).toBe(200);
      expect(login.text).toContain('陈晓雨</li>');
    } finally {
      await admin.query(`drop schema ${schema} cascade`);
      await admin.end();
    }
  });
});

async function startProcess(port: number, database: string): Promise<{ url: string; kill(): Promise<void> }> {
  const script = fileURLToPath(new URL('./testing/sandbox-process.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--conditions=@lianban/source', script, String(port), database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    void ended.then(() => reject(new Error('Failed to start the sandbox process: it ended at once. See its output above.')));
  });
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
