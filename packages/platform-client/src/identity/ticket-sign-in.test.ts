import { createFakeClock } from '@lianban/testkit';
import { describe, expect, it, vi } from 'vitest';

import { createPlatformClient } from '../create-platform-client.ts';
import { createMemoryStorage } from '../page/memory-storage.ts';
import type { TextStorage } from '../page/page.ts';
import { createFakePage } from '../testing/fake-page.ts';
import { answerJson, answerProblem, createFakePlatform, toSession } from '../testing/fake-platform.ts';
import type { FakeRoute } from '../testing/fake-platform.ts';
import type { TicketOptions } from './ticket-sign-in.ts';

const portal = 'https://portal.example';
const platformUrl = 'https://platform.example';
const grant = { accessToken: 'token-1', expiresAt: '2026-03-02T10:00:00+08:00' };

const setUp = (
  address: string,
  options: { tabStorage?: TextStorage; exchange?: FakeRoute; ticket?: Partial<TicketOptions> } = {},
) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const page = createFakePage(address, options);
  const platform = createFakePlatform({
    [`POST ${portal}/sso/ticket`]: options.exchange ?? (() => answerJson(grant)),
    [`GET ${platformUrl}/api/v1/me`]: () => answerJson(toSession('chen.xiaoyu')),
  });
  const client = createPlatformClient({
    baseUrl: platformUrl,
    page,
    clock: createFakeClock(),
    fetch: platform.fetch,
    retry: { retries: 0 },
    ticketExchange: {
      exchangeUrl: '/sso/ticket',
      authorizeUrl: `${platformUrl}/sso/authorize`,
      clientId: 'portal',
      signOutUrl: `${platformUrl}/sso/sign-out`,
      ...options.ticket,
    },
  });
  return { page, platform, client };
};

/** Starts a sign-in and gives the state that the platform would send back. */
const start = async (tabStorage: TextStorage, from = `${portal}/cases?page=2`): Promise<string> => {
  const { client, page } = setUp(from, { tabStorage });
  await client.identity.signIn();
  return new URL(page.address()).searchParams.get('state') ?? '';
};

