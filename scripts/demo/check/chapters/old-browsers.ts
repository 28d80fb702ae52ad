import { whyNoOldChromium, type OldChromium } from '../../../browser/unpack-old-chromium.ts';
import { expectMasked, expectSeen } from '../expect.ts';
import { OldPage } from '../old-page.ts';
import type { Story } from '../story.ts';
import { applyInOldBrowser, readFinishedApplication, signInThere } from './old-applicant.ts';

/** The pages as people see them in a Chromium of 2020 and in one of 2021: used, photographed, without a fault. */
export async function useOldBrowsers(story: Story, applicationId: string): Promise<void> {
  const reason = whyNoOldChromium();
  if (reason) {
    console.log(`- not looked at in Chromium 80 and 90: ${reason}`);
    return;
  }
  for (const version of [80, 90] as const) {
    await atOldPage(story, version, async (page) => {
      await readFinishedApplication(story, version, page, applicationId);
      await applyInOldBrowser(story, version, page);
    });
    await atOldPage(story, version, (page) => workInOldBrowser(story, version, page));
  }
}

/** One person at one browser; a second page would crash the old builds. */
async function atOldPage({ screenshotFolder }: Story, version: OldChromium, use: (page: OldPage) => Promise<void>): Promise<void> {
  const page = await OldPage.open(version, screenshotFolder);
  try {
    await use(page);
  } catch (error) {
    await page.photograph('failed').catch(() => undefined);
    throw error;
  } finally {
    await page.close();
  }
}

/** 卫健, 通报, 前置机: an officer's desk, the bulletin and the connector. */
async function workInOldBrowser({ report, addresses }: Story, version: OldChromium, page: OldPage): Promise<void> {
  await report.step(`Chromium ${version}: the officer finds finished cases and opens one`, async () => {
    await signInThere(page, addresses.health.origin, '何静');
    await page.click('lianban-worklist >> .filter', '已办结');
    await page.see('lianban-worklist >> tbody tr', '出生医学证明');
    await page.photograph('06-worklist');
    await page.click('lianban-worklist >> tbody tr button');
    const desk = await page.see('lianban-case-desk', '申请内容');
    expectMasked(desk);
    expectSeen(desk.includes('A529900001') || desk.includes('YM529900001'), 'the result on the desk');
    await page.photograph('07-case-desk');
    page.assertSound();
    return `何静; ${await page.count('lianban-worklist >> tbody tr')} cases in the list, one on the desk`;
  });

  await report.step(`Chromium ${version}: the bulletin and the connector can be read`, async () => {
    await page.goto(`${addresses.platform.origin}/statistics`);
    for (const dept of ['卫生健康局', '公安局', '人力资源和社会保障局', '医疗保障局']) await page.see('main', dept);
    await page.photograph('08-statistics');
    await page.goto(addresses.connector.origin);
    await page.see('main', '没有需要修复的数据');
    await page.photograph('09-connector');
    page.assertSound();
    return 'four departments; the equations of the connector';
  });

  await report.step(`Chromium ${version}: the guide, the shared window and the old system open`, async () => {
    await page.goto(`${addresses.portal.origin}/guide.html`);
    await page.see('lianban-guide', '出生登记');
    await page.photograph('10-guide');
    await page.goto(`${addresses.portal.origin}/window.html`);
    await page.see('lianban-worklist', '登录');
    await page.photograph('11-window');
    await page.goto(addresses.police.origin);
    await page.see('main', '用户名');
    await page.photograph('12-legacy');
    page.assertSound();
    return 'without signing in';
  });
}
