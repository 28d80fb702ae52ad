import type { UserInfo } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSmallDepartment, type SmallDepartment } from '../testing/small-department.ts';

const officer = { sub: 'acct-officer' } as UserInfo;
let department: SmallDepartment;

/** What a browser with this cookie gets. */
async function open(query: string, cookie = ''): Promise<{ status: number; location: URL | undefined; cookie: string; setCookie: string; text: string }> {
  const answer = await fetch(`${department.connector().url}/sso?${query}`, { redirect: 'manual', headers: cookie ? { cookie } : {} });
  const setCookie = answer.headers.get('set-cookie') ?? '';
  const location = answer.headers.get('location');
  return { status: answer.status, location: location === null ? undefined : new URL(location), cookie: setCookie.split(';')[0] ?? '', setCookie, text: await answer.text() };
}

beforeEach(async () => {
  department = createSmallDepartment('CREATE TABLE BZ (ID TEXT, BH TEXT, T TEXT)');
  department.platform.user = officer;
  await department.start({ signOn: { platformUrl: 'http://platform.example', trustedLoginUrl: 'http://old.example/login', secretEnv: 'TRUSTED', accounts: { 'acct-officer': 'hj01' } } });
});
afterEach(() => department.close());

describe('the sign-on gateway', () => {
  test('leads whoever brings a ticket through the platform once more, and takes the ticket that comes with the state of this browser', async () => {
    const first = await open('ticket=T1');
    expect([first.status, first.location?.origin, first.location?.pathname, first.location?.searchParams.get('client_id')]).toEqual([303, 'http://platform.example', '/sso/authorize', 'police']);
    expect(first.setCookie).toMatch(/Max-Age=300; Path=\/sso; HttpOnly; SameSite=Lax/);
    const state = first.location?.searchParams.get('state') ?? '';
    expect(state.length).toBeGreaterThan(20);
    expect(department.platform.exchanged).toEqual([]);
    const second = await open(`ticket=T2&state=${state}`, first.cookie);
    expect([second.status, second.location?.origin, second.location?.searchParams.get('user')]).toEqual([303, 'http://old.example', 'hj01']);
    expect(second.setCookie).toContain('Max-Age=0');
    expect(department.platform.exchanged).toEqual([state]);
  });

  test("does not take another browser's ticket, with or without its state, and stops after the second try", async () => {
    const theirs = await open('ticket=T1');
    const state = theirs.location?.searchParams.get('state') ?? '';
    const mine = await open(`ticket=T2&state=${state}`);
    expect([mine.status, mine.location?.pathname]).toEqual([303, '/sso/authorize']);
    const again = await open(`ticket=T3&state=${mine.location?.searchParams.get('state')}`);
    expect([again.status, again.text.includes('Cookie')]).toEqual([403, true]);
    expect(department.platform.exchanged).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString', 'acct-other'])('knows no user for the account %s', async (sub) => {
    department.platform.user = { sub } as UserInfo;
    const first = await open('ticket=T1');
    const second = await open(`ticket=T2&state=${first.location?.searchParams.get('state')}`, first.cookie);
    expect([second.status, second.text.includes('没有对应本系统的用户')]).toEqual([403, true]);
  });
});
