import type { Locator, Page } from 'playwright-core';
import { expectMasked, expectSeen, waitUntil } from '../expect.ts';
import { signInByOidc } from '../sign-in.ts';
import type { Applied, Story } from '../story.ts';
import { WatchedPage } from '../watched-page.ts';
import { readText } from '../read-text.ts';

/** One item's station on the applicant's progress page, found by the item's name. */
export function station({ page }: WatchedPage, taskName: string): Locator {
  return page.locator('lianban-progress [data-case]').filter({ has: page.getByRole('heading', { name: taskName, exact: false }) }).first();
}

/** Waits until the applicant's open page shows the new state; the page is never reloaded. */
export async function seeMove(applicant: WatchedPage, taskName: string, state: string): Promise<string> {
  await waitUntil(`「${taskName}」 ${state} on the applicant's open page`, async () => (await readText(station(applicant, taskName))).includes(state), 45_000);
  return `「${taskName}」 ${state}`;
}

/** An officer signs in where the department works and photographs the work list. */
export async function openDesk({ browser, screenshotFolder }: Story, address: string, account: string, picture: string): Promise<WatchedPage> {
  const officer = await WatchedPage.open(browser, screenshotFolder);
  await signInByOidc(officer.page, address, account);
  await officer.page.locator('lianban-worklist tbody tr').first().waitFor();
  await officer.photograph(picture);
  await officer.assertSound();
  return officer;
}

/** Opens a case from the work list on the desk below it. */
export async function openCase(page: Page, filter: string, taskName: string): Promise<Locator> {
  await page.locator('lianban-worklist .filter', { hasText: filter }).click();
  await page.locator('lianban-worklist tbody tr', { hasText: taskName }).getByRole('button').click();
  const desk = page.locator('lianban-case-desk');
  await desk.getByText('申请内容').first().waitFor();
  return desk;
}

/** Chooses an action, fills it in, sends it, and confirms where the desk asks. */
export async function act(desk: Locator, action: string, fields: Record<string, string> = {}): Promise<void> {
  await desk.locator(`[data-action="${action}"]`).click();
  for (const [name, value] of Object.entries(fields)) await desk.locator(`[data-field="${name}"]`).locator('input, textarea').first().fill(value);
  await desk.locator('form button[type=submit]').click();
  const confirm = desk.locator('dialog [part="confirm"]');
  const settled = desk.getByText(/^(已受理|已准予并办结|补正告知已发出|环节已登记)$/);
  await Promise.race([confirm.waitFor(), settled.first().waitFor()]);
  if (await confirm.isVisible()) await confirm.click();
  await settled.first().waitFor();
}

/** 受理、办结: accepts a case and grants it. */
export async function acceptAndGrant(page: Page, taskName: string, certificate?: [name: string, number: string]): Promise<void> {
  const desk = await openCase(page, '待受理', taskName);
  await act(desk, 'accept');
  await act(desk, 'grant', certificate ? { resultCertName: certificate[0], resultCertNo: certificate[1] } : {});
}

/** 分办、补正: six cases, one waits; the department without a system asks once, the applicant answers once. */
export async function correctOnce(story: Story, { applicant, applicationId }: Applied): Promise<WatchedPage> {
  const { report, addresses } = story;
  const { page } = applicant;

  await report.step('one submission became six cases in four departments, and 出生登记 waits', async () => {
    await page.goto(`${addresses.portal.origin}/case.html?application=${applicationId}`);
    const stations = page.locator('lianban-progress [data-case]');
    await stations.first().waitFor();
    const text = await readText(page.locator('lianban-progress'));
    expectSeen((await stations.count()) === 6, 'six cases');
    for (const dept of ['卫生健康局', '公安局', '人力资源和社会保障局', '医疗保障局']) expectSeen(text.includes(dept), dept);
    const waiting = await readText(station(applicant, '出生登记'));
    expectSeen(/等待.*出生医学证明/s.test(waiting), '出生登记 waits for 出生医学证明');
    expectMasked(text);
    await applicant.photograph('13-progress');
    await applicant.assertSound();
    return `${await stations.count()} cases; 出生登记 waits for 出生医学证明`;
  });

  await report.step("another person's page says the application is not there", async () => {
    const other = await WatchedPage.open(story.browser, story.screenshotFolder);
    await signInByOidc(other.page, addresses.portal.origin, 'wang.jianguo');
    await other.page.goto(`${addresses.portal.origin}/case.html?application=${applicationId}`);
    await other.page.locator('lianban-progress lianban-problem').waitFor();
    const text = await readText(other.page.locator('lianban-progress'));
    expectSeen(!text.includes('出生登记'), 'nothing of the application');
    await other.photograph('14-foreign');
    await other.close();
    return text.replace(/\s+/g, ' ').slice(0, 40);
  });

  const health = await openDeskStep(story);

  await report.step('the officer asks once for everything to correct', async () => {
    const desk = await openCase(health.page, '待受理', '出生医学证明');
    expectMasked(await readText(desk));
    await health.photograph('16-case-desk');
    await health.assertSound();
    await desk.locator('[data-action="requestCorrection"]').click();
    const targets = await desk.locator('[data-target]').count();
    const label = desk.locator('label.target', { hasText: '住院分娩记录' });
    await label.click();
    await desk.locator('[data-field^="reason"]').locator('textarea').first().fill('扫描件不清晰，请重新上传盖章页');
    await health.photograph('17-correction-notice');
    await desk.locator('form button[type=submit]').click();
    await desk.locator('dialog [part="confirm"]').click();
    await desk.getByText('补正告知已发出').waitFor();
    return `住院分娩记录 (${targets} things could be chosen)`;
  });

  await report.step('the notice reaches the applicant without a reload', () => seeMove(applicant, '出生医学证明', '补正'));
  await story.crash('platform');

  await report.step('the applicant answers the one list once', async () => {
    await applicant.photograph('18-progress-correction');
    await page.locator('lianban-progress').getByRole('button', { name: '去补正' }).or(page.locator('lianban-progress').getByRole('link', { name: '去补正' })).first().click();
    const correction = page.locator('lianban-correction');
    await correction.getByText('扫描件不清晰').first().waitFor();
    await applicant.photograph('19-correction');
    await applicant.assertSound();
    await correction.locator('input[type=file]').first().setInputFiles({ name: '分娩记录-重新扫描.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64') });
    await correction.getByText('已上传').first().waitFor();
    await correction.getByRole('button', { name: /提交/ }).last().click();
    await correction.getByText(/已提交|补正已/).first().waitFor();
    await applicant.photograph('20-corrected');
    await page.goto(`${addresses.portal.origin}/case.html?application=${applicationId}`);
    return seeMove(applicant, '出生医学证明', '已补正');
  });

  await report.step('the officer accepts and grants; what waited starts by itself', async () => {
    await acceptAndGrant(health.page, '出生医学证明', ['出生医学证明', 'A529900001']);
    await seeMove(applicant, '出生医学证明', 'A529900001');
    await health.photograph('21-desk-granted');
    return seeMove(applicant, '出生登记', '已提交');
  });
  return health;
}

async function openDeskStep(story: Story): Promise<WatchedPage> {
  let health: WatchedPage | undefined;
  await story.report.step('the department without a system works on its own static page', async () => {
    health = await openDesk(story, story.addresses.health.origin, 'officer.health', '15-health-desk');
    const rows = await health.page.locator('lianban-worklist tbody tr').count();
    return `${rows} cases on ${new URL(health.page.url()).host}`;
  });
  if (!health) throw new Error('the desk did not open');
  return health;
}
