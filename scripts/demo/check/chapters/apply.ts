import { fillForm } from '../fill-form.ts';
import { expectMasked, expectSeen, waitUntil } from '../expect.ts';
import { fillSignIn, people, signInByOidc } from '../sign-in.ts';
import type { Applied, Story } from '../story.ts';
import { WatchedPage } from '../watched-page.ts';
import { readText } from '../read-text.ts';

/** 申请: from both sign-ins to one submission. */
export async function apply(story: Story): Promise<Applied> {
  const { report, addresses, browser, screenshotFolder } = story;
  const { portal, platform } = addresses;
  const applicant = await WatchedPage.open(browser, screenshotFolder);
  const { page } = applicant;

  await report.step('the platform says what it is and how to enter', async () => {
    await page.goto(platform.origin);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await applicant.photograph('01-platform');
    await applicant.assertSound();
    return `「${title}」`;
  });

  await report.step('another applicant signs in by one-time ticket', async () => {
    const other = await WatchedPage.open(browser, screenshotFolder);
    await other.page.goto(`${platform.origin}/sso/authorize?client_id=portal`);
    await fillSignIn(other.page, people.other[0]);
    await other.page.getByRole('button', { name: '退出登录' }).first().waitFor();
    const text = await readText(other.page.locator('lianban-login'));
    expectSeen(text.includes(people.other[1]), `${people.other[1]} signed in`);
    expectSeen(!other.page.url().includes('ticket='), 'no ticket left in the address');
    expectMasked(text);
    await other.assertSound();
    await other.close();
    return `${people.other[1]} at ${new URL(portal.origin).host}, the ticket is gone from the address`;
  });

  await report.step('the mother signs in by OIDC', async () => {
    await page.goto(portal.origin);
    await applicant.photograph('02-portal-signed-out');
    const text = await signInByOidc(page, portal.origin, people.mother[0]);
    expectSeen(text.includes(people.mother[1]), `${people.mother[1]} signed in`);
    expectMasked(text);
    return text.slice(0, 60);
  });

  await report.step('the guide tells everything once', async () => {
    await page.getByRole('link', { name: '看办事指南' }).click();
    await page.locator('lianban-guide').getByText('出生登记').first().waitFor();
    const guide = await readText(page.locator('lianban-guide'));
    for (const word of ['出生医学证明', '预防接种证', '出生登记', '社会保障卡', '参保', '生育医疗费用', '结婚证', '免提交', '工作日']) expectSeen(guide.includes(word), `「${word}」 in the guide`);
    await applicant.photograph('03-guide');
    await applicant.assertSound();
    return '6 items, materials, time limits, exemptions';
  });

  const main = page.locator('lianban-apply');
  const next = main.getByRole('button', { name: '下一步' });

  await report.step('the situation is asked first', async () => {
    await page.goto(`${portal.origin}/apply.html`);
    await main.getByRole('button', { name: /开始办理/ }).click();
    await main.getByText('已登记结婚', { exact: true }).click();
    await main.getByText('在医院等助产机构出生', { exact: true }).click();
    await main.getByText('随母亲落户', { exact: true }).click();
    await applicant.photograph('04-scenario');
    await applicant.assertSound();
    await next.click();
    return 'married, born in hospital, registered with the mother';
  });

  await report.step('all or part of the items can be chosen', async () => {
    await main.getByText('选择要办理的事项').first().waitFor();
    const chosen = await main.locator('input[type=checkbox]:checked').count();
    expectSeen(chosen === 6, 'six items chosen');
    await applicant.photograph('05-items');
    await applicant.assertSound();
    await next.click();
    return `${chosen} items`;
  });

  await report.step('registers are asked after consent and say where each value is from', async () => {
    await main.getByRole('heading', { name: /授权/ }).waitFor();
    await applicant.photograph('06-consent');
    await main.getByRole('button', { name: '同意授权并自动填写' }).click();
    await main.getByRole('heading', { name: '一张表，填一次' }).waitFor();
    const prefilled = await main.getByText(/来自/).count();
    expectSeen(prefilled > 3, 'values with their source');
    await applicant.photograph('07-form-prefilled');
    return `${prefilled} values with their source; ${(await main.getByText(/张表合并/).innerText()).replace(/\s+/g, '')}`;
  });

  await report.step('a wrong number is caught in place', async () => {
    const field = main.locator('[name="/household/headIdNumber"], [name="/household/idNumber"], [name="/father/idNumber"], [name="/mother/idNumber"]').first();
    const name = main.locator('[name="/child/name"] input');
    await name.fill('安1');
    await name.blur();
    await main.locator('[name="/child/name"]').getByText(/姓名|数字|汉字/).last().waitFor();
    await name.fill('');
    return `at 新生儿姓名 (${await field.count()} numbers on the form)`;
  });

  await report.step('the one form is filled in', async () => {
    const typed = await fillForm(page);
    await applicant.photograph('08-form-filled');
    await applicant.assertSound();
    return `${typed} answers typed`;
  });

  await report.step('a reload loses nothing', async () => {
    await main.getByText(/草稿已保存/).waitFor();
    await page.waitForTimeout(1_200);
    await page.reload();
    await main.getByText('您有一份没有办完的申请').waitFor();
    await applicant.photograph('09-resume');
    await main.getByRole('button', { name: '继续办理' }).click();
    await main.getByRole('heading', { name: '一张表，填一次' }).waitFor();
    await waitUntil('the name of the child', async () => (await main.locator('[name="/child/name"] input').inputValue()) === '林安然');
    await next.click();
    return 'resumed from the encrypted draft';
  });

  await story.crash('platform');

  await report.step('materials on record are exempt, the rest is uploaded', async () => {
    await main.getByRole('heading', { name: '一套材料，交一次' }).waitFor();
    const exempt = await main.locator('[data-material].exempt').count();
    expectSeen(exempt >= 1, 'a material exempt by licence');
    for (const material of await main.locator('[data-material]:not(.exempt)').all()) {
      if (!(await material.getByText('必交').count())) continue;
      const input = material.locator('input[type=file]');
      await input.setInputFiles({ name: '扫描件.png', mimeType: 'image/png', buffer: pixel });
      await material.getByText('已上传').first().waitFor();
    }
    await applicant.photograph('10-materials');
    await applicant.assertSound();
    await next.click();
    return `${exempt} exempt by licence`;
  });

  const applicationId = await submit(story, applicant);
  await applicant.assertSound();
  return { applicant, applicationId };
}

/** One submission, clicked twice; in a run with faults the platform dies under the first click. */
async function submit({ report, faults }: Story, applicant: WatchedPage): Promise<string> {
  const main = applicant.page.locator('lianban-apply');
  let applicationId = '';
  await report.step('everything is reviewed and submitted once', async () => {
    await main.getByRole('heading', { name: '请核对后提交' }).waitFor();
    await applicant.photograph('11-review');
    await main.getByText(/我承诺以上内容/).click();
    const button = main.getByRole('button', { name: '提交申请' });
    if (faults) {
      const dying = faults.platform.kill();
      await button.click();
      await dying;
      await faults.platform.start();
      const again = main.getByRole('button', { name: /再次提交|提交申请/ });
      await Promise.race([again.waitFor(), main.getByRole('heading', { name: '申请已提交' }).waitFor()]);
      if (await again.isVisible()) await again.click();
    } else await button.dblclick();
    await main.getByRole('heading', { name: '申请已提交' }).waitFor();
    applicationId = (await main.locator('.receipt-facts .number').innerText()).trim();
    await applicant.photograph('12-receipt');
    return `receipt ${applicationId}`;
  });
  return applicationId;
}

/** A 1×1 PNG. */
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
