import type { Application, Evaluation, Statistics } from '@lianban/contract';
import { validateEvaluation, validateServiceRecord, validateStatistics } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findStoreVariants } from '../testing/store-variants.ts';
import { act, caseOf, nextKey, reload, submit } from '../testing/newborn-story.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`a rating on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;
    let application: Application;
    let projectNo: string;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect });
      application = await submit(it);
      ({ projectNo } = caseOf(application, 'vaccinationCard'));
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });

    const rate = (who: string, body: object, key = nextKey()) =>
      it.ask<Evaluation>(who, 'POST', `/api/v1/cases/${projectNo}/ratings`, { body, headers: { 'Idempotency-Key': key } });
    const GOOD = { satisfaction: 'verySatisfied', evalDetails: ['510', '513'], writingEvaluation: '很方便' };

    test('waits until the department has decided', async () => {
      expect((await rate('chen.xiaoyu', GOOD)).problem).toMatchObject({ status: 409, code: 'rating/case-not-finished' });
      await act(it, 'officer.health', projectNo, { action: 'accept' });
      await act(it, 'officer.health', projectNo, { action: 'deny', explain: '资料不全，可补充后再次申请。' });
      expect(caseOf(await reload(it, application), 'vaccinationCard').rateable).toBe(true);
    });

    test('needs details when it is bad, and details that fit it', async () => {
      const bad = await rate('chen.xiaoyu', { satisfaction: 'dissatisfied', evalDetails: [] });
      expect(bad.problem).toMatchObject({ status: 422, code: 'request/invalid' });
      const unfit = await rate('chen.xiaoyu', { satisfaction: 'dissatisfied', evalDetails: ['510'] });
      expect(unfit.problem.errors?.[0]).toMatchObject({ pointer: '/evalDetails/0', rule: 'row/evaluation-detail' });
    });

    test('is only the applicant’s to give', async () => {
      expect((await rate('wang.jianguo', GOOD)).problem).toMatchObject({ status: 404, code: 'case/not-found' });
      expect((await rate('officer.health', GOOD)).problem).toMatchObject({ status: 403, code: 'auth/role-missing' });
    });

    test('is given once, as a row of the exchange that refers to its service', async () => {
      const key = nextKey();
      const [first, again] = await Promise.all([rate('chen.xiaoyu', GOOD, key), rate('chen.xiaoyu', GOOD, key)]);
      expect([first?.status, again?.status]).toEqual([201, 201]);
      expect(again?.body).toEqual(first?.body);
      expect(validateEvaluation(first?.body, { now: it.clock.now() })).toMatchObject({ valid: true });
      expect((await rate('chen.xiaoyu', GOOD)).problem).toMatchObject({ status: 409, code: 'rating/already-rated' });
      const summary = caseOf(await reload(it, application), 'vaccinationCard');
      expect(summary).toMatchObject({ rateable: false, rating: { satisfaction: 'verySatisfied' } });
      expect(summary.timeline.map((entry) => entry.kind)).toContain('rated');
      const services = await it.platform.db
        .selectFrom('exchangeRow')
        .select('body')
        .where('projectNo', '=', projectNo)
        .where('exchangeTable', '=', 'serviceRecord')
        .execute();
      expect(services).toHaveLength(1);
      expect(validateServiceRecord(JSON.parse(services[0]?.body ?? ''), { now: it.clock.now() })).toMatchObject({ valid: true });
    });

    test('is counted for its department', async () => {
      const { body } = await it.ask<Statistics>(undefined, 'GET', '/api/v1/statistics');
      expect(validateStatistics(body)).toMatchObject({ valid: true });
      expect(body.totals).toEqual({ applications: 1, cases: 6, ratings: 1 });
      const health = body.departments.find((department) => department.connection === 'embedded');
      expect(health).toMatchObject({ received: 2, accepted: 1, finished: 1, ratings: 1, satisfied: 1 });
    });
  });
}
