import type { Role } from '@lianban/contract';
import { parseJson } from '../../store/parse-json.ts';
import type { Store } from '../../store/open-store.ts';
import type { LoginAccount } from '../pages/login-page.ts';
import type { PageStrings } from '../strings/page-strings.ts';

/** The training accounts that the login page offers, applicants first. Names and duties only. */
export async function listLoginAccounts(store: Store, strings: PageStrings): Promise<LoginAccount[]> {
  const rows = await store
    .selectFrom('account')
    .leftJoin('department', 'department.deptCode', 'account.deptCode')
    .leftJoin('person', 'person.personId', 'account.personId')
    .select(['account.username', 'account.displayName', 'account.roles', 'department.deptName', 'person.spouseId'])
    .orderBy('account.username')
    .execute();
  return rows
    .map(({ username, displayName, roles, deptName, spouseId }): LoginAccount => {
      const ownRoles = parseJson<Role[]>(roles);
      const isApplicant = ownRoles.includes('applicant');
      const marital = strings.maritalStatus[spouseId === null ? 'single' : 'married'];
      return {
        account: username,
        name: displayName,
        role: ownRoles.map((role) => strings.roles[role]).join(strings.separator),
        about: isApplicant ? marital : (deptName ?? undefined),
        group: isApplicant ? 'applicants' : 'officers',
      };
    })
    .sort((one, other) => one.group.localeCompare(other.group));
}