describe('sign-in by ticket', () => {
  it('leads to the platform with the client and an unguessable state', async () => {
    const { client, page } = setUp(`${portal}/`);
    await client.identity.signIn();
    const { origin, pathname, searchParams } = new URL(page.address());
    expect([origin, pathname, searchParams.get('client_id')]).toEqual([platformUrl, '/sso/authorize', 'portal']);
    expect(searchParams.get('state')).toMatch(/^[\w-]{43}$/);
  });

  it('takes the ticket out of the address at once, exchanges it at the own server and goes where the person was', async () => {
    const tabStorage = createMemoryStorage();
    const state = await start(tabStorage);
    const { client, page, platform } = setUp(`${portal}/?ticket=T1&state=${state}`, { tabStorage });
    expect(page.visited[1]).toBe(`${portal}/`);
    await client.identity.ready;
    expect(client.identity.current()?.sub).toBe('chen.xiaoyu');
    expect(page.address()).toBe(`${portal}/cases?page=2`);
    expect(platform.paths()).toEqual(['POST /sso/ticket', 'GET /api/v1/me']);
    expect(await platform.asked[0]?.json()).toEqual({ ticket: 'T1', state });
    expect(platform.asked[1]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('stays signed in over a reload without asking anybody', async () => {
    const tabStorage = createMemoryStorage();
    const state = await start(tabStorage);
    await setUp(`${portal}/?ticket=T1&state=${state}`, { tabStorage }).client.identity.ready;
    const { client, platform } = setUp(`${portal}/`, { tabStorage });
    expect(client.identity.current()?.sub).toBe('chen.xiaoyu');
    await client.identity.ready;
    expect(platform.asked).toHaveLength(0);
  });

  it('refuses a ticket with a state that this tab did not start with, and sends it nowhere', async () => {
    const tabStorage = createMemoryStorage();
    await start(tabStorage);
    const { client, page, platform } = setUp(`${portal}/?ticket=T1&state=other`, { tabStorage });
    await client.identity.ready;
    expect(client.identity.failure()?.code).toBe('sign-in/state-mismatch');
    expect(client.identity.current()).toBeUndefined();
    expect(page.address()).toBe(`${portal}/`);
    expect(platform.asked).toHaveLength(0);
  });

  it('throws a ticket away that nobody here asked for and starts from here, so that a link signs nobody in as another', async () => {
    const tabStorage = createMemoryStorage();
    const { client, page, platform } = setUp(`${portal}/apply?bundle=newborn&ticket=attackers`, { tabStorage });
    await client.identity.ready;
    expect(platform.asked).toHaveLength(0);
    const asked = new URL(page.address());
    expect(asked.pathname).toBe('/sso/authorize');
    const again = setUp(`${portal}/?ticket=T1&state=${asked.searchParams.get('state')}`, { tabStorage });
    await again.client.identity.ready;
    expect(again.client.identity.current()?.sub).toBe('chen.xiaoyu');
    expect(again.page.address()).toBe(`${portal}/apply?bundle=newborn`);
  });

  it('does not start for ever at a platform that loses the state', async () => {
    const tabStorage = createMemoryStorage();
    await setUp(`${portal}/?ticket=T1`, { tabStorage }).client.identity.ready;
    const { client, page } = setUp(`${portal}/?ticket=T2`, { tabStorage });
    await client.identity.ready;
    expect(client.identity.failure()?.code).toBe('sign-in/state-mismatch');
    expect(page.address()).toBe(`${portal}/`);
  });

  it.each([
    ['refuses it where it cannot start', { authorizeUrl: undefined }, 'sign-in/unsolicited-ticket'],
    ['refuses it where it may not', { platformInitiated: 'refuse' }, 'sign-in/unsolicited-ticket'],
    ['accepts it where the host says so', { platformInitiated: 'accept' }, undefined],
  ] as const)('%s', async (_name, ticket, code) => {
    const { client } = setUp(`${portal}/apply?ticket=T1`, { ticket: ticket as Partial<TicketOptions> });
    await client.identity.ready;
    expect(client.identity.failure()?.code).toBe(code);
    expect(client.identity.current()?.sub).toBe(code === undefined ? 'chen.xiaoyu' : undefined);
  });

  it('uses a state once', async () => {
    const tabStorage = createMemoryStorage();
    const state = await start(tabStorage);
    await setUp(`${portal}/?ticket=T1&state=${state}`, { tabStorage }).client.identity.ready;
    const { client } = setUp(`${portal}/?ticket=T1&state=${state}`, { tabStorage });
    await client.identity.ready;
    expect(client.identity.failure()?.code).toBe('sign-in/state-mismatch');
  });

  it.each([
    ['the ticket was used', () => answerProblem(403, 'ticket/used'), 'ticket/used'],
    ['the server answers a page', () => new Response('<html>'), 'HTTP 200'],
    ['the server is down', () => Promise.reject(new TypeError('fetch failed')), 'TypeError'],
  ] as const)('says why when %s, and keeps the ticket out of it', async (_name, exchange, reason) => {
    const tabStorage = createMemoryStorage();
    const state = await start(tabStorage);
    const { client } = setUp(`${portal}/?ticket=T1&state=${state}`, { tabStorage, exchange });
    await client.identity.ready;
    const failure = client.identity.failure();
    expect([failure?.code, failure?.details]).toEqual(['sign-in/failed', { reason }]);
    expect(failure?.message).not.toContain('T1');
  });

  it('leaves a host its own parameter named state', async () => {
    const { client, page } = setUp(`${portal}/cases?state=correcting`);
    await client.identity.ready;
    expect(page.visited).toEqual([`${portal}/cases?state=correcting`]);
  });

  it('ends the session of the platform at sign-out too', async () => {
    const { client, page } = setUp(`${portal}/`);
    await client.identity.adopt(grant);
    await client.identity.signOut();
    expect(client.identity.current()).toBeUndefined();
    expect(page.address()).toBe(`${platformUrl}/sso/sign-out`);
  });
});
