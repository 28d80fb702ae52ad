import axe from 'axe-core';
import { expect } from 'chai';
import { en } from '../strings/en.ts';
import { zhCn } from '../strings/zh-cn.ts';
import { stylesheet } from '../styles/stylesheet.ts';
import { homePage } from './home-page.ts';
import type { Html } from './layout.ts';
import { loginPage } from './login-page.ts';
import { messagePage } from './message-page.ts';
import { onwardPage } from './onward-page.ts';
import type { PageContext } from './page-context.ts';
import { exampleAccounts, exampleBundles, exampleEntrances, exampleStatistics } from '../testing/example-page-data.ts';
import { statisticsPage } from './statistics-page.ts';

const chinese: PageContext = { language: 'zh-CN', strings: zhCn, path: '/' };
const english: PageContext = { language: 'en', strings: en, path: '/' };
const home = { bundles: exampleBundles, statistics: exampleStatistics, entrances: exampleEntrances, accounts: exampleAccounts, portalHref: '/sso/authorize?client_id=portal' };
const login = { accounts: exampleAccounts, csrfToken: 'token', returnTo: '/' };
const problem = { text: zhCn.login.wrongPassword, field: 'password' as const };

const pages: readonly (readonly [string, () => Html])[] = [
  ['home', () => homePage({ ...home, context: chinese })],
  ['home in English', () => homePage({ ...home, context: { ...english, personName: '陈晓雨' } })],
  ['login', () => loginPage({ ...login, context: chinese })],
  ['login after a wrong password', () => loginPage({ ...login, context: { ...chinese, personName: '周敏' }, clientName: '申请人门户', cancelHref: '/', chosenAccount: 'chen.xiaoyu', problem })],
  ['statistics', () => statisticsPage({ context: chinese, statistics: exampleStatistics })],
  ['statistics in English, nothing returned', () => statisticsPage({ context: english, statistics: { ...exampleStatistics, returnedRows: [] } })],
  ['message', () => messagePage({ context: chinese, title: zhCn.message.notFoundTitle, text: zhCn.message.notFound, detail: '2026-11-22T10:05:00+08:00' })],
  ['onward', () => onwardPage({ context: chinese, href: '#onward', title: zhCn.message.signedInTitle })],
];

// The server renders in Node; an old browser only shows the outcome. Here it has to render too, and hono uses `at`.
if (!('at' in Array.prototype)) {
  // oxlint-disable-next-line no-extend-native -- stands in for what the browser lacks, in this test only
  Object.defineProperty(Array.prototype, 'at', {
    value(this: readonly unknown[], place: number) {
      return this[place < 0 ? this.length + place : place];
    },
  });
}

/** Runs axe inside the frame, which it takes for a page of its own. */
const runAxe = (shown: Document): Promise<axe.AxeResults> => {
  const view = shown.defaultView as (Window & { eval(source: string): void; axe: typeof axe }) | null;
  if (view === null) throw new Error('The frame has no window.');
  view.eval(axe.source);
  return view.axe.run();
};

describe('the pages of the sandbox', () => {
  let frame: HTMLIFrameElement | undefined;
  const show = async (page: Html, widthPx: number): Promise<Document> => {
    const created = document.createElement('iframe');
    frame = created;
    created.style.cssText = `width: ${widthPx}px; height: 800px; border: 0`;
    // The stylesheet is a file when served; a frame without an address cannot load it.
    const text = String(await page)
      .replace(/<link[^>]*>/g, '')
      .replace('</head>', `<style>${stylesheet}</style></head>`)
      .replace(/<meta http-equiv[^>]*>/, '');
    const loaded = new Promise((resolve) => created.addEventListener('load', resolve, { once: true }));
    created.srcdoc = text;
    document.body.append(created);
    await loaded;
    if (created.contentDocument === null) throw new Error('The frame has no document.');
    return created.contentDocument;
  };
  afterEach(() => frame?.remove());

  for (const [name, render] of pages) {
    it(`has no accessibility findings on the page: ${name}`, async () => {
      const shown = await show(render(), 1280);
      const { violations } = await runAxe(shown);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).to.deep.equal([]);
    });

    for (const widthPx of [360, 768, 1280]) {
      it(`fits ${widthPx} px without sideways scrolling and with large targets on the page: ${name}`, async () => {
        const shown = await show(render(), widthPx);
        expect(shown.documentElement.scrollWidth).to.be.at.most(widthPx);
        const small = [...shown.querySelectorAll<HTMLElement>('a, button, label.account, input:not([type=hidden])')]
          .filter((target) => !target.classList.contains('skip-link') && target.getBoundingClientRect().height < 47.5)
          .map((target) => target.outerHTML.slice(0, 100));
        expect(small).to.deep.equal([]);
      });
    }
  }

  it('needs neither inline styles nor scripts', async () => {
    for (const [, render] of pages) expect(String(await render())).not.to.match(/ style=|<script|<style| on\w+=/);
  });
});
