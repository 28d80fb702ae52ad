import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import type { RunningSandbox } from '../start-sandbox.ts';
import { exchangeCode, startCodeFlow } from '../testing/code-flow.ts';
import { createCookieBrowser } from '../testing/cookie-browser.ts';
import type { CookieBrowser } from '../testing/cookie-browser.ts';

const portal = { clientId: 'portal', redirectUri: 'http://portal.localhost:7002/callback' };
const desk = { clientId: 'health-desk', redirectUri: 'http://health.localhost:7003/callback' };

describe('one sign-in for everything', () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 });
  });
  afterAll(() => sandbox.close());

  const enter = async (browser: CookieBrowser, client: typeof portal, parameters: Record<string, string> = {}) =>
    browser.open(startCodeFlow({ ...client, parameters }).address);
  const enterAndSignIn = async (browser: CookieBrowser, client: typeof portal, account: string) =>
    browser.signIn(await enter(browser, client), account);
  const idTokenOf = async (browser: CookieBrowser, client: typeof portal): Promise<string> => {
    const flow = startCodeFlow(client);
    const back = await browser.open(flow.address);
    const { body } = await exchangeCode(sandbox.url, client.clientId, flow, back.url.searchParams.get('code') ?? '');
    return String(body['id_token']);
  };

  it('lets whoever signed in at one client into another without a password', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'officer.health');
    const back = await enter(browser, desk);
    expect(back.url.origin).toBe('http://health.localhost:7003');
    expect(back.url.searchParams.get('code')).not.toBeNull();
  });

  it('serves OIDC clients after a sign-in by ticket, and the other way round', async () => {
    const byTicket = createCookieBrowser(sandbox.url);
    await byTicket.signIn(await byTicket.open('/sso/authorize?client_id=portal&state=s1'), 'chen.xiaoyu');
    expect((await enter(byTicket, desk)).url.searchParams.get('code')).not.toBeNull();

    const byOidc = createCookieBrowser(sandbox.url);
    await enterAndSignIn(byOidc, desk, 'chen.xiaoyu');
    expect((await byOidc.open('/sso/authorize?client_id=portal&state=s2')).url.searchParams.get('ticket')).not.toBeNull();
  });

  it('asks for the password again when the client wants it', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const page = await enter(browser, desk, { prompt: 'login' });
    expect(page.url.pathname).toBe('/login');
    expect((await browser.signIn(page, 'chen.xiaoyu')).url.searchParams.get('code')).not.toBeNull();
  });

  it('tells a client that asks silently whether someone is signed in', async () => {
    const browser = createCookieBrowser(sandbox.url);
    expect((await enter(browser, portal, { prompt: 'none' })).url.searchParams.get('error')).toBe('login_required');
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    expect((await enter(browser, portal, { prompt: 'none' })).url.searchParams.get('code')).not.toBeNull();
  });

  it('follows the platform session when another person signs in', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    await browser.signIn(await browser.open('/login'), 'zhou.min');
    const flow = startCodeFlow(portal);
    const back = await browser.open(flow.address);
    const { body } = await exchangeCode(sandbox.url, 'portal', flow, back.url.searchParams.get('code') ?? '');
    const me = await fetch(`${sandbox.url}/api/v1/me`, { headers: { Authorization: `Bearer ${String(body['access_token'])}` } });
    expect(await me.json()).toMatchObject({ name: '周敏' });
  });

  it('signs out of every client at once when one of them proves whom it signs out', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    const query = new URLSearchParams({ id_token_hint: await idTokenOf(browser, portal), post_logout_redirect_uri: 'http://portal.localhost:7002/', state: 'bye' });
    const back = await browser.open(`/oidc/session/end?${query}`);
    expect(back.url.href).toBe('http://portal.localhost:7002/?state=bye');
    expect((await enter(browser, desk)).url.pathname).toBe('/login');
    expect((await browser.open('/sso/authorize?client_id=portal')).url.pathname).toBe('/login');
  });

  it('asks before it signs out without such a proof, and does as the person says', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    const address = `/oidc/session/end?${new URLSearchParams({ client_id: 'portal', post_logout_redirect_uri: 'http://portal.localhost:7002/' })}`;
    const page = await browser.open(address);
    expect(page.text).toContain('确定退出登录吗');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const back = await browser.submit('/oidc/session/end/confirm', { xsrf, logout: 'yes' });
    expect(back.url.href).toBe('http://portal.localhost:7002/');
    expect((await enter(browser, desk)).url.pathname).toBe('/login');
  });

  it('keeps the person signed in who says so', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    const page = await browser.open('/oidc/session/end');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    await browser.submit('/oidc/session/end/confirm', { xsrf });
    expect((await enter(browser, desk)).url.searchParams.get('code')).not.toBeNull();
  });

  it('sends a client back at once when nobody is signed in any more', async () => {
    const back = await createCookieBrowser(sandbox.url).open(
      `/oidc/session/end?${new URLSearchParams({ client_id: 'portal', post_logout_redirect_uri: 'http://portal.localhost:7002/' })}`,
    );
    expect(back.url.href).toBe('http://portal.localhost:7002/');
  });

  it('never goes back to an unregistered address after signing out', async () => {
    const page = await createCookieBrowser(sandbox.url).open(
      `/oidc/session/end?${new URLSearchParams({ client_id: 'portal', post_logout_redirect_uri: 'http://evil.example/' })}`,
    );
    expect([page.hasLeft, page.status]).toEqual([false, 400]);
  });

  it('ends everything by the platform’s own sign-out', async () => {
    const browser = createCookieBrowser(sandbox.url);
    await enterAndSignIn(browser, portal, 'chen.xiaoyu');
    expect((await browser.open('/sso/logout', { 'Sec-Fetch-Site': 'same-origin' })).text).toContain('已退出登录');
    expect((await enter(browser, portal)).url.pathname).toBe('/login');
  });
});
