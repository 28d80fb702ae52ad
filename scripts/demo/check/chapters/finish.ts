import type { Statistics } from '@lianban/contract';
import { expectSeen, waitUntil } from '../expect.ts';
import type { Applied, Story } from '../story.ts';
import { WatchedPage } from '../watched-page.ts';
import { acceptAndGrant, openDesk, seeMove, station } from './departments.ts';
import { connectorStatus } from './legacy.ts';
import { readText } from '../read-text.ts';

/** 出件、好差评、通报: the other departments finish, the applicant rates, the counts add up. */
export async function finish(story: Story, applied: Applied, health: WatchedPage): Promise<void> {
  const { report, addresses, browser, screenshotFolder } = story;
  const { applicant, applicationId } = applied;
  const { page } = applicant;
  const windowPage = `${addresses.portal.origin}/window.html`;

  await report.step('the other departments finish their cases', async () => {
    await acceptAndGrant(health.page, '预防接种证', ['预防接种证', 'YM529900001']);
    await health.close();
    const hrss = await openDesk(story, windowPage, 'officer.hrss', '27-window-hrss');
    await acceptAndGrant(hrss.page, '社会保障卡', ['社会保障卡', 'SB529900001']);
    await hrss.close();
    const medins = await openDesk(story, windowPage, 'officer.medins', '28-window-medins');
    await acceptAndGrant(medins.page, '参保', ['城乡居民基本医疗保险参保登记凭证', 'YB529900001']);
    await acceptAndGrant(medins.page, '生育医疗费用', ['生育医疗费用支付核定单', 'SY529900001']);
    await medins.close();
    await waitUntil('all six finished on the open page', async () => (await readText(page.locator('lianban-progress'))).includes('全部事项均已办结'));
    await applicant.photograph('29-progress-finished');
    await applicant.assertSound();
    return `${await seeMove(applicant, '社会保障卡', 'SB529900001')} and all others`;
  });

  await report.step('the applicant rates, voluntarily and once', async () => {
    const projectNo = await station(applicant, '出生登记').getAttribute('data-case');
    await page.goto(`${addresses.portal.origin}/rate.html?case=${projectNo}`);
    const rating = page.locator('lianban-rating');
    await rating.getByText('非常满意').click();
    await rating.locator('.detail').first().click();
    await rating.getByLabel(/其他意见和建议/).fill('一次都没有跑，谢谢。');
    await applicant.photograph('30-rating');
    await applicant.assertSound();
    await rating.getByRole('button', { name: '提交评价' }).click();
    await rating.getByText('感谢您的评价').waitFor();
    await page.reload();
    await rating.getByText('您已评价过本次服务').waitFor();
    await applicant.photograph('31-rated');
    return '非常满意; a second rating is not offered';
  });

  await report.step('my cases lists one finished application', async () => {
    await page.goto(addresses.portal.origin);
    const cases = page.locator('lianban-my-cases');
    await cases.getByText(applicationId).first().waitFor();
    expectSeen((await cases.getByText('新生儿出生一件事').count()) === 1, 'exactly one application');
    await applicant.photograph('32-my-cases');
    return applicationId;
  });

  await report.step('nothing was lost or doubled on the way', async () => {
    const { tables } = await waitUntil('every receipt', async () => {
      const status = await connectorStatus(story);
      return status.tables.every(({ pending, held }) => pending === 0 && held === 0) && status;
    });
    for (const row of tables) {
      expectSeen(row.produced === row.rejected + row.held + row.pushed && row.pushed === row.accepted + row.returned + row.pending, `the equations of ${row.table}`);
      expectSeen(row.rejected === 0 && row.returned === 0, `no row of ${row.table} left behind`);
    }
    const accepted = tables.reduce((sum, row) => sum + row.accepted, 0);
    const statistics = (await (await fetch(`${addresses.platform.local}/api/v1/statistics`)).json()) as Statistics;
    expectSeen(statistics.totals.applications === 1, `one application, not ${statistics.totals.applications}`);
    expectSeen(statistics.totals.cases === 6, `six cases, not ${statistics.totals.cases}`);
    const police = statistics.departments.find(({ connection }) => connection === 'frontMachine');
    expectSeen(police !== undefined && police.finished === 1 && police.acceptedRows >= accepted, `the platform has the connector's ${accepted} rows`);
    return `1 application, 6 cases, ${accepted} logical rows from the old system, all accepted`;
  });

  await report.step('the statistics bulletin counts it', async () => {
    const reader = await WatchedPage.open(browser, screenshotFolder);
    await reader.page.goto(`${addresses.platform.origin}/statistics`);
    const text = await readText(reader.page.locator('main'));
    for (const dept of ['卫生健康局', '公安局', '人力资源和社会保障局', '医疗保障局']) expectSeen(text.includes(dept), dept);
    await reader.photograph('33-statistics');
    await reader.assertSound();
    await reader.close();
    return 'four departments, how each is connected, rows and ratings';
  });

  await report.step('signing out leaves nothing on the device', async () => {
    await page.getByRole('button', { name: '退出登录' }).first().click();
    await page.getByRole('button', { name: '统一身份认证登录' }).first().waitFor();
    // Signing out goes to the platform and comes back; a look in between finds no page.
    const left = await waitUntil('the page after signing out', () => page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const rows = await Promise.all(names.map((name) => new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          if (stores.length === 0) return resolve(0);
          const transaction = opening.result.transaction(stores);
          let count = 0;
          for (const store of stores) transaction.objectStore(store).count().onsuccess = (event) => (count += (event.target as IDBRequest<number>).result);
          transaction.oncomplete = () => (opening.result.close(), resolve(count));
        };
      })));
      return { drafts: rows.reduce((sum, count) => sum + count, 0), tokens: Object.keys(sessionStorage).length };
    }));
    expectSeen(left.drafts === 0, `no draft, not ${left.drafts}`);
    return `no draft, ${left.tokens} session entries`;
  });
  await applicant.assertSound();
  await applicant.close();
}
