import type { OldChromium } from '../../../browser/unpack-old-chromium.ts';
import { expectMasked, expectSeen } from '../expect.ts';
import type { OldPage } from '../old-page.ts';
import { people } from '../sign-in.ts';
import type { Story } from '../story.ts';

/** Signs in through the page's button at the platform, as the person of that name there, and comes back. @throws when the page then greets somebody else */
export async function signInThere(page: OldPage, address: string, person: string): Promise<void> {
  await page.goto(address);
  await page.click('lianban-login >> button', '统一身份认证登录');
  await page.click('label.account', person);
  await page.type('demo', 'input[name="password"]');
  await page.click('button[type="submit"]', '登录');
  await page.see('lianban-login >> button', '退出登录');
  await page.see('lianban-login >> [part="name"]', person, 'exact');
}

/** 我的办件、进度: what the story left behind. */
export async function readFinishedApplication({ report, addresses }: Story, version: OldChromium, page: OldPage, applicationId: string): Promise<void> {
  await report.step(`Chromium ${version}: the mother signs in by OIDC and reads her finished application`, async () => {
    const { origin } = addresses.portal;
    await page.goto(origin);
    await page.see('lianban-login >> button', '统一身份认证登录');
    await page.photograph('01-signed-out');
    await signInThere(page, origin, people.mother[1]);
    expectMasked(await page.see('lianban-my-cases', applicationId));
    await page.photograph('02-my-cases');
    await page.click('lianban-my-cases >> button', '查看');
    const progress = await page.see('lianban-progress', '全部事项均已办结');
    for (const number of ['A529900001', '529900000123', 'SB529900001']) expectSeen(progress.includes(number), `result ${number}`);
    expectMasked(progress);
    await page.photograph('03-progress');
    page.assertSound();
    return `${applicationId}: ${await page.count('lianban-progress >> [data-case]')} cases with their results`;
  });
}

/** 申请: as far as the form, with what the registers know and a field that says what is wrong with it. */
export async function applyInOldBrowser({ report, addresses }: Story, version: OldChromium, page: OldPage): Promise<void> {
  const apply = (selector: string): string => `lianban-apply >> ${selector}`;

  await report.step(`Chromium ${version}: she answers the scenario, chooses items and consents`, async () => {
    await page.goto(`${addresses.portal.origin}/apply.html`);
    await page.click(apply('button'), '开始办理');
    for (const answer of ['已登记结婚', '在医院等助产机构出生', '随母亲落户']) await page.click(apply('label'), answer);
    await page.click(apply('button'), '下一步');
    await page.see(apply('*'), '选择要办理的事项');
    await page.photograph('04-items');
    await page.click(apply('button'), '下一步');
    await page.click(apply('button'), '同意授权并自动填写');
    await page.see(apply('h1, h2, h3'), '一张表，填一次');
    page.assertSound();
    return 'married, born in hospital, registered with the mother';
  });

  await report.step(`Chromium ${version}: the form is filled from the registers and checks what she types`, async () => {
    const field = apply('[name="/child/name"]');
    const prefilled = await page.count(apply('lianban-form >> [part="provenance"]'), '来自');
    await page.type('安1', `${field} >> input`);
    const problem = await page.see(`${field} >> [part="error"]`);
    await page.photograph('05-form');
    await page.type('林安宁', `${field} >> input`);
    await page.seeGone(`${field} >> [part="error"]`);
    page.assertSound();
    return `${prefilled} values with their source; 「${problem}」`;
  });
}
