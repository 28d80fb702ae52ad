import { createHmac } from 'node:crypto';
import type { UserInfo } from '@lianban/contract';
import type { SignOnMapping } from '../config/config.ts';

/** The legacy system's sign-in link for a platform user, or nothing when nobody there is that user. The link carries no identity number. */
export function toTrustedLink(signOn: SignOnMapping, secret: string, user: UserInfo, nowMs: number): string | undefined {
  const account = Object.hasOwn(signOn.accounts, user.sub) ? signOn.accounts[user.sub] : undefined;
  if (account === undefined) return undefined;
  const link = new URL(signOn.trustedLoginUrl);
  link.searchParams.set('user', account);
  link.searchParams.set('ts', String(nowMs));
  link.searchParams.set('sig', createHmac('sha256', secret).update(`${account}|${nowMs}`).digest('hex'));
  return link.href;
}
