import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { newestChromiumFlags } from '../../browser/chromium-flags.ts';
import { ensureChineseFonts } from '../../browser/ensure-chinese-fonts.ts';
import { findChromium } from '../../browser/find-chromium.ts';
import type { Addresses } from '../addresses.ts';
import type { DemoServices } from '../start-services.ts';
import { apply } from './chapters/apply.ts';
import { correctOnce } from './chapters/departments.ts';
import { finish } from './chapters/finish.ts';
import { registerBirth } from './chapters/legacy.ts';
import { useOldBrowsers } from './chapters/old-browsers.ts';
import { CheckReport } from './check-report.ts';
import type { Story } from './story.ts';

export type CheckOptions = { addresses: Addresses; services: DemoServices; faults: boolean; screenshotFolder: string };

/**
 * Drives 「新生儿出生一件事」 through the real pages from sign-in to rating, a row per step.
 * @throws nothing; the exit code is 1 at the first thing not seen
 */
export async function checkStory({ addresses, services, faults, screenshotFolder }: CheckOptions): Promise<void> {
  mkdirSync(screenshotFolder, { recursive: true });
  ensureChineseFonts();
  const browser = await chromium.launch({ executablePath: findChromium(), args: newestChromiumFlags.filter((flag) => flag !== '--headless') });
  const report = new CheckReport();
  const story: Story = {
    browser,
    addresses,
    report,
    screenshotFolder,
    faults: faults ? services : undefined,
    async crash(server) {
      if (!faults) return;
      await report.step(`the ${server} is killed and started again`, async () => {
        await services[server].kill();
        await services[server].start();
        return 'SIGKILL, back with its data';
      });
    },
  };
  try {
    const applied = await apply(story);
    const health = await correctOnce(story, applied);
    await registerBirth(story, applied);
    await finish(story, applied, health);
    if (!faults) await useOldBrowsers(story, applied.applicationId);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    for (const page of browser.contexts().flatMap((context) => context.pages())) {
      const file = `${screenshotFolder}/failed-${new URL(page.url()).host.replace(/\W/g, '-')}.png`;
      await page.screenshot({ path: file, fullPage: true }).then(() => console.error(`What was on the page: ${file}`), () => undefined);
    }
  } finally {
    await browser.close();
  }
  console.log(report.totals);
}
