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

/**
 * Starts a Chromium of its own and opens one page in it, always focused.
 * One browser per page, because a second page or context crashes the single-process old builds; it starts in 30 to 150 ms.
 */
export const openPage = async (version: ChromiumVersion, url: string): Promise<OpenPage> => {
  const browser = await launchChromium(version);
  try {
    const page = await DevtoolsConnection.open(await findPageAddress(browser.devtoolsUrl));
    await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.send('Page.navigate', { url });
    return { browser, page };
  } catch (error) {
    await browser.stop();
    throw error;
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
