import { createFakeClock } from '@lianban/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import type { RunningSandbox } from '../start-sandbox.ts';
import { createCookieBrowser, toField } from '../testing/cookie-browser.ts';

describe('the login page', () => {
  const clock = createFakeClock();
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, clock });
  });
  afterAll(() => sandbox.close());
  const openLogin = async (address = '/login') => {
    const browser = createCookieBrowser(sandbox.url);
    return { browser, page: await browser.open(address) };
  };

  it('offers the applicants and the officers by name and duty', async () => {
    const { page } = await openLogin();
    for (const text of ['陈晓雨', '已婚', '何静', '青禾市卫生健康局', '监督人员']) expect(page.text).toContain(text);
  });

  it('signs in, gives a cookie that scripts cannot read, and shows who is signed in', async () => {
    const { page } = await openLogin();
    const cookies = [page.headers.getSetCookie()[0] ?? ''].map((line) => line.split(';')[0]).join('; ');
    const body = new URLSearchParams({ account: 'zhou.min', password: 'demo', csrfToken: toField(page.text, 'csrfToken'), returnTo: '/' });
    const answer = await fetch(`${sandbox.url}/login`, { method: 'POST', body, redirect: 'manual', headers: { Cookie: cookies } });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Set-Cookie')).toMatch(/^lianban_session=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);

    const { browser, page: other } = await openLogin();
    expect((await browser.signIn(other, 'zhou.min')).text).toContain('<li class="person">周敏</li>');
  });

  it('says how to go on after a wrong password and keeps the chosen account', async () => {
    const { browser, page } = await openLogin();
    const answer = await browser.signIn(page, 'wang.jianguo', 'wrong');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('账号或密码不正确。请核对后重新输入密码。还可以再试 4 次');
    expect(answer.text).toContain('value="wang.jianguo" required checked');
    expect(answer.text).not.toContain('wrong');
  });

  it('answers an unknown account like a wrong password', async () => {
    const { browser, page } = await openLogin();
    const answer = await browser.signIn(page, 'nobody', 'demo');
    expect([answer.status, answer.text.includes('账号或密码不正确')]).toEqual([422, true]);
  });

  it('makes an account wait after five wrong passwords, even for the right one, and no other account', async () => {
    const { browser, page } = await openLogin();
    for (const wrong of ['1', '2', '3', '4']) expect((await browser.signIn(page, 'officer.hrss', wrong)).status).toBe(422);
    const fifth = await browser.signIn(page, 'officer.hrss', '5');
    expect([fifth.status, fifth.headers.get('Retry-After')]).toEqual([429, '60']);
    clock.advance(20_000);
    const early = await browser.signIn(page, 'officer.hrss', 'demo');
    expect(early.text).toContain('请等待 40 秒后再试');
    expect((await browser.signIn(page, 'officer.medins')).text).toContain('易平');
    clock.advance(41_000);
    expect((await browser.signIn(page, 'officer.hrss')).text).toContain('任丽华');
  });

  it('looks at no more than five passwords of many sent at the same moment', async () => {
    const { browser, page } = await openLogin();
    const answers = await Promise.all(Array.from({ length: 12 }, (_none, place) => browser.signIn(page, 'officer.police', `guess-${place}`)));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(4);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(8);
  });

  it.each([
    ['without a password', { account: 'zhou.min', password: '' }, '请输入密码'],
    ['without an account', { account: '', password: 'demo' }, '请先选择一个账号'],
  ])('asks for what is missing when sent %s', async (_title, fields, text) => {
    const { browser, page } = await openLogin();
    const answer = await browser.submit('/login', { ...fields, csrfToken: toField(page.text, 'csrfToken'), returnTo: '/' });
    expect([answer.status, answer.text.includes(text)]).toEqual([422, true]);
  });

  it.each([
    ['no token', (_token: string) => ({ csrfToken: '' }), {}],
    ['another token', (token: string) => ({ csrfToken: [...token].toReversed().join('') }), {}],
    ['another site as origin', (token: string) => ({ csrfToken: token }), { Origin: 'http://evil.example' }],
  ])('refuses a form with %s', async (_title, toFields, headers) => {
    const { browser, page } = await openLogin();
    const fields = { account: 'zhou.min', password: 'demo', returnTo: '/', ...toFields(toField(page.text, 'csrfToken')) };
    const answer = await browser.submit('/login', fields, headers);
    expect(answer.status).toBe(403);
    expect(browser.cookies().map(({ name }) => name)).not.toContain('lianban_session');
  });

  it.each(['http://evil.example/', '//evil.example', '/\\evil.example', '/login/../../evil', '/sso/authorize?a\\b', 'data:text/html,x'])(
    'never leads to %s after signing in',
    async (returnTo) => {
      const { page } = await openLogin(`/login?${new URLSearchParams({ returnTo })}`);
      expect(toField(page.text, 'returnTo')).toBe('/');
    },
  );

  it('escapes what it is handed', async () => {
    const { page } = await openLogin(`/login?${new URLSearchParams({ returnTo: '/sso/authorize?client_id="><b>x', account: '"><i>' })}`);
    expect(page.text).not.toContain('<b>x');
    expect(page.text).not.toContain('<i>');
  });

  it('forgets a session after eight hours', async () => {
    const { browser, page } = await openLogin();
    expect((await browser.signIn(page, 'zhou.min')).text).toContain('周敏</li>');
    clock.advance(8 * 60 * 60_000 - 1000);
    expect((await browser.open('/')).text).toContain('周敏</li>');
    clock.advance(1000);
    expect((await browser.open('/')).text).not.toContain('周敏</li>');
  });

  it('gives a new session to whoever signs in again and ends the old one', async () => {
    const { browser, page } = await openLogin();
    await browser.signIn(page, 'zhou.min');
    const before = createCookieBrowser(sandbox.url, browser.cookies());
    await browser.signIn(await browser.open('/login'), 'zhou.min');
    expect((await before.open('/')).text).not.toContain('周敏</li>');
  });
});
