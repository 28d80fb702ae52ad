import type { Application, StatusEvent } from '@lianban/contract';
import { expect } from 'chai';

import { caseOf, createApplicant } from './applicant.ts';
import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { createOfficer } from './officer.ts';
import { openEventStream } from './open-event-stream.ts';

/** Live status over Server-Sent Events: from now on, or from where a reader left off. */
export const describeStream = (context: GroupContext): void => {
  const { it, platform, caller, tokenOf } = context;
  const chen = createApplicant(context);
  const health = createOfficer(context, 'officer.health');
  let application: Application;
  let everything: StatusEvent[];

  const open = async (account: string, options: { lastEventId?: string; applicationId?: string } = {}) =>
    openEventStream(platform(), await tokenOf(account), options);

  it('tells the applicant what happens, as it happens', async () => {
    application = expectStatus(await chen.submit(await chen.build(), 'stream'), 201);
    const stream = await open('chen.xiaoyu');
    expectStatus(await health.act(caseOf(application, 'birthCertificate').projectNo, { action: 'accept' }), 200);
    const [event] = await stream.read(1);
    await stream.leave();
    expect(event).to.deep.include({ specversion: '1.0', type: 'cn.lianban.case.accepted' });
    expect(event?.data).to.include({ applicationId: application.applicationId, itemKey: 'birthCertificate', status: 'accepted' });
  });

  it('replays in order what a reader missed', async () => {
    const stream = await open('chen.xiaoyu', { lastEventId: '0' });
    everything = await stream.read(3);
    await stream.leave();
    const ids = everything.map(({ id }) => Number(id));
    expect(ids).to.deep.equal([...new Set(ids)].sort((one, other) => one - other));
    const resumed = await open('chen.xiaoyu', { lastEventId: String(ids[0]) });
    const [next] = await resumed.read(1);
    await resumed.leave();
    expect(next).to.deep.equal(everything[1]);
  });

  it('goes on live after the replay, without a gap', async () => {
    const last = everything[everything.length - 1];
    const stream = await open('chen.xiaoyu', { lastEventId: String(last?.id) });
    const { projectNo } = caseOf(application, 'vaccinationCard');
    expectStatus(await health.act(projectNo, { action: 'accept' }), 200);
    let event: StatusEvent | undefined;
    do [event] = await stream.read(1);
    while (event?.data.projectNo !== projectNo || event.type !== 'cn.lianban.case.accepted');
    await stream.leave();
    expect(Number(event.id)).to.be.greaterThan(Number(last?.id));
  });

  it('tells an officer of the own department alone, and another applicant nothing', async () => {
    const officer = await open('officer.health', { lastEventId: '0' });
    const [event] = await officer.read(1);
    await officer.leave();
    expect(event?.data.deptName).to.equal('青禾市卫生健康局');
    const other = await open('zhou.min', { lastEventId: '0' });
    expect(await other.readNothing(300)).to.equal(true);
    await other.leave();
  });

  it('refuses to tell of an application that is not theirs', async () => {
    const path = `/api/v1/events?applicationId=${application.applicationId}`;
    expectProblem(await caller().get(path, { token: await tokenOf('zhou.min') }), 404, 'application/not-found');
  });
};
