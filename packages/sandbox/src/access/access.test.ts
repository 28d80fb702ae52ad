import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '@lianban/contract';
import { validateSession } from '@lianban/contract/validators';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlatform } from '../create-platform.ts';
import { PLATFORM_AUDIENCE } from '../keys/access-token.ts';
import { openDialect } from '../node/open-dialect.ts';
import { createTestPlatform, TEST_ISSUER } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';
import type { ClientRegistration } from './client-registration.ts';
import { hashSecret, isSecret } from './secret-hash.ts';

let it: TestPlatform;
beforeAll(async () => {
  it = await createTestPlatform({ dialect: await openDialect(':memory:') });
});
afterAll(() => it.platform.close());

const me = (authorization?: string) =>
  it.ask<Session>(undefined, 'GET', '/api/v1/me', authorization === undefined ? {} : { headers: { Authorization: authorization } });
const toToken = async (changes: { key?: CryptoKey; issuer?: string; audience?: string; sub?: string; alg?: string; expiresIn?: number }) => {
  const { privateKey } = it.platform.signingKey;
  const nowS = Math.floor(Date.parse(it.clock.now()) / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: changes.alg ?? 'ES256' })
    .setIssuer(changes.issuer ?? TEST_ISSUER)
    .setAudience(changes.audience ?? PLATFORM_AUDIENCE)
    .setSubject(changes.sub ?? 'acct-chen.xiaoyu')
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + (changes.expiresIn ?? 60))
    .sign(changes.key ?? privateKey);
};

test('a token of the platform or of its identity provider opens the session of its account', async () => {
  for (const issuer of [TEST_ISSUER, `${TEST_ISSUER}/oidc`]) {
    const { status, body } = await me(`Bearer ${await toToken({ issuer })}`);
    expect(status).toBe(200);
    expect(validateSession(body)).toMatchObject({ valid: true });
    expect(body).toMatchObject({ sub: 'acct-chen.xiaoyu', name: '陈晓雨', maskedIdNumber: '529900********1241', roles: ['applicant'] });
  }
});

test('what is unsigned, foreign, late or for someone else is 401, and says nothing about why', async () => {
  const { privateKey } = await generateKeyPair('ES256');
  const [header, payload] = (await toToken({})).split('.');
  const none = btoa('{"alg":"none"}').replace(/=+$/, '');
  const tokens = [
    await toToken({ key: privateKey }),
    await toToken({ issuer: 'https://elsewhere.example' }),
    await toToken({ audience: 'portal' }),
    await toToken({ expiresIn: -1 }),
    await toToken({ sub: 'acct-nobody' }),
    `${none}.${payload}.`,
    `${header}.${payload}.`,
    'nonsense',
  ];
  const answers = await Promise.all(tokens.map((token) => me(`Bearer ${token}`)));
  expect(answers.map((answer) => [answer.status, answer.problem.code])).toEqual(tokens.map(() => [401, 'auth/token-invalid']));
  expect(answers[0]?.headers.get('WWW-Authenticate')).toContain('error="invalid_token"');
  const missing = await me();
  expect(missing.problem).toMatchObject({ status: 401, code: 'auth/token-missing' });
});

test('roles are the account’s of now, not the token’s', async () => {
  const token = await toToken({ sub: 'acct-wang.jianguo' });
  const list = () => it.ask(undefined, 'GET', '/api/v1/applications', { headers: { Authorization: `Bearer ${token}` } });
  expect((await list()).status).toBe(200);
  await it.platform.db.updateTable('account').set({ roles: '[]' }).where('sub', '=', 'acct-wang.jianguo').execute();
  expect((await list()).problem).toMatchObject({ status: 403, code: 'auth/role-missing' });
});

test('a password opens its account only, and is nowhere in the store', async () => {
  const { accounts, db } = it.platform;
  expect((await accounts.findByPassword('chen.xiaoyu', 'demo'))?.sub).toBe('acct-chen.xiaoyu');
  expect(await accounts.findByPassword('chen.xiaoyu', 'Demo')).toBeUndefined();
  expect(await accounts.findByPassword('nobody', 'demo')).toBeUndefined();
  const rows = await db.selectFrom('account').select('passwordHash').execute();
  expect(rows.every(({ passwordHash }) => /^pbkdf2-sha256\$\d+\$[\w-]+\$[\w-]+$/.test(passwordHash))).toBe(true);
});

