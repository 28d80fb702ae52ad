import type { Page } from 'playwright-core';
import { readText } from './read-text.ts';

/** The name that the portal shows for each training account used in the story. */
export const people = { mother: ['chen.xiaoyu', '陈晓雨'], other: ['zhou.min', '周敏'] } as const;

/** Fills the platform's own sign-in page, wherever the person came from. */
export async function fillSignIn(page: Page, account: string): Promise<void> {
  await page.getByLabel('密码').waitFor();
  await page.locator(`input[name="account"][value="${account}"]`).check({ force: true });
  await page.getByLabel('密码').fill('demo');
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Signs in through `<lianban-login>`: button, platform, back. @returns what the page then says of the person */
export async function signInByOidc(page: Page, address: string, account: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('button', { name: '统一身份认证登录' }).first().click();
  await fillSignIn(page, account);
  await page.getByRole('button', { name: '退出登录' }).first().waitFor();
  return (await readText(page.locator('lianban-login'))).replace(/\s+/g, ' ').trim();
}
