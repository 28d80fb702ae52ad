import { startSandbox } from '@lianban/testkit/suites/sandbox';
import type { RunningSandbox } from '@lianban/testkit/suites/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createPlatformClient } from '../create-platform-client.ts';
import { createDepartmentClient } from '../department/create-department-client.ts';
import type { PlatformClient } from '../platform-client-options.ts';
import { createFakePage } from '../testing/fake-page.ts';
import { createPersonBrowser } from '../testing/person-browser.ts';

const portal = 'http://portal.localhost:7002';
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());

/** The portal's page, with the one route of its own server. */
const openPortal = (page: ReturnType<typeof createFakePage>): PlatformClient => {
  const server = createDepartmentClient({ baseUrl: sandbox.url, clientId: 'portal', clientSecret: 'portal-demo-secret' });
  const exchange = async (request: Request): Promise<Response> => {
    const { ticket, state } = (await request.json()) as { ticket: string; state?: string };
    const { accessToken, expiresAt } = await server.exchangeTicket(ticket, state);
    return Response.json({ accessToken, expiresAt });
  };
  return createPlatformClient({
    baseUrl: sandbox.url,
    page,
    oidc: { issuer: `${sandbox.url}/oidc`, clientId: 'portal', redirectUri: `${portal}/` },
    ticketExchange: '/sso/ticket',
    fetch: (request) => (request.url.startsWith(portal) ? exchange(request) : fetch(request)),
  });
};

describe('single sign-on at the listening sandbox', () => {
  it('signs in by both ways with one password, and out of both at once', async () => {
    const person = createPersonBrowser(sandbox.url, 'chen.xiaoyu');
    const leaving = createFakePage(`${portal}/cases?page=2`);
    const { tabStorage } = leaving;

    await openPortal(leaving).identity.signIn();
    const byOidc = createFakePage(await person.follow(leaving.address()), { tabStorage });
    const client = openPortal(byOidc);
    await client.identity.ready;
    expect(client.identity.failure()).toBeUndefined();
    expect(client.identity.current()?.name).toBe('陈晓雨');
    expect(byOidc.address()).toBe(`${portal}/cases?page=2`);
    expect(await client.applications.list()).toEqual([]);

    await openPortal(leaving).identity.signIn({ way: 'ticket' });
    const byTicket = createFakePage(await person.follow(leaving.address()), { tabStorage });
    expect(byTicket.address()).toMatch(/\?ticket=.+&state=.+/);
    const again = openPortal(byTicket);
    await again.identity.ready;
    expect(again.identity.failure()).toBeUndefined();
    expect(again.identity.current()?.name).toBe('陈晓雨');
    expect(person.passwords()).toBe(1);

    await client.identity.signOut();
    expect(await person.follow(byOidc.address())).toBe(`${portal}/`);
    await openPortal(leaving).identity.signIn();
    await person.follow(leaving.address());
    expect(person.passwords()).toBe(2);
  });

  it('takes up a sign-in that the platform starts, by starting it from here', async () => {
    const person = createPersonBrowser(sandbox.url, 'zhou.min');
    const arriving = createFakePage(await person.follow(`${sandbox.url}/sso/authorize?client_id=portal`));
    await openPortal(arriving).identity.ready;
    const returning = createFakePage(await person.follow(arriving.address()), { tabStorage: arriving.tabStorage });
    const client = openPortal(returning);
    await client.identity.ready;
    expect(client.identity.failure()).toBeUndefined();
    expect(client.identity.current()?.name).toBe('周敏');
    expect(person.passwords()).toBe(1);
  });

  it('ends the session of the platform after a sign-in by ticket', async () => {
    const person = createPersonBrowser(sandbox.url, 'wang.jianguo');
    const leaving = createFakePage(`${portal}/`);
    await openPortal(leaving).identity.signIn({ way: 'ticket' });
    const returning = createFakePage(await person.follow(leaving.address()), { tabStorage: leaving.tabStorage });
    const client = openPortal(returning);
    await client.identity.ready;
    await client.identity.signOut();
    expect(await person.follow(returning.address(), portal)).toBe(`${portal}/`);
    await openPortal(leaving).identity.signIn({ way: 'ticket' });
    await person.follow(leaving.address());
    expect(person.passwords()).toBe(2);
  });
});
