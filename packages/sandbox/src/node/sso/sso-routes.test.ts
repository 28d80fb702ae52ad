import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import type { RunningSandbox } from '../start-sandbox.ts';
import { createCookieBrowser, toField } from '../testing/cookie-browser.ts';

describe('the provinces’ sign-in by ticket', () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 });
  });
  afterAll(() => sandbox.close());

  const exchange = async (body: object, clientId = 'portal', secret = 'portal-demo-secret') => {
    const response = await fetch(`${sandbox.url}/api/v1/tickets/exchange`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const signIn = async (state: string) => {
    const browser = createCookieBrowser(sandbox.url);
    return browser.signIn(await browser.open(`/sso/authorize?client_id=portal&state=${state}`), 'chen.xiaoyu');
  };

  const enter = async () => {
    const browser = createCookieBrowser(sandbox.url);
    await browser.signIn(await browser.open('/login'), 'chen.xiaoyu');
    return { browser };
  };

  it('leads through the login page to the client, which exchanges the ticket once for the person', async () => {
    const back = await signIn('state-1');
    expect(`${back.url.origin}${back.url.pathname}`).toBe('http://portal.localhost:7002/');
    expect(back.url.searchParams.get('state')).toBe('state-1');
    const ticket = back.url.searchParams.get('ticket') ?? '';
    const first = await exchange({ ticket, state: 'state-1' });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ tokenType: 'Bearer', user: { name: '陈晓雨', certType: '111' } });
    expect((await exchange({ ticket, state: 'state-1' })).body['code']).toBe('ticket/used');
  });

  it('binds the ticket to the state and to the client', async () => {
    const forState = (await signIn('mine')).url.searchParams.get('ticket') ?? '';
    expect((await exchange({ ticket: forState, state: 'theirs' })).body['code']).toBe('ticket/wrong-state');
    const forClient = (await signIn('mine')).url.searchParams.get('ticket') ?? '';
    const stolen = await exchange({ ticket: forClient, state: 'mine' }, 'police-connector', 'police-connector-demo-secret');
    expect(stolen.body['code']).toBe('ticket/wrong-client');
  });

  it('hands out no identity number on the way', async () => {
    expect((await signIn('s')).url.href).not.toMatch(/529900/);
  });

  it.each([
    ['an unknown client', 'nobody', '没有登记的网站'],
    ['a client without tickets', 'health-desk', '该网站不使用票据登录'],
  ])('tells %s from the others and says what to do', async (_title, clientId, text) => {
    const page = await createCookieBrowser(sandbox.url).open(`/sso/authorize?client_id=${clientId}`);
    expect([page.status, page.text.includes(text)]).toEqual([400, true]);
  });

  it('signs out at once whom a registered website sends', async () => {
    const { browser } = await enter();
    const back = await browser.open('/sso/logout?client_id=portal', { 'Sec-Fetch-Site': 'cross-site', Referer: 'http://portal.localhost:7002/' });
    expect(back.url.href).toBe('http://portal.localhost:7002/');
    expect((await browser.open('/')).text).not.toContain('陈晓雨</li>');
  });

  it.each([
    ['another website’s', { 'Sec-Fetch-Site': 'cross-site', Referer: 'http://evil.example/' }],
    ['no website’s', {}],
  ])('asks before it signs out by %s link, and only the person’s yes ends the session', async (_title, headers) => {
    const { browser } = await enter();
    const page = await browser.open('/sso/logout?client_id=portal', headers);
    expect([page.hasLeft, page.text.includes('确定退出登录吗')]).toEqual([false, true]);
    const csrfToken = toField(page.text, 'csrfToken');
    await browser.submit('/sso/logout', { csrfToken: 'made up', logout: 'yes' });
    await browser.submit('/sso/logout', { csrfToken, logout: 'yes' }, { Origin: 'http://evil.example' });
    await browser.submit('/sso/logout', { csrfToken });
    expect((await browser.open('/')).text).toContain('陈晓雨</li>');
    const back = await browser.submit('/sso/logout', { csrfToken, clientId: toField(page.text, 'clientId'), logout: 'yes' });
    expect(back.url.href).toBe('http://portal.localhost:7002/');
    expect((await browser.open('/')).text).not.toContain('陈晓雨</li>');
  });

  it('goes back to the registered address of a client after signing out, and to no other', async () => {
    const browser = createCookieBrowser(sandbox.url);
    expect((await browser.open('/sso/logout?client_id=portal')).url.href).toBe('http://portal.localhost:7002/');
    expect((await browser.open('/sso/logout?client_id=http://evil.example')).hasLeft).toBe(false);
  });
});
