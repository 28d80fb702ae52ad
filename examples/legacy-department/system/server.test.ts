import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { findRegistration, listHandling } from './registrations.ts';
import { startLegacySystem } from './server.ts';
import { addClerk } from './sign-in.ts';
import { addRegistration } from './testing/add-registration.ts';
import { LegacyBrowser } from './testing/legacy-browser.ts';

const secret = 'agreed-between-the-two';
const folder = mkdtempSync(join(tmpdir(), 'legacy-system-'));
const path = '/yw/HJ20260000001';
let server: Server;
let database: DatabaseSync;
let url: string;
let clerk: LegacyBrowser;

beforeAll(async () => {
  server = await startLegacySystem({ port: 0, file: join(folder, 'police.db'), trustedSecret: secret });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  database = openDatabase(join(folder, 'police.db'));
  addClerk(database, 'hj02', '彭勇', 'demo');
});
afterAll(async () => {
  database.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  database.exec('DELETE FROM T_HJ_BLJL; DELETE FROM T_HJ_YW; DELETE FROM T_HH');
  addRegistration(database);
  clerk = new LegacyBrowser(url);
  await clerk.signIn();
});

/** What the form on the page sends, the state that it showed included. */
const decisionOf = (action: string, zt: string, fields: Record<string, string> = {}): Record<string, string> => ({ action, zt, opinion: '经审核符合条件', due: '2026-12-01', ...fields });

const trustedPath = (ts: number, key = secret): string => `/login/trusted?${new URLSearchParams({ user: 'hj01', ts: String(ts), sig: createHmac('sha256', key).update(`hj01|${ts}`).digest('hex') })}`;

test('listens on this machine alone unless a host is named', () => {
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

describe('signing in', () => {
  test('is asked for before anything is shown', async () => {
    const stranger = new LegacyBrowser(url);
    for (const [address, status] of [['/', 200], [path, 401], ['/unknown', 401]] as const) {
      const page = await stranger.open(address);
      expect([address, page.status]).toEqual([address, status]);
      expect(page.text).toContain('用户名');
      expect(page.text).not.toContain('顾小满');
    }
    expect((await stranger.submit(path, decisionOf('accept', '0'))).status).toBe(401);
    expect(findRegistration(database, 'HJ20260000001')?.ZT).toBe('0');
  });

  test('with the password leads to the list, with a cookie that scripts cannot read', async () => {
    const answer = await new LegacyBrowser(url).signIn();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect((await clerk.open('/')).text).toContain('顾小满');
  });

  test('with a wrong password says so and gives no session', async () => {
    const answer = await new LegacyBrowser(url).signIn('hj01', 'wrong');
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null]);
    expect(answer.text).toContain('用户名或密码不对');
  });

  test('by a trusted link works once, and not with a wrong signature or an old moment', async () => {
    const good = trustedPath(Date.now());
    const visitor = new LegacyBrowser(url);
    expect((await visitor.open(good)).status).toBe(303);
    expect((await visitor.open('/')).text).toContain('郑卫东');
    for (const bad of [good, trustedPath(Date.now() + 1, 'guessed'), trustedPath(Date.now() - 61_000), `/login/trusted?user=hj01&ts=${Date.now()}&sig=${encodeURIComponent('签'.repeat(64))}`, '/login/trusted']) {
      const answer = await new LegacyBrowser(url).open(bad);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
      expect(answer.text).toContain('登录链接无效或已过期');
    }
  });

  test('ends with signing out', async () => {
    await clerk.submit('/logout', {});
    expect((await clerk.open(path)).status).toBe(401);
  });
});

describe('a request', () => {
  test.each(['http://evil.example', 'https://127.0.0.1', 'null', 'nonsense', ''])('that another site sends (Origin %j) is refused and changes nothing', async (origin) => {
    const answer = await clerk.submit(path, decisionOf('accept', '0'), origin);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('请求来自其他站点');
    expect(findRegistration(database, 'HJ20260000001')?.ZT).toBe('0');
    expect((await new LegacyBrowser(url).submit('/login', { user: 'hj01', password: 'demo' }, origin)).status).toBe(403);
  });

  test('that a state does not allow is answered with the case as it is', async () => {
    const answer = await clerk.submit(path, decisionOf('register', '0'));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('当前状态不能这样办理');
    expect((await clerk.submit(path, decisionOf('delete', '0'))).status).toBe(409);
  });

  test('longer than any form of this system is refused whole', async () => {
    const answer = await clerk.submit(path, decisionOf('return', '0', { opinion: '长'.repeat(30_000) }));
    expect(answer.status).toBe(413);
    expect(findRegistration(database, 'HJ20260000001')?.ZT).toBe('0');
  });

  test.each(['/yw/HJ0', '/yw/%E0%A4%A', '/yw/', '/nothing', '//'])('for what is not there (%s) is answered 404', async (address) => {
    expect((await clerk.open(address)).status).toBe(404);
  });

  test('gets a page under a policy without scripts, that nobody keeps', async () => {
    for (const address of ['/', path, '/unknown']) {
      const { headers } = await clerk.open(address);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await clerk.open('/style.css')).headers.get('content-type')).toContain('text/css');
  });
});

test('of two clerks who decide at once one wins, and the other is told', async () => {
  const other = new LegacyBrowser(url);
  await other.signIn('hj02');
  for (const [action, rival] of [['accept', 'return'], ['accept', 'accept'], ['supplement', 'return']] as const) {
    database.exec('DELETE FROM T_HJ_BLJL; DELETE FROM T_HJ_YW');
    addRegistration(database);
    const answers = await Promise.all([clerk.submit(path, decisionOf(action, '0')), other.submit(path, decisionOf(rival, '0'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const lines = listHandling(database, 'HJ20260000001');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.CZR).toBe(answers[0]?.status === 303 ? '郑卫东' : '彭勇');
  }
});

test('the clerk mends an opinion and a book number over the pages', async () => {
  await clerk.submit(path, decisionOf('accept', '0'));
  await clerk.submit(path, decisionOf('register', '1', { opinion: '。', book: '1' }));
  expect((await clerk.submit(`${path}/yj/2`, { opinion: '准予登记' })).status).toBe(303);
  expect((await clerk.submit(`${path}/hkb`, { book: '529900000123' })).status).toBe(303);
  expect((await clerk.submit(`${path}/yj/7`, { opinion: '没有这一条' })).status).toBe(409);
  const page = (await clerk.open(path)).text;
  for (const words of ['准予登记', '529900000123', '办结']) expect(page).toContain(words);
});