test('a secret is known by its hash, and an unreadable hash fits nothing', async () => {
  const stored = await hashSecret('a secret');
  expect(stored).not.toBe(await hashSecret('a secret'));
  expect(await isSecret('a secret', stored)).toBe(true);
  expect(await isSecret('a secret ', stored)).toBe(false);
  expect(await isSecret('', '')).toBe(false);
});

test('ten wrong secrets of a client from one address make it wait there, also at once, and nobody elsewhere', async () => {
  const ask = async (secret: string, address?: string) => {
    const headers = { Authorization: `Basic ${btoa(`police-connector:${secret}`)}` };
    const answer = await it.platform.fetch(new Request(`${TEST_ISSUER}/api/v1/exchange/dispatches`, { headers }), address === undefined ? {} : { address });
    return { status: answer.status, retryAfter: answer.headers.get('Retry-After') };
  };
  const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => ask(`guess-${index}`, '192.0.2.1')));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  expect(await ask('police-connector-demo-secret', '192.0.2.1')).toEqual({ status: 429, retryAfter: '60' });
  expect((await ask('guess', '192.0.2.2')).status).toBe(401);
  it.clock.advance(60_000);
  for (let round = 0; round < 12; round += 1) expect((await ask('police-connector-demo-secret', '192.0.2.1')).status).toBe(200);
});

test('a client that the configuration names no more is registered no more, and given clients stand instead of the seed’s', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-clients-'));
  const ask = async (clients: ClientRegistration[] | undefined, credentials: string) => {
    const dialect = await openDialect(join(folder, 'platform.db'));
    const platform = await createPlatform({ dialect, issuer: TEST_ISSUER, ...(clients === undefined ? {} : { clients }) });
    const headers = { Authorization: `Basic ${btoa(credentials)}`, Origin: 'https://own.example' };
    const { status, headers: answered } = await platform.fetch(new Request(`${TEST_ISSUER}/api/v1/exchange/dispatches`, { headers }));
    await platform.close();
    return [status, answered.get('Access-Control-Allow-Origin')];
  };
  const own: ClientRegistration = { clientId: 'own', name: '自有系统', secret: 's3cret', grants: ['exchange'], origins: ['https://own.example'], deptKey: 'police' };
  expect(await ask([own], 'own:s3cret')).toEqual([200, 'https://own.example']);
  expect(await ask([own], 'police-connector:police-connector-demo-secret')).toEqual([401, 'https://own.example']);
  expect(await ask(undefined, 'own:s3cret')).toEqual([401, null]);
  expect((await ask(undefined, 'police-connector:police-connector-demo-secret'))[0]).toBe(200);
  expect((await ask([], 'police-connector:police-connector-demo-secret'))[0]).toBe(401);
  await rm(folder, { recursive: true });
});

test('a draft key is 32 bytes, stable for a person and another for the next', async () => {
  const keyOf = async (who: string) => (await it.ask<{ key: string }>(who, 'GET', '/api/v1/me/draft-key')).body.key;
  const key = await keyOf('chen.xiaoyu');
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(await keyOf('chen.xiaoyu')).toBe(key);
  expect(await keyOf('zhou.min')).not.toBe(key);
});

test('keys, tokens and draft keys outlive a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-restart-'));
  const open = async () => createTestPlatform({ dialect: await openDialect(join(folder, 'platform.db')) });
  const before = await open();
  const { accessToken } = await before.platform.tokens.issue({ sub: 'acct-chen.xiaoyu', clientId: 'portal' });
  const headers = { Authorization: `Bearer ${accessToken}` };
  const first = await before.ask<{ key: string }>(undefined, 'GET', '/api/v1/me/draft-key', { headers });
  await before.platform.close();
  const after = await open();
  const second = await after.ask<{ key: string }>(undefined, 'GET', '/api/v1/me/draft-key', { headers });
  expect([second.status, second.body.key]).toEqual([200, first.body.key]);
  const accounts = await after.platform.db.selectFrom('account').select('sub').execute();
  expect(accounts).toHaveLength(8);
  await after.platform.close();
  await rm(folder, { recursive: true });
});

test('an issuer that is no origin is refused at once', async () => {
  const dialect = await openDialect(':memory:');
  for (const issuer of ['platform.localhost', 'http://platform.localhost/path', 'ftp://platform.localhost']) {
    await expect(createPlatform({ dialect, issuer })).rejects.toMatchObject({ code: 'sandbox/invalid-argument' });
  }
});
