import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runLianban, startLianban } from '../testing/run-lianban.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lianban-sandbox-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('lianban sandbox', () => {
  test.each(['70000', '-1', 'http', '1e3', '', ' 80', '80.5'])('stops at %j, which is no port', async (port) => {
    const { exitCode, output, errors } = await runLianban(['sandbox', `--port=${port}`], { cwd });
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toBe(`Failed to start the sandbox: "${port}" is no port. Give a number below 65536. [cli/invalid-argument]\n`);
    expect(existsSync(join(cwd, 'lianban-sandbox.db'))).toBe(false);
  });

  test('stops when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { exitCode, errors } = await runLianban(['sandbox', '--port', String(port), '--database', ':memory:'], { cwd });
    other.close();
    expect(exitCode).toBe(2);
    expect(errors).toMatch(new RegExp(`port ${port} on 127\\.0\\.0\\.1 is taken .* \\[sandbox/port-taken\\]`));
  });

  test('stops at an address that is none', async () => {
    const { exitCode, errors } = await runLianban(['sandbox', '--port', '0', '--database', ':memory:', '--issuer', 'platform.example/path'], { cwd });
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/\[sandbox\/invalid-argument\]\n$/);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('runs at the address it names until %s, and keeps its data', async (signal) => {
    const command = startLianban(['sandbox', '--port', '0'], { cwd });
    const url = /Sandbox platform: (\S+)/.exec(await command.waitFor(/Sandbox platform: \S+\n/))?.[1] ?? '';
    expect(url).toMatch(/^http:\/\/localhost:[1-9]\d*$/);
    const configuration = (await (await fetch(`${url}/oidc/.well-known/openid-configuration`)).json()) as { issuer: string };
    expect(configuration.issuer).toBe(`${url}/oidc`);
    expect(await command.stop(signal)).toMatchObject({ exitCode: 0, errors: '' });
    expect(existsSync(join(cwd, 'lianban-sandbox.db'))).toBe(true);
  });

  test('lists addresses, accounts and clients, and sends nobody to a page that nobody serves', async () => {
    const command = startLianban(['sandbox', '--port', '0', '--database', ':memory:'], { cwd });
    const said = await command.waitFor(/Clients:\n.+\n/);
    const url = /Sandbox platform: (\S+)/.exec(said)?.[1] ?? '';
    for (const words of [`${url}/login`, `${url}/oidc`, `${url}/openapi.json`, 'chen.xiaoyu', '陈晓雨', 'officer.police', 'police-connector']) expect(said).toContain(words);
    expect(await (await fetch(url)).text()).not.toMatch(/href="(?:http|\/sso)/);
    await command.stop();
  });

  test('knows the clients of a file and no others', async () => {
    const client = { clientId: 'my-page', name: '我的网页', grants: ['oidc'], origins: ['http://localhost:8080'], redirectUris: ['http://localhost:8080/'] };
    writeFileSync(join(cwd, 'clients.json'), JSON.stringify([client]));
    const command = startLianban(['sandbox', '--port', '0', '--database', ':memory:', '--clients', 'clients.json'], { cwd });
    const said = await command.waitFor(/Clients:\n.+\n/);
    expect(said).toMatch(/Clients:\n {2}my-page {2}oidc {2}http:\/\/localhost:8080\/ {2}我的网页\n$/);
    const home = await (await fetch(/Sandbox platform: (\S+)/.exec(said)?.[1] ?? '')).text();
    expect(home).toContain('href="http://localhost:8080/"');
    expect(home).not.toContain('portal.localhost');
    await command.stop();
  });

  test('stops at clients that are wrong', async () => {
    writeFileSync(join(cwd, 'wrong.json'), '[{"clientId":"a"}]');
    const { exitCode, errors } = await runLianban(['sandbox', '--port', '0', '--database', ':memory:', '--clients', 'wrong.json'], { cwd });
    expect(exitCode).toBe(2);
    expect(errors).toBe('Failed to read the clients of wrong.json: /0/name is missing. Write a text. [cli/bad-clients]\n');
  });
});
