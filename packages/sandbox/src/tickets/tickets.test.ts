import type { IssuedTicket, TicketGrant } from '@lianban/contract';
import { validateTicketGrant } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { Answer, TestPlatform } from '../testing/test-platform.ts';
import { findStoreVariants } from '../testing/store-variants.ts';

const MINUTE_MS = 60_000;

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`a ticket on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });

    const issue = async (state?: string): Promise<IssuedTicket> => {
      const body = { clientId: 'police-connector', ...(state === undefined ? {} : { state }) };
      return (await it.ask<IssuedTicket>('officer.police', 'POST', '/api/v1/tickets', { body })).body;
    };
    const exchange = (ticket: string, state?: string, client = 'client:police-connector'): Promise<Answer<TicketGrant>> =>
      it.ask(client, 'POST', '/api/v1/tickets/exchange', { body: { ticket, ...(state === undefined ? {} : { state }) } });

    test('is exchanged for the person and a token, on the server', async () => {
      const { ticket, redirectUrl } = await issue('s1');
      expect(redirectUrl).toBe(`http://connector.localhost:7005/sso?ticket=${ticket}&state=s1`);
      const { status, body } = await exchange(ticket, 's1');
      expect(status).toBe(200);
      expect(validateTicketGrant(body)).toMatchObject({ valid: true });
      expect(body.user).toMatchObject({ name: '彭勇', roles: ['officer'], deptName: '青禾市公安局', certType: '111' });
      const me = await it.ask(undefined, 'GET', '/api/v1/me', { headers: { Authorization: `Bearer ${body.accessToken}` } });
      expect(me.status).toBe(200);
      expect(JSON.stringify(me.body)).not.toContain(body.user.certNo);
    });

    test('shown ten times at once is exchanged once', async () => {
      const { ticket } = await issue();
      const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(ticket)));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 410 && answer.problem.code === 'ticket/used')).toHaveLength(9);
    });

    test('lives five minutes', async () => {
      const [fresh, late] = [await issue(), await issue()];
      it.clock.advance(5 * MINUTE_MS - 1000);
      expect((await exchange(fresh.ticket)).status).toBe(200);
      it.clock.advance(1000);
      expect((await exchange(late.ticket)).problem).toMatchObject({ status: 410, code: 'ticket/expired' });
    });

    test('is spent by whoever else shows it, and bound to its state', async () => {
      const { ticket } = await issue('s1');
      expect((await exchange(ticket, 's1', 'client:portal')).problem).toMatchObject({ status: 403, code: 'ticket/wrong-client' });
      expect((await exchange(ticket, 's1')).problem).toMatchObject({ status: 410, code: 'ticket/used' });
      const bound = await issue('s1');
      expect((await exchange(bound.ticket, 's2')).problem).toMatchObject({ status: 403, code: 'ticket/wrong-state' });
      expect((await exchange('made up')).problem).toMatchObject({ status: 404, code: 'ticket/not-found' });
    });

    test('never makes access last longer than the sign-in behind it, from token to token', async () => {
      const { accessToken, expiresAt } = await it.platform.tokens.issue({ sub: 'acct-chen.xiaoyu', clientId: 'portal' });
      const renew = async (token: string): Promise<Answer<TicketGrant>> => {
        const headers = { Authorization: `Bearer ${token}` };
        const { body } = await it.ask<IssuedTicket>(undefined, 'POST', '/api/v1/tickets', { body: { clientId: 'portal' }, headers });
        return exchange(body.ticket, undefined, 'client:portal');
      };
      let token = accessToken;
      for (let round = 0; round < 3; round += 1) {
        it.clock.advance(15 * MINUTE_MS);
        const { body } = await renew(token);
        expect([body.expiresAt, body.user.expiresAt]).toEqual([expiresAt, expiresAt]);
        token = body.accessToken;
      }
      const late = await it.platform.tickets.issue({ sub: 'acct-chen.xiaoyu', clientId: 'portal', accessUntil: expiresAt });
      it.clock.advance(15 * MINUTE_MS);
      const headers = { Authorization: `Bearer ${token}` };
      expect((await it.ask(undefined, 'GET', '/api/v1/me', { headers })).status).toBe(401);
      expect((await exchange(late.ticket, undefined, 'client:portal')).problem).toMatchObject({ status: 410, code: 'ticket/expired' });
    });

    test('is stored as a digest only', async () => {
      const { ticket } = await issue();
      const rows = await it.platform.db.selectFrom('ticket').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(ticket);
    });

    test('is issued to nobody without a ticket address', async () => {
      const answer = await it.ask('officer.health', 'POST', '/api/v1/tickets', { body: { clientId: 'health-desk' } });
      expect(answer.problem).toMatchObject({ status: 422, code: 'ticket/client-not-registered' });
    });
  });
}
