import type { Account } from '../../access/account.ts';

/** Claims of the id_token and of userinfo, by scope. The names are those of the contract's `Session`. */
export const claimsByScope = {
  openid: ['sub', 'name', 'roles', 'deptCode', 'deptName', 'realLevel'],
  profile: ['name', 'preferred_username'],
};

/** What a client's page may know about who signed in: no identity number, not even a masked one. */
export function toClaims({ sub, username, displayName, roles, realLevel, department }: Account) {
  return { sub, name: displayName, preferred_username: username, roles, realLevel, ...department };
}
