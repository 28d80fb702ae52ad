import type { Application, Dispatch, Evaluation, ServiceRecord } from '@lianban/contract';
import { caseResultRow } from '@lianban/testkit';
import type { RowCase } from '@lianban/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseOf, nextKey, reload, submit } from '../testing/newborn-story.ts';
import { acceptRow, push, toRowCase } from '../testing/police-rows.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`the exchange of services and ratings on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;
    let application: Application;
    let of: RowCase;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });
    beforeEach(async () => {
      it.clock.set('2026-03-02T09:00:00+08:00');
      application = await submit(it, ['birthRegistration']);
      it.clock.set('2026-03-04T09:00:00+08:00');
      of = toRowCase(caseOf(application, 'birthRegistration'));
    });

    const result = () => caseResultRow({ rowGuid: `result-${of.projectNo.slice(-6)}` }, of);
    const common = () => {
      const { cdOperation, cdTime, dataSource, dataVersion, sourceSystem } = acceptRow(of);
      return { cdOperation, cdTime, dataSource, dataVersion, sourceSystem };
    };
    const service = (): ServiceRecord => ({
      ...common(),
      rowGuid: `service-${of.projectNo.slice(-6)}`,
      projectNo: of.projectNo,
      serviceNumber: 1,
      serviceName: of.taskName,
      serviceTime: '2026-03-03T16:00:00+08:00',
      proStatus: 'finished',
      acceptDate: '2026-03-02T10:00:00+08:00',
      resultDate: '2026-03-03T16:00:00+08:00',
      taskCode: of.taskCode,
      taskName: of.taskName,
      areaCode: '529900000000',
      orgCode: of.orgCode,
      userName: '陈晓雨',
      userProp: 'naturalPerson',
      userPageType: '111',
      certNo: '529900199405161241',
      projectType: 'promised',
      promiseDay: 3,
      proChannel: 'governmentNetwork',
    });
    const rating = async (): Promise<Evaluation> => ({
      ...common(),
      rowGuid: `rating-${of.projectNo.slice(-6)}`,
      projectNo: of.projectNo,
      assessNumber: 1,
      channel: 'hallTablet',
      satisfaction: 'verySatisfied',
      assessTime: '2026-03-03T16:30:00+08:00',
      isDefault: false,
      userName: '陈晓雨',
      userProp: 'naturalPerson',
      userPageType: '111',
      certKey: await loadCertKey(),
    });
    /** The applicant's identity hash, where a department learns it. */
    const loadCertKey = async (): Promise<string> => {
      const path = '/api/v1/exchange/dispatches?limit=500';
      const { body } = await it.ask<{ dispatches: Dispatch[] }>('client:police-connector', 'GET', path);
      return body.dispatches.find((dispatch) => dispatch.projectNo === of.projectNo)?.applicant.certKey ?? '';
    };

    test('takes a service after its result, about its applicant only', async () => {
      expect(await push(it, 'serviceRecord', service())).toMatchObject([{ ruleId: 'exchange/status-ahead' }]);
      await push(it, 'caseAccept', acceptRow(of));
      await push(it, 'caseResult', result());
      const { certNo: _certNo, ...nobody } = service();
      for (const [changes, path] of [
        [{ userName: '王建国' }, '/userName'],
        [{ certNo: '529900198807120013' }, '/certNo'],
        [{ certKey: '0'.repeat(64) }, '/certKey'],
      ] as const) {
        const [receipt] = await push(it, 'serviceRecord', { ...service(), ...changes });
        expect(receipt).toMatchObject({ status: 'returned', path });
      }
      expect(await push(it, 'serviceRecord', nobody)).toMatchObject([{ ruleId: 'schema/required', path: '/certNo' }]);
      const online = { ...nobody, proChannel: 'internet', userPageType: '414' };
      expect(await push(it, 'serviceRecord', online)).toMatchObject([{ ruleId: 'exchange/user-differs', path: '/certKey' }]);
      expect(await push(it, 'serviceRecord', { ...service(), projectType: 'immediate' })).toMatchObject([
        { ruleId: 'exchange/project-type-differs', path: '/projectType' },
      ]);
      expect(await push(it, 'serviceRecord', { ...service(), dataVersion: 2 })).toMatchObject([{ status: 'accepted' }]);
    });

    test('takes no rating from a department that its applicant can give on the platform', async () => {
      await push(it, 'caseAccept', acceptRow(of));
      expect(await push(it, 'evaluation', await rating())).toMatchObject([{ ruleId: 'exchange/rating-early' }]);
      await push(it, 'caseResult', result());
      await push(it, 'serviceRecord', service());
      expect(await push(it, 'evaluation', await rating())).toMatchObject([
        { status: 'returned', ruleId: 'exchange/rating-not-by-applicant', message: expect.stringMatching(/\p{Script=Han}/u) },
      ]);
      expect(caseOf(await reload(it, application), 'birthRegistration')).toMatchObject({ rateable: true });
      const own = await it.ask('chen.xiaoyu', 'POST', `/api/v1/cases/${of.projectNo}/ratings`, {
        body: { satisfaction: 'basicallySatisfied', evalDetails: [] },
        headers: { 'Idempotency-Key': nextKey() },
      });
      expect(own.status).toBe(201);
      expect(await push(it, 'evaluation', await rating())).toMatchObject([{ ruleId: 'exchange/rating-twice' }]);
    });

    test('takes no rating of a case that its applicant withdrew', async () => {
      await push(it, 'caseAccept', acceptRow(of));
      await it.ask('chen.xiaoyu', 'POST', `/api/v1/applications/${application.applicationId}/withdrawals`, {
        body: { projectNo: of.projectNo },
        headers: { 'Idempotency-Key': nextKey() },
      });
      await push(it, 'serviceRecord', service());
      expect(await push(it, 'evaluation', await rating())).toMatchObject([
        { status: 'returned', ruleId: 'exchange/rating-of-withdrawn', path: '/projectNo', message: expect.stringMatching(/\p{Script=Han}/u) },
      ]);
      expect(caseOf(await reload(it, application), 'birthRegistration')).not.toHaveProperty('rating');
    });
  });
}
