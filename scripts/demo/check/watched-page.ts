import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One person at one browser; collects what must never happen on any page and photographs what was seen. */
export class WatchedPage {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #faults: string[] = [];
  readonly #folder: string;

  private constructor(context: BrowserContext, page: Page, folder: string) {
    this.#context = context;
    this.page = page;
    this.#folder = folder;
    page.on('pageerror', (error) => this.#faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // A refused or lost request is logged by the browser itself; the story looks at what the page makes of it.
      if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text())) this.#faults.push(`${page.url()}: ${message.text()}`);
    });
  }

  static async open(browser: Browser, folder: string, width = 1280): Promise<WatchedPage> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    return new WatchedPage(context, await context.newPage(), folder);
  }

  /** Photographs the whole page at phone, tablet and desk width; the last width stays 1280. */
  async photograph(name: string): Promise<void> {
    for (const width of [360, 768, 1280]) {
      await this.page.setViewportSize({ width, height: 800 });
      await this.page.screenshot({ path: join(this.#folder, `${name}-${width}.png`), fullPage: true });
    }
  }

  /** @throws when axe-core finds something serious or critical, or anything was logged that must not be */
  async assertSound(): Promise<void> {
    // Run in the isolated world of the devtools, where the page's own policy does not reach.
    const session = await this.#context.newCDPSession(this.page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
    const run = `${axeSource};axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ' at ' + nodes.slice(0, 3).map(({ target }) => target.flat(9).join(' ')).join('; ')))`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: run, contextId: executionContextId, awaitPromise: true, returnByValue: true });
    await session.detach();
    if (exceptionDetails) throw new Error(`axe-core did not run on ${this.page.url()}: ${exceptionDetails.text}`);
    const faults = [...this.#faults, ...(result.value as string[]).map((fault) => `${this.page.url()}: accessibility ${fault}`)];
    if (faults.length > 0) throw new Error(`What must not be on a page was there:\n${faults.join('\n')}`);
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
