import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import type { RunningSandbox } from '../start-sandbox.ts';

describe('the public pages', () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, issuer: 'http://platform.localhost:7001' });
  });
  afterAll(() => sandbox.close());
  const open = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${sandbox.port}${path}`, { headers: { Accept: 'text/html', ...headers } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it.each(['/', '/login', '/statistics', '/nowhere', '/sso/logout', '/sso/authorize', '/interaction/x', '/login/done', '/oidc/auth', '/oidc/nowhere', '/oidc/session/end/success'])(
    'allow nothing inline, no script and no frame at %s',
    async (path) => {
      const { headers, text } = await open(path);
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      );
      expect(text).not.toMatch(/<script|<style| style=| on\w+="/);
    },
  );

  it('lead to every registered website, by ticket where it takes one', async () => {
    const { text } = await open('/');
    for (const href of ['/sso/authorize?client_id=portal', '/sso/authorize?client_id=police-connector', 'http://health.localhost:7003/', 'http://portal.localhost:7002/window.html']) {
      expect(text).toContain(`href="${href}"`);
    }
    expect(text).toContain('开始办理：新生儿出生一件事');
  });

  it('show how each department is connected and what was gathered', async () => {
    const { text } = await open('/statistics');
    for (const words of ['附件 1', '青禾市公安局', '前置机推送', '嵌入组件', '平台窗口', '没有被退回的数据']) expect(text).toContain(words);
  });

  it.each(['/', '/login', '/statistics'])('tell no identity number, mobile number or address at %s', async (path) => {
    expect((await open(path)).text).not.toMatch(/529900\d|139000|和风路/);
  });

  it('speak English to whoever asks for it, and remember it', async () => {
    const asked = await open('/statistics?lang=en');
    expect(asked.text).toContain('<html lang="en">');
    expect(asked.text).toContain('Annex 2 · Cases gathered');
    const [cookie = ''] = asked.headers.getSetCookie();
    expect((await open('/', { Cookie: cookie.split(';')[0] ?? '' })).text).toContain('<html lang="en">');
    expect((await open('/', { 'Accept-Language': 'en' })).text).toContain('<html lang="zh-CN">');
  });

  it('answer an unknown address with 404 and a way back', async () => {
    const { status, text } = await open('/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('返回首页');
  });

  it('are styled by one file that may be kept for an hour', async () => {
    const { headers, text } = await open('/assets/platform.css');
    expect(headers.get('Content-Type')).toBe('text/css; charset=utf-8');
    expect(headers.get('Cache-Control')).toBe('public, max-age=3600');
    expect(text).toContain('--blue-700');
  });
});
