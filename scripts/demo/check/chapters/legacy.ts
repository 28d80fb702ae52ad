import { expectMasked, expectSeen, waitUntil } from '../expect.ts';
import { fillSignIn } from '../sign-in.ts';
import type { Applied, Story } from '../story.ts';
import { WatchedPage } from '../watched-page.ts';
import { seeMove, station } from './departments.ts';
import { readText } from '../read-text.ts';

/** What the connector says of itself: rows by table and the repair list. */
type ConnectorStatus = { tables: { table: string; produced: number; rejected: number; held: number; pushed: number; accepted: number; returned: number; pending: number }[]; refusals: { path: string; ruleId: string; hint: string }[] };

export async function connectorStatus({ addresses }: Story): Promise<ConnectorStatus> {
  return (await fetch(`${addresses.connector.local}/status.json`)).json() as Promise<ConnectorStatus>;
}

/** 公安: the old system takes dispatched work, keeps a broken row inside, and moves the timeline by changing its own table. */
export async function registerBirth(story: Story, { applicant }: Applied): Promise<void> {
  const { report, addresses, browser, screenshotFolder } = story;
  const clerk = await WatchedPage.open(browser, screenshotFolder);
  const { page } = clerk;

  await report.step('the police officer enters the old system from the platform by ticket', async () => {
    await page.goto(`${addresses.platform.origin}/sso/authorize?client_id=police-connector`);
    await fillSignIn(page, 'officer.police');
    await page.getByText('郑卫东').waitFor();
    expectSeen(new URL(page.url()).origin === addresses.police.origin, 'the old system');
    expectSeen(!page.url().includes('ticket='), 'no ticket in the address');
    return `signed in as its own clerk 郑卫东 at ${new URL(page.url()).host}`;
  });

  await report.step('the dispatched case stands in its own table', async () => {
    await waitUntil('the case in the old system', async () => {
      await page.goto(addresses.police.origin);
      return (await page.getByText('林安然').count()) > 0;
    });
    await clerk.photograph('22-legacy-list');
    await page.getByRole('link', { name: /^HJ2026/ }).first().click();
    await page.getByText('出生医学证明编号').or(page.getByText('业务流水号')).first().waitFor();
    expectMasked(await readText(page.locator('main')));
    await clerk.photograph('23-legacy-case');
    await clerk.assertSound();
    return (await page.locator('dd').first().innerText()).trim();
  });

  await story.crash('connector');

  await report.step('accepting there moves the timeline without a reload', async () => {
    await page.getByRole('button', { name: '受理', exact: true }).click();
    return seeMove(applicant, '出生登记', '已受理');
  });

  const operations = await WatchedPage.open(browser, screenshotFolder);
  await report.step('a row that breaks the standard never leaves the department', async () => {
    await page.getByLabel('处理意见').first().fill('。');
    await page.getByLabel('户口簿编号').fill('529900000123');
    await page.getByRole('button', { name: '审批并登记' }).click();
    const refusals = await waitUntil('the refusal on the connector', async () => {
      const status = await connectorStatus(story);
      return status.refusals.length > 0 && status.refusals;
    });
    const refusal = refusals.find(({ path }) => path === '/resultExplain') ?? refusals[0];
    await operations.page.goto(addresses.connector.origin);
    const text = await readText(operations.page.locator('main'));
    expectSeen(refusal !== undefined && text.includes(refusal.path) && text.includes(refusal.ruleId) && text.includes(refusal.hint), 'field, rule and hint on the page');
    expectMasked(text);
    await operations.photograph('24-connector-refused');
    await operations.assertSound();
    expectSeen(!(await readText(station(applicant, '出生登记'))).includes('529900000123'), 'no result on the applicant\'s page');
    return `${refusal?.path} ${refusal?.ruleId}: ${refusal?.hint}`;
  });

  await story.crash('connector');

  await report.step('repairing it in the old table sends it, and the result arrives', async () => {
    const opinion = page.getByLabel(/第\d+条处理意见/).last();
    await opinion.fill('经审核符合条件，准予出生登记');
    await opinion.locator('xpath=..').getByRole('button').click();
    await seeMove(applicant, '出生登记', '529900000123');
    await waitUntil('an empty repair list', async () => (await connectorStatus(story)).refusals.length === 0);
    await operations.page.goto(addresses.connector.origin);
    await operations.photograph('25-connector-repaired');
    await operations.close();
    await clerk.photograph('26-legacy-done');
    await clerk.close();
    return '出生登记 529900000123, repair list empty';
  });
}
