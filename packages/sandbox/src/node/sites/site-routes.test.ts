import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import type { RunningSandbox } from '../start-sandbox.ts';

describe('a static site beside the pages', () => {
  let folder: string;
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianban-site-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>综合窗口</title>');
    await writeFile(join(folder, 'main.js'), 'export {};');
    sandbox = await startSandbox({ port: 0, sites: [{ path: '/window/', folder }] });
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['/window/', '/window/callback?code=1', '/window'])('shows its page at %s', async (address) => {
    const answer = await fetch(new URL(address, sandbox.url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('综合窗口');
    expect(answer.headers.get('Content-Security-Policy')).toContain("script-src 'self'; style-src 'self'; connect-src 'self'");
  });

  it('serves its scripts as scripts', async () => {
    const answer = await fetch(new URL('/window/main.js', sandbox.url));
    expect(answer.headers.get('Content-Type')).toMatch(/javascript/);
  });

  it.each(['/window/..%2f..%2fetc/passwd', '/window/%2e%2e/%2e%2e/etc/passwd'])('serves nothing outside its folder for %s', async (address) => {
    const answer = await fetch(`${sandbox.url}${address}`);
    expect(await answer.text()).not.toContain('root:');
  });
});
