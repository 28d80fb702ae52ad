import { openPage } from '../../../browser/open-page.ts';
import { whyNoOldChromium } from '../../../browser/unpack-old-chromium.ts';
import { expectSeen } from '../expect.ts';
import type { Story } from '../story.ts';

/** The pages as a Chromium of 2020 and of 2021 shows them: every element defined, its words there, nothing thrown. */
export async function openInOldBrowsers({ report, addresses }: Story): Promise<void> {
  const reason = whyNoOldChromium();
  if (reason) {
    console.log(`- not looked at in Chromium 80 and 90: ${reason}`);
    return;
  }
  const pages = [
    [`${addresses.portal.origin}/`, 'lianban-guide', '出生登记'],
    [`${addresses.portal.origin}/apply.html`, 'lianban-apply', '登录并开始办理'],
    [`${addresses.portal.origin}/window.html`, 'lianban-worklist', '登录'],
    [`${addresses.health.origin}/`, 'lianban-worklist', '登录'],
  ] as const;
  for (const version of [80, 90] as const) {
    await report.step(`the pages work in Chromium ${version}`, async () => {
      for (const [address, tag, words] of pages) {
        const { browser, page } = await openPage(version, address);
        try {
          const look = `new Promise((resolve) => { const end = Date.now() + 15000; const faults = []; addEventListener('error', (event) => faults.push(event.message));
            (function look() { const element = document.querySelector('${tag}'); const text = element && element.shadowRoot ? element.shadowRoot.textContent : '';
              if (text.includes('${words}') || Date.now() > end) resolve(JSON.stringify({ isSeen: text.includes('${words}'), faults })); else setTimeout(look, 100); })(); })`;
          const answer = await page.send('Runtime.evaluate', { expression: look, awaitPromise: true, returnByValue: true });
          const { isSeen, faults } = JSON.parse((answer as { result: { value: string } }).result.value) as { isSeen: boolean; faults: string[] };
          expectSeen(isSeen, `「${words}」 in <${tag}> at ${address}`);
          expectSeen(faults.length === 0, `no fault at ${address}: ${faults.join('; ')}`);
        } finally {
          await browser.stop();
        }
      }
      return `${pages.length} pages`;
    });
  }
}
