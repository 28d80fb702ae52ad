import type { Application, ApplicationSubmission, ApplicationSummary } from '@lianban/contract';
import { validateApplication } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findStoreVariants } from '../testing/store-variants.ts';
import { buildSubmission, caseOf, nextKey, reload, submit } from '../testing/newborn-story.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { Answer, TestPlatform } from '../testing/test-platform.ts';

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`an application on ${variant.label}`, () => {
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

    const send = (submission: unknown, key = nextKey()): Promise<Answer<Application>> =>
      it.ask('chen.xiaoyu', 'POST', '/api/v1/applications', {
        body: submission,
        headers: { 'Idempotency-Key': key },
      });
    const countApplications = async () =>
      (await it.ask<{ applications: ApplicationSummary[] }>('chen.xiaoyu', 'GET', '/api/v1/applications')).body
        .applications.length;

    test('is split into one case per item, with dependants waiting for their predecessors', async () => {
      const application = await submit(it);
      expect(validateApplication(application)).toMatchObject({ valid: true });
      expect(application).toMatchObject({ status: 'submitted', applicantName: '陈晓雨', promiseDate: '2026-03-30' });
      expect(Object.fromEntries(application.cases.map((entry) => [entry.itemKey, [entry.status, entry.waitingFor]]))).toEqual({
        birthCertificate: ['submitted', []],
        vaccinationCard: ['submitted', []],
        birthRegistration: ['waiting', ['birthCertificate']],
        socialSecurityCard: ['waiting', ['birthRegistration']],
        medicalInsurance: ['waiting', ['birthRegistration']],
        maternityReimbursement: ['waiting', ['birthCertificate']],
      });
      expect(await reload(it, application)).toEqual(application);
    });

    test('sent twice with one key is one, and the second answer says so', async () => {
      const submission = await buildSubmission(it);
      const key = nextKey();
      const before = await countApplications();
      const first = await send(submission, key);
      const second = await send(submission, key);
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(first.headers.get('Idempotent-Replayed')).toBeNull();
      expect(second.headers.get('Idempotent-Replayed')).toBe('true');
      expect(await countApplications()).toBe(before + 1);
    });

    test('sent ten times at once with one key is one', async () => {
      const submission = await buildSubmission(it);
      const key = nextKey();
      const before = await countApplications();
      const answers = await Promise.all(Array.from({ length: 10 }, () => send(submission, key)));
      expect(new Set(answers.map((answer) => answer.body.applicationId)).size).toBe(1);
      expect(answers.filter((answer) => answer.headers.get('Idempotent-Replayed') === null)).toHaveLength(1);
      expect(await countApplications()).toBe(before + 1);
    });

    test('of ten with keys of their own at once each gets numbers of its own', async () => {
      const submission = await buildSubmission(it);
      const answers = await Promise.all(Array.from({ length: 10 }, () => send(submission)));
      const numbers = answers.flatMap((answer) => answer.body.cases.map((entry) => entry.projectNo));
      expect(new Set(numbers).size).toBe(60);
    });

    test('is refused when its key was used for something else, or is missing', async () => {
      const submission = await buildSubmission(it);
      const key = nextKey();
      const first = await send(submission, key);
      await send(submission);
      const other = await send({ ...submission, scenario: {} }, key);
      expect([other.status, other.problem.code]).toEqual([409, 'idempotency/key-reused']);
      expect(other.problem.instance).toBe(`/api/v1/applications/${first.body.applicationId}`);
      const missing = await it.ask<Application>('chen.xiaoyu', 'POST', '/api/v1/applications', { body: submission });
      expect([missing.status, missing.problem.code]).toEqual([400, 'idempotency/key-required']);
    });

    test('leaves its key free when it was refused', async () => {
      const submission = await buildSubmission(it);
      const key = nextKey();
      expect((await send({ ...submission, materials: [] }, key)).status).toBe(422);
      expect((await send(submission, key)).status).toBe(201);
    });

    test("of someone else's is not found", async () => {
      const application = await submit(it);
      const path = `/api/v1/applications/${application.applicationId}`;
      const { projectNo } = caseOf(application, 'birthCertificate');
      for (const answer of [
        await it.ask('wang.jianguo', 'GET', path),
        await it.ask('wang.jianguo', 'POST', `${path}/withdrawals`, {
          body: { projectNo },
          headers: { 'Idempotency-Key': nextKey() },
        }),
        await it.ask('wang.jianguo', 'GET', `/api/v1/events?applicationId=${application.applicationId}`),
      ]) {
        expect([answer.status, answer.problem.code]).toEqual([404, 'application/not-found']);
      }
      const mine = await it.ask<{ applications: ApplicationSummary[] }>('wang.jianguo', 'GET', '/api/v1/applications');
      expect(mine.body.applications).toEqual([]);
    });

    const WRONG: [string, (good: ApplicationSubmission) => unknown, string, string][] = [
      ['no item', (good) => ({ ...good, items: [] }), '/items', 'schema/minItems'],
      [
        'an item that the scenario does not offer',
        (good) => ({ ...good, scenario: { ...good.scenario, birthplace: 'home' } }),
        '/items/5',
        'application/item-not-offered',
      ],
      [
        'a question left open',
        (good) => ({ ...good, scenario: { maritalStatus: 'married', birthplace: 'hospital' } }),
        '/scenario/settleWith',
        'application/scenario-open',
      ],
      [
        'the obligatory item left out',
        (good) => ({ ...good, items: ['vaccinationCard'] }),
        '/items',
        'application/item-missing',
      ],
      [
        'a required answer missing',
        (good) => ({ ...good, answers: { ...good.answers, child: {} } }),
        '/child/name',
        'required',
      ],
      [
        'the name of someone else as applicant',
        (good) => ({ ...good, answers: { ...good.answers, applicant: { ...(good.answers['applicant'] as object), name: '王建国' } } }),
        '/applicant/name',
        'application/not-signed-in-person',
      ],
      [
        'a material missing',
        (good) => ({ ...good, materials: good.materials.filter((entry) => entry.materialKey !== 'deliveryRecord') }),
        '/materials/deliveryRecord',
        'material/missing',
      ],
      [
        "a file that is not the applicant's",
        (good) => ({ ...good, materials: good.materials.map((entry) => (entry.mode === 'upload' ? { ...entry, fileIds: ['file-unknown'] } : entry)) }),
        '/materials/deliveryRecord',
        'material/file-missing',
      ],
      [
        "a licence that is someone else's",
        (good) => ({
          ...good,
          materials: good.materials.map((entry) =>
            entry.mode === 'exempt'
              ? { ...entry, licenceId: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U' }
              : entry,
          ),
        }),
        '/materials/marriageCertificate',
        'material/licence-not-usable',
      ],
      [
        'a material promised for later that cannot be',
        (good) => ({ ...good, materials: good.materials.map((entry) => ({ materialKey: entry.materialKey, mode: 'later' })) }),
        '/materials/deliveryRecord',
        'material/not-deferrable',
      ],
    ];
    test.each(WRONG)('with %s is refused with the place and the reason in Chinese', async (_title, change, pointer, rule) => {
      const before = await countApplications();
      const answer = await send(change(await buildSubmission(it)));
      expect([answer.status, answer.problem.code]).toEqual([422, 'application/invalid']);
      const problem = answer.problem.errors?.find((error) => error.pointer === pointer);
      expect(problem).toMatchObject({ rule, message: expect.stringMatching(/\p{Script=Han}/u) });
      expect(await countApplications()).toBe(before);
    });

    test('filled in for another version of the bundle is told so', async () => {
      const answer = await send({ ...(await buildSubmission(it)), bundleVersion: 99 });
      expect([answer.status, answer.problem.code]).toEqual([409, 'catalog/version-changed']);
    });

    test('keeps as origin of an answer only what the registers confirm', async () => {
      const submission = await buildSubmission(it);
      const lie = { kind: 'register', sourceName: '人口基础信息库', obtainedAt: '2026-03-02T09:00:00+08:00' };
      const { body } = await send({ ...submission, provenance: { '/child/name': lie, '/mother/name': lie } });
      const { submission: stored } = await it.platform.db
        .selectFrom('application')
        .select('submission')
        .where('applicationId', '=', body.applicationId)
        .executeTakeFirstOrThrow();
      const { provenance } = JSON.parse(stored) as ApplicationSubmission;
      expect(provenance['/child/name']?.kind).toBe('typed');
      expect(provenance['/mother/name']?.kind).toBe('register');
    });

    test('submitted in a year without a calendar gets no promise, and goes on all the same', async () => {
      it.clock.set('2031-03-03T09:00:00+08:00');
      const answer = await send(await buildSubmission(it));
      it.clock.set('2026-03-02T09:00:00+08:00');
      expect(answer.status).toBe(201);
      expect(answer.body.promiseDate).toBeUndefined();
    });
  });
}
