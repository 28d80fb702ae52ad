import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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
});
