import type { IssuedTicket, Session, TicketGrant } from '@lianban/contract';
import { expect } from 'chai';

import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { seedClients } from './seed-clients.ts';

const exchangePath = '/api/v1/tickets/exchange';
const sixMinutesMs = 6 * 60_000;

/** The provinces' one-time ticket 一次性票据: single use, short-lived, for one client. */
export const describeTickets = ({ it, caller, platform, tokenOf }: GroupContext): void => {
  const issue = async (clientId = 'portal', state?: string): Promise<IssuedTicket> => {
    const body = state === undefined ? { clientId } : { clientId, state };
    return expectStatus(await caller().post<IssuedTicket>('/api/v1/tickets', { token: await tokenOf('chen.xiaoyu'), body }), 201);
  };
  const exchange = (body: object, authorization: string = seedClients.portal.authorization) =>
    caller().post<TicketGrant>(exchangePath, { headers: { authorization }, body });

  it('leads to the registered address of the client with ticket and state', async () => {
    const { ticket, redirectUrl } = await issue('portal', 'state-1');
    const { searchParams } = new URL(redirectUrl);
    expect([searchParams.get('ticket'), searchParams.get('state')]).to.deep.equal([ticket, 'state-1']);
  });

  it('is exchanged for the person’s facts and a token that works', async () => {
    const { ticket } = await issue('portal', 'state-1');
    const grant = expectStatus(await exchange({ ticket, state: 'state-1' }), 200);
    expect(grant.user).to.include({ name: '陈晓雨', certType: '111' });
    expect(grant.user.certNo).to.match(/^529900\d{11}[\dX]$/);
    const me = expectStatus(await caller().get<Session>('/api/v1/me', { token: grant.accessToken }), 200);
    expect(me.name).to.equal('陈晓雨');
    expect(JSON.stringify(me)).to.not.contain(grant.user.certNo);
  });

  it('cannot be used twice', async () => {
    const { ticket } = await issue();
    expectStatus(await exchange({ ticket }), 200);
    expectProblem(await exchange({ ticket }), 410, 'ticket/used');
  });

  it('is given to exactly one of two that come at once', async () => {
    const { ticket } = await issue();
    const answers = await Promise.all([exchange({ ticket }), exchange({ ticket })]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 410]);
  });

  it('is refused late', async () => {
    const { ticket } = await issue();
    platform().advance(sixMinutesMs);
    expectProblem(await exchange({ ticket }), 410, 'ticket/expired');
  });

  it('is refused to another client, and spent by the attempt', async () => {
    const { ticket } = await issue();
    expectProblem(await exchange({ ticket }, seedClients.police.authorization), 403, 'ticket/wrong-client');
    expectProblem(await exchange({ ticket }), 410, 'ticket/used');
  });

  it('is refused with another state', async () => {
    const { ticket } = await issue('portal', 'state-1');
    expectProblem(await exchange({ ticket, state: 'state-2' }), 403, 'ticket/wrong-state');
  });

  it('is refused when nobody issued it', async () => {
    expectProblem(await exchange({ ticket: 'made-up' }), 404, 'ticket/not-found');
  });

  it('is refused to a client with a wrong secret, which spends nothing', async () => {
    const { ticket } = await issue();
    expectProblem(await exchange({ ticket }, seedClients.wrongSecret.authorization), 401, 'auth/client-invalid');
    expectStatus(await exchange({ ticket }), 200);
  });

  it('is not issued to a client that has none registered', async () => {
    const answer = await caller().post('/api/v1/tickets', { token: await tokenOf('chen.xiaoyu'), body: { clientId: 'health-desk' } });
    expectProblem(answer, 422, 'ticket/client-not-registered');
  });
};
