import { setTimeout as wait } from 'node:timers/promises';

import { DevtoolsConnection } from './devtools-connection.ts';
import { launchChromium } from './launch-chromium.ts';
import type { ChromiumVersion, RunningChromium } from './launch-chromium.ts';

export interface OpenPage {
  readonly browser: RunningChromium;
  readonly page: DevtoolsConnection;
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl?: string;
}

const tries = 4;
const answerTimeoutMs = 12_000;

/**
 * Starts a Chromium of its own and opens one page in it, always focused.
 * One browser per page, because a second page or context crashes the single-process old builds; it starts in 30 to 150 ms.
 * On a busy machine those builds now and then lock up while they start, so a browser that does not answer is replaced by another.
 */
export const openPage = async (version: ChromiumVersion, url: string): Promise<OpenPage> => {
  for (let attempt = 1; ; attempt++) {
    const browser = await launchChromium(version);
    try {
      return { browser, page: await within(answerTimeoutMs, openIn(browser, url)) };
    } catch (error) {
      await browser.stop();
      if (attempt === tries) throw error;
    }
  }
};

const openIn = async (browser: RunningChromium, url: string): Promise<DevtoolsConnection> => {
  const page = await DevtoolsConnection.open(await findPageAddress(browser.devtoolsUrl));
  await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.send('Page.navigate', { url });
  // An answer from the page's own thread: the browser is alive, not only its DevTools.
  await page.send('Runtime.evaluate', { expression: 'new Promise((resolve) => setTimeout(resolve, 50))', awaitPromise: true });
  return page;
};

/** Rejects when nothing came in time; what it waited for goes on by itself. */
const within = async <T>(timeoutMs: number, work: Promise<T>): Promise<T> => {
  const late = new AbortController();
  try {
    return await Promise.race([
      work,
      wait(timeoutMs, undefined, { signal: late.signal }).then(() => {
        throw new Error(`Failed to open a page: the browser did not answer within ${timeoutMs} ms. Start it by hand and look.`);
      }),
    ]);
  } finally {
    late.abort();
    work.catch(() => undefined);
  }
};

/** The first page appears a moment after the DevTools do. */
const findPageAddress = async (devtoolsUrl: string): Promise<string> => {
  const list = new URL('/json/list', devtoolsUrl.replace(/^ws/, 'http'));
  for (let attempt = 0; attempt < 100; attempt++) {
    const targets = (await (await fetch(list)).json()) as readonly Target[];
    const address = targets.find((target) => target.type === 'page')?.webSocketDebuggerUrl;
    if (address) return address;
    await wait(50);
  }
  throw new Error(`Failed to open a page: the browser at ${devtoolsUrl} listed none within 5 s. Start it by hand and look.`);
};
