import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { whyNoOldChromium } from '../../browser/unpack-old-chromium.ts';
import { OldPage } from './old-page.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const scripts: Record<string, string> = {
  '/good.js': `customElements.define('a-button', class extends HTMLElement { constructor() { super();
    const button = document.createElement('button');
    button.append('Press');
    button.onclick = () => (document.querySelector('#said').textContent = 'pressed ' + document.querySelector('input').value);
    this.attachShadow({ mode: 'open' }).append(button, document.createElement('slot')); } });`,
  '/throws.js': "throw new TypeError('not a function');",
  '/rejects.js': "Promise.reject(new RangeError('too far'));",
  '/logs.js': "console.error('a component complains');",
  '/styles.js': "document.body.appendChild(document.createElement('p')).setAttribute('style', 'color: red');",
};
const folder = mkdtempSync(join(tmpdir(), 'old-page-'));
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    response.setHeader('content-security-policy', policy);
    const script = scripts[url];
    if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>page</title><input value="x"><a-button>in a slot</a-button><p id="said"></p><p hidden>unseen</p><script src="${url.slice(1)}.js"></script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const reason = whyNoOldChromium();
describe.skipIf(reason).each([80, 90] as const)(`a page in Chromium %i${reason ? ` (${reason})` : ''}`, (version) => {
  const visit = async (path: string, use: (page: OldPage) => Promise<void>): Promise<void> => {
    const page = await OldPage.open(version, folder);
    try {
      await page.goto(origin + path);
      await use(page);
    } finally {
      await page.close();
    }
  };

  test('is found through shadow trees, typed into, pressed and photographed, and is sound', () =>
    visit('/good', async (page) => {
      await page.type('words', 'input');
      await page.click('a-button >> button', 'Press', 'exact');
      expect(await page.see('#said', 'pressed')).toBe('pressed words');
      expect(await page.see('a-button')).toBe('Press in a slot');
      expect([await page.count('p', 'unseen'), await page.count('a-button >> p')]).toEqual([0, 0]);
      await page.photograph('good');
      expect(readFileSync(join(folder, `old-${version}-good.png`)).subarray(1, 4).toString()).toBe('PNG');
      page.assertSound();
    }));

  test.each([
    ['/throws', /\/throws: .*TypeError: not a function/],
    ['/rejects', /\/rejects: .*RangeError: too far/],
    ['/logs', /\/logs: a component complains/],
    ['/styles', /\/styles: content security policy: style-src-attr inline/],
  ])('that does what it must not (%s) is told', (path, fault) =>
    visit(path, async (page) => {
      await page.see('input');
      await page.photograph('faulty');
      expect(() => page.assertSound()).toThrow(fault);
    }));
});
