import { expect } from 'chai';

import { toForeign, toTampered, toUnsigned } from './foreign-tokens.ts';
import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { seedClients } from './seed-clients.ts';

type Route = readonly [method: 'get' | 'post', path: string];

/** Routes for persons, with an account that lacks the role. */
const personRoutes: readonly (readonly [...Route, wrongAccount: string | undefined])[] = [
  ['get', '/api/v1/me', undefined],
  ['get', '/api/v1/me/draft-key', 'officer.health'],
  ['post', '/api/v1/prefill', 'officer.health'],
  ['post', '/api/v1/uploads', 'officer.health'],
  ['get', '/api/v1/uploads/unknown', undefined],
  ['post', '/api/v1/applications', 'officer.health'],
  ['get', '/api/v1/applications', 'supervisor'],
  ['get', '/api/v1/applications/unknown', 'officer.health'],
  ['post', '/api/v1/applications/unknown/corrections', 'officer.health'],
  ['post', '/api/v1/applications/unknown/withdrawals', 'officer.health'],
  ['post', '/api/v1/cases/unknown/ratings', 'officer.health'],
  ['get', '/api/v1/events', 'supervisor'],
  ['post', '/api/v1/tickets', undefined],
  ['get', '/api/v1/worklist', 'chen.xiaoyu'],
  ['get', '/api/v1/cases/unknown', undefined],
  ['post', '/api/v1/cases/unknown/actions', 'chen.xiaoyu'],
];

const clientRoutes: readonly Route[] = [
  ['post', '/api/v1/tickets/exchange'],
  ['post', '/api/v1/exchange/batches'],
  ['get', '/api/v1/exchange/batches/unknown'],
  ['get', '/api/v1/exchange/dispatches'],
];

/** Who may not: without a token, with one that is not the platform's, in the wrong role, from another client. */
export const describeAccess = ({ it, caller, platform, tokenOf }: GroupContext): void => {
  const ask = ([method, path]: Route, options: { token?: string; headers?: Record<string, string> } = {}) =>
    caller()[method](path, method === 'post' ? { ...options, body: {} } : options);

  it('asks whoever has no token to sign in, on every route for persons', async () => {
    for (const [method, path] of personRoutes) expectProblem(await ask([method, path]), 401, 'auth/token-missing');
  });

  it('refuses a token that is not its own, on every route for persons', async () => {
    const token = await tokenOf('chen.xiaoyu');
    const tokens = [toUnsigned(token), await toForeign(token), toTampered(token, { sub: 'acct-supervisor' }), 'made.up.token', 'nonsense'];
    for (const [method, path] of personRoutes) {
      for (const wrong of tokens) expectProblem(await ask([method, path], { token: wrong }), 401, 'auth/token-invalid');
    }
  });

  it('refuses a token whose time is over', async () => {
    const token = await platform().signIn('chen.xiaoyu');
    platform().advance(3_600_000 + 60_000);
    expectProblem(await ask(['get', '/api/v1/me'], { token }), 401, 'auth/token-invalid');
  });

  it('refuses an account without the role', async () => {
    const { signIn } = platform();
    for (const [method, path, account] of personRoutes) {
      if (account === undefined) continue;
      expectProblem(await ask([method, path], { token: await signIn(account) }), 403, 'auth/role-missing');
    }
  });

  it('refuses whoever is no client, or a person in the place of one', async () => {
    const token = await platform().signIn('officer.police');
    for (const route of clientRoutes) {
      expectProblem(await ask(route), 401, 'auth/client-invalid');
      expectProblem(await ask(route, { headers: { authorization: seedClients.wrongSecret.authorization } }), 401, 'auth/client-invalid');
      expectProblem(await ask(route, { token }), 401, 'auth/client-invalid');
    }
  });

  it('answers a person alike for what does not exist and what is not theirs', async () => {
    const token = await platform().signIn('chen.xiaoyu');
    expectProblem(await ask(['get', '/api/v1/applications/unknown'], { token }), 404, 'application/not-found');
    expectProblem(await ask(['get', '/api/v1/cases/unknown'], { token }), 404, 'case/not-found');
    expectProblem(await ask(['get', '/api/v1/uploads/unknown'], { token }), 404, 'upload/not-found');
  });

  it('gives each person one draft key of 32 bytes, the same every time', async () => {
    const { signIn } = platform();
    const load = async (account: string): Promise<string> =>
      expectStatus(await caller().get<{ key: string }>('/api/v1/me/draft-key', { token: await signIn(account) }), 200).key;
    const [first, again, other] = [await load('chen.xiaoyu'), await load('chen.xiaoyu'), await load('zhou.min')];
    expect(atob(first.replace(/-/g, '+').replace(/_/g, '/'))).to.have.length(32);
    expect(again).to.equal(first);
    expect(other).to.not.equal(first);
  });
};
