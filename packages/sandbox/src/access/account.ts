import type { RealLevel, Role } from '@lianban/contract';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';
import { isSecret } from './secret-hash.ts';

/** Someone who can sign in: a citizen (with a person), an officer (with a department) or a supervisor. */
export interface Account {
  sub: string;
  username: string;
  displayName: string;
  roles: Role[];
  realLevel: RealLevel;
  department?: { deptCode: string; deptName: string };
  person?: { personId: string; name: string; idNumber: string; mobile: string };
}

/** The account of a subject, with roles and department as registered now, not as a token remembers them. */
export async function loadAccount(store: Store, sub: string): Promise<Account | undefined> {
  const row = await store
    .selectFrom('account')
    .leftJoin('person', 'person.personId', 'account.personId')
    .leftJoin('department', 'department.deptCode', 'account.deptCode')
    .select([
      'account.sub',
      'account.username',
      'account.displayName',
      'account.roles',
      'account.realLevel',
      'department.deptCode',
      'department.deptName',
      'person.personId',
      'person.name',
      'person.idNumber',
      'person.mobile',
    ])
    .where('account.sub', '=', sub)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { deptCode, deptName, personId, name, idNumber, mobile } = row;
  return {
    sub: row.sub,
    username: row.username,
    displayName: row.displayName,
    roles: parseJson<Role[]>(row.roles),
    realLevel: row.realLevel as RealLevel,
    ...(deptCode === null || deptName === null ? {} : { department: { deptCode, deptName } }),
    ...(personId === null || name === null || idNumber === null || mobile === null
      ? {}
      : { person: { personId, name, idNumber, mobile } }),
  };
}

/** The account that a user name and password open, or undefined; unknown names take as long as wrong passwords. */
export async function findByPassword(store: Store, username: string, password: string): Promise<Account | undefined> {
  const row = await store
    .selectFrom('account')
    .select(['sub', 'passwordHash'])
    .where('username', '=', username)
    .executeTakeFirst();
  const fits = await isSecret(password, row?.passwordHash ?? NOBODY);
  return row !== undefined && fits ? loadAccount(store, row.sub) : undefined;
}

const NOBODY = 'pbkdf2-sha256$100000$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
