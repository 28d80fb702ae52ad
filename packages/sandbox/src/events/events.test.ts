import { validateStatusEvent } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findStoreVariants } from '../testing/store-variants.ts';
import { act, caseOf, submit } from '../testing/newborn-story.ts';
import { openEvents } from '../testing/read-events.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`the event stream on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect, limits: { heartbeatMs: 50, eventPollMs: 20 } });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });

    test('tells what happens from now on, as CloudEvents with the sequence as id', async () => {
      const stream = await openEvents(it, 'chen.xiaoyu');
      const application = await submit(it);
      const { id, event } = await stream.next();
      expect(validateStatusEvent(event)).toMatchObject({ valid: true });
      expect(event).toMatchObject({
        id,
        source: 'http://platform.localhost:7001',
        type: 'cn.lianban.case.dispatched',
        subject: caseOf(application, 'birthCertificate').projectNo,
        data: { applicationId: application.applicationId, status: 'submitted', bundleStatus: 'submitted' },
      });
      await stream.leave();
    });

    test('resumes after the last event seen, without gap or repetition, however often it is cut', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      await act(it, 'officer.health', projectNo, { action: 'accept' });
      await act(it, 'officer.health', projectNo, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'Z1' });
      const query = `?applicationId=${application.applicationId}`;
      const whole: string[] = [];
      const stream = await openEvents(it, 'chen.xiaoyu', { query, lastEventId: '0' });
      for (let count = 0; count < 10; count += 1) {
        const { event } = await stream.next();
        whole.push(`${event.id} ${event.type} ${event.data.itemKey}`);
      }
      await stream.leave();
      const pieces: string[] = [];
      let last = '0';
      while (pieces.length < whole.length) {
        const piece = await openEvents(it, 'chen.xiaoyu', { query, lastEventId: last });
        const { id, event } = await piece.next();
        await piece.leave();
        last = id;
        pieces.push(`${event.id} ${event.type} ${event.data.itemKey}`);
      }
      expect(pieces).toEqual(whole);
      expect(whole.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
        'cn.lianban.case.dispatched birthCertificate',
        'cn.lianban.case.dispatched vaccinationCard',
        'cn.lianban.case.waiting birthRegistration',
        'cn.lianban.case.waiting socialSecurityCard',
        'cn.lianban.case.waiting medicalInsurance',
        'cn.lianban.case.waiting maternityReimbursement',
        'cn.lianban.case.accepted birthCertificate',
        'cn.lianban.case.granted birthCertificate',
        'cn.lianban.case.released birthRegistration',
        'cn.lianban.case.released maternityReimbursement',
      ]);
    });

    test('shows an applicant only what is their own, an officer only the department’s', async () => {
      const [own, strangers, officers] = await Promise.all([
        openEvents(it, 'chen.xiaoyu'),
        openEvents(it, 'wang.jianguo'),
        openEvents(it, 'officer.hrss'),
      ]);
      await submit(it);
      expect((await own.next()).event.data.itemKey).toBe('birthCertificate');
      it.clock.advance(2 * 60 * 60 * 1000);
      expect(await strangers.rest()).not.toContain('event: status');
      // A case that still waits is not the department's yet.
      expect(await officers.rest()).not.toContain('event: status');
      await own.leave();
      const health = await openEvents(it, 'officer.health', { lastEventId: '0' });
      expect((await health.next()).event.data.itemKey).toBe('birthCertificate');
      await health.leave();
    });

    test('given an id that was never reached begins with what comes next', async () => {
      const stream = await openEvents(it, 'chen.xiaoyu', { lastEventId: '999999' });
      const application = await submit(it);
      expect((await stream.next()).event.data.applicationId).toBe(application.applicationId);
      await stream.leave();
    });

    test('beats while nothing happens, and ends with the token', async () => {
      const stream = await openEvents(it, 'zhou.min');
      setTimeout(() => it.clock.advance(61 * 60 * 1000), 200);
      const text = await stream.rest();
      expect(text).toMatch(/^retry: \d+\nid: \d+\n\n/);
      expect(text.match(/: heartbeat/g)?.length).toBeGreaterThanOrEqual(2);
    });

    test('ends when the account loses its role', async () => {
      const stream = await openEvents(it, 'officer.health');
      const setRoles = (roles: string) => it.platform.db.updateTable('account').set({ roles }).where('sub', '=', 'acct-officer.health').execute();
      await setRoles('[]');
      await submit(it);
      expect(await stream.rest()).not.toContain('event: status');
      await setRoles('["officer"]');
    });

    test('opens twenty times for one account, and again once one of them was left', async () => {
      const streams = await Promise.all(Array.from({ length: 20 }, () => openEvents(it, 'wang.jianguo')));
      const ask = () => it.ask('wang.jianguo', 'GET', '/api/v1/events');
      const refused = await ask();
      expect([refused.problem.code, refused.status, refused.headers.get('Retry-After')]).toEqual(['event/too-many-streams', 429, '30']);
      const other = await openEvents(it, 'chen.xiaoyu');
      expect(other.status).toBe(200);
      await other.leave();
      await streams[0]?.leave();
      const again = await openEvents(it, 'wang.jianguo');
      expect(again.status).toBe(200);
      for (const stream of [...streams.slice(1), again]) await stream.leave();
    });

    test('sees what another process wrote, without being woken', async () => {
      const stream = await openEvents(it, 'zhou.min');
      await it.platform.db
        .insertInto('statusEvent')
        .values({
          sequence: 1_000_000,
          applicationId: 'A',
          projectNo: 'P',
          applicantSub: 'acct-zhou.min',
          deptCode: 'D',
          type: 'cn.lianban.case.accepted',
          at: it.clock.now(),
          data: '{}',
        })
        .execute();
      expect((await stream.next()).id).toBe('1000000');
      await stream.leave();
    });
  });
}

test('closing the platform ends open streams', async () => {
  const [variant] = await findStoreVariants();
  const it = await createTestPlatform({ dialect: (await variant!.open()).dialect });
  const stream = await openEvents(it, 'chen.xiaoyu');
  const rest = stream.rest();
  await it.platform.close();
  expect(await rest).toMatch(/^retry/);
});
