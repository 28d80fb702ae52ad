import type { Session, UserInfo } from '@lianban/contract';
import { maskIdNumber } from '@lianban/contract';
import type { Account } from './account.ts';
import { digestHex } from './digest.ts';

/** What a page may know about who is signed in: no whole identity number. */
export function toSession(account: Account, expiresAt: string): Session {
  const { person, department } = account;
  return {
    sub: account.sub,
    name: account.displayName,
    roles: account.roles,
    realLevel: account.realLevel,
    expiresAt,
    ...(person === undefined ? {} : { maskedIdNumber: maskIdNumber(person.idNumber) }),
    ...department,
  };
}

/** What a department's server learns about who signed in; never sent to a browser. */
export async function toUserInfo(account: Account, expiresAt: string): Promise<UserInfo> {
  const certNo = account.person?.idNumber ?? '';
  return {
    ...toSession(account, expiresAt),
    certType: '111',
    certNo,
    certKey: await toCertKey(certNo, account.displayName),
    ...(account.person === undefined ? {} : { mobile: account.person.mobile }),
  };
}

/**
 * 身份散列值: stands for a person where the number itself may not go. The national algorithm is not public, so this is
 * SHA-256 over number and name, good for the sandbox only.
 */
export function toCertKey(certNo: string, name: string): Promise<string> {
  return digestHex(`${certNo}|${name}`);
}
