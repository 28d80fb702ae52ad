import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import type { RunningSandbox } from '../start-sandbox.ts';
import { exchangeCode, startCodeFlow } from '../testing/code-flow.ts';
import { createCookieBrowser } from '../testing/cookie-browser.ts';

const portal = { clientId: 'portal', redirectUri: 'http://portal.localhost:7002/callback' };
const portalOrigin = 'http://portal.localhost:7002';

describe('the authorization code flow', () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 });
  });
  afterAll(() => sandbox.close());

  const signInAtPortal = async (parameters: Record<string, string> = {}, account = 'chen.xiaoyu') => {
    const flow = startCodeFlow({ ...portal, parameters });
    const browser = createCookieBrowser(sandbox.url);
    const back = await browser.signIn(await browser.open(flow.address), account);
    return { flow, browser, back, code: back.url.searchParams.get('code') ?? '' };
  };

  it('leads through the login page back to the client and to a token that the API takes', async () => {
    const { flow, back, code } = await signInAtPortal();
    expect(back.hasLeft).toBe(true);
    expect(back.url.href).toMatch(/^http:\/\/portal\.localhost:7002\/callback\?/);
    expect(back.url.searchParams.get('state')).toBe(flow.state);
    expect(back.url.searchParams.get('iss')).toBe(`${sandbox.url}/oidc`);

    const { status, headers, body } = await exchangeCode(sandbox.url, 'portal', flow, code, portalOrigin);
    expect(status).toBe(200);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(portalOrigin);
    expect(body['expires_in']).toBe(3600);
    const me = await fetch(`${sandbox.url}/api/v1/me`, { headers: { Authorization: `Bearer ${String(body['access_token'])}` } });
    expect(me.status).toBe(200);
    expect(await me.json()).toMatchObject({ sub: 'acct-chen.xiaoyu', name: '陈晓雨', roles: ['applicant'] });
  });

  it('signs both tokens with the platform’s key', async () => {
    const { flow, code } = await signInAtPortal();
    const { body } = await exchangeCode(sandbox.url, 'portal', flow, code);
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', sandbox.url));
    const access = await jwtVerify(String(body['access_token']), keys, { issuer: `${sandbox.url}/oidc`, audience: 'urn:lianban:platform', typ: 'at+jwt' });
    expect(access.protectedHeader.alg).toBe('ES256');
    const identity = await jwtVerify(String(body['id_token']), keys, { issuer: `${sandbox.url}/oidc`, audience: 'portal' });
    expect(identity.payload).toMatchObject({ sub: 'acct-chen.xiaoyu', name: '陈晓雨', roles: ['applicant'], preferred_username: 'chen.xiaoyu' });
  });

  it('tells an officer’s department in the id_token and at userinfo, but no identity number', async () => {
    const { flow, code } = await signInAtPortal({}, 'officer.health');
    const { body } = await exchangeCode(sandbox.url, 'portal', flow, code);
    const claims = decodeJwt(String(body['id_token']));
    expect(claims).toMatchObject({ roles: ['officer'], deptName: expect.stringContaining('卫生健康局') });
    const userinfo = await fetch(`${sandbox.url}/oidc/me`, {
      headers: { Authorization: `Bearer ${String(body['access_token'])}`, Origin: portalOrigin },
    });
    expect(userinfo.headers.get('Access-Control-Allow-Origin')).toBe(portalOrigin);
    const answer: unknown = await userinfo.json();
    expect(answer).toMatchObject({ sub: claims.sub, name: claims['name'], roles: ['officer'], deptCode: claims['deptCode'] });
    expect(JSON.stringify([claims, answer])).not.toMatch(/529900\d|\*{4}/);
  });

  it('exchanges a code once, also for two requests at the same moment', async () => {
    const { flow, code } = await signInAtPortal();
    const answers = await Promise.all([1, 2, 3].map(() => exchangeCode(sandbox.url, 'portal', flow, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  });

  it.each([
    ['no challenge', { code_challenge: '', code_challenge_method: '' }],
    ['the plain method', { code_challenge_method: 'plain' }],
  ])('refuses a request with %s', async (_title, parameters) => {
    const { address } = startCodeFlow({ ...portal, parameters });
    const back = await createCookieBrowser(sandbox.url).open(address);
    expect(back.hasLeft).toBe(true);
    expect(back.url.searchParams.get('error')).toBe('invalid_request');
    expect(back.url.searchParams.get('code')).toBeNull();
  });

  it('refuses a wrong verifier', async () => {
    const { flow, code } = await signInAtPortal();
    const { status, body } = await exchangeCode(sandbox.url, 'portal', { ...flow, verifier: 'a'.repeat(43) }, code);
    expect([status, body['error']]).toEqual([400, 'invalid_grant']);
  });

  it.each(['http://portal.localhost:7002/callback/', 'http://evil.example/callback', 'http://portal.localhost:7002.evil.example/callback'])(
    'never sends a browser to the unregistered address %s',
    async (redirectUri) => {
      const page = await createCookieBrowser(sandbox.url).open(startCodeFlow({ ...portal, redirectUri }).address);
      expect(page.hasLeft).toBe(false);
      expect(page.status).toBe(400);
      expect(page.text).toContain('返回地址没有登记');
    },
  );

  it('answers an unknown client with a page that says what to do', async () => {
    const page = await createCookieBrowser(sandbox.url).open(startCodeFlow({ ...portal, clientId: 'nobody' }).address);
    expect([page.status, page.hasLeft]).toEqual([400, false]);
    expect(page.text).toContain('没有登记的网站');
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('does not let another site’s page read tokens', async () => {
    const { flow, code } = await signInAtPortal();
    const { status, headers } = await exchangeCode(sandbox.url, 'portal', flow, code, 'http://evil.example');
    expect(status).toBe(400);
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('goes back to the client without a code when the person cancels', async () => {
    const flow = startCodeFlow(portal);
    const browser = createCookieBrowser(sandbox.url);
    const login = await browser.open(flow.address);
    const cancel = /href="(\/interaction\/[\w-]+\/cancel)"/.exec(login.text)?.[1] ?? '';
    const back = await browser.open(cancel);
    expect(back.url.searchParams.get('error')).toBe('access_denied');
    expect(back.url.searchParams.get('state')).toBe(flow.state);
  });

  it('names the client on the login page', async () => {
    const page = await createCookieBrowser(sandbox.url).open(startCodeFlow(portal).address);
    expect(page.text).toContain('登录后进入「青禾市政务服务网」');
  });

  it('says how to go on when an interaction is opened in another browser', async () => {
    const page = await createCookieBrowser(sandbox.url).open(startCodeFlow(portal).address);
    const uid = decodeURIComponent(page.url.searchParams.get('returnTo') ?? '');
    const stolen = await createCookieBrowser(sandbox.url).open(uid);
    expect(stolen.status).toBe(400);
    expect(stolen.text).toContain('这次登录请求已失效');
  });
});
