import type { Application, CaseFile, CorrectionSubmission, Dispatch, WorklistEntry } from '@lianban/contract';
import { validateApplication, validateCaseFile, validatorsByTable } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findStoreVariants } from '../testing/store-variants.ts';
import { act, caseOf, nextKey, reload, submit, upload } from '../testing/newborn-story.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { Answer, TestPlatform } from '../testing/test-platform.ts';

const REASON = { reason: '与住院记录不一致' };

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`a case on ${variant.label}`, () => {
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

    const correct = (application: Application, correction: CorrectionSubmission): Promise<Answer<Application>> =>
      it.ask('chen.xiaoyu', 'POST', `/api/v1/applications/${application.applicationId}/corrections`, {
        body: correction,
        headers: { 'Idempotency-Key': nextKey() },
      });
    const withdraw = (application: Application, projectNo: string): Promise<Answer<Application>> =>
      it.ask('chen.xiaoyu', 'POST', `/api/v1/applications/${application.applicationId}/withdrawals`, {
        body: { projectNo },
        headers: { 'Idempotency-Key': nextKey() },
      });
    const loadRows = async (projectNo: string) =>
      (
        await it.platform.db
          .selectFrom('exchangeRow')
          .select(['exchangeTable', 'dataVersion', 'body', 'current'])
          .where('projectNo', '=', projectNo)
          .execute()
      ).map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as Record<string, unknown> }));
    const policeDispatches = async (projectNo: string) => {
      const { body } = await it.ask<{ dispatches: Dispatch[] }>(
        'client:police-connector',
        'GET',
        '/api/v1/exchange/dispatches?limit=500',
      );
      return body.dispatches.filter((dispatch) => dispatch.projectNo === projectNo);
    };

    test('goes from submission over steps to its result, and every row it owes keeps the contract', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      expect((await act(it, 'officer.health', projectNo, { action: 'accept' })).body).toMatchObject({
        status: 'accepted',
        promiseDate: '2026-03-05',
        allowedActions: ['requestCorrection', 'step', 'grant', 'deny'],
      });
      await act(it, 'officer.health', projectNo, { action: 'step', stepName: '审查', explain: '材料齐全。' });
      const granted = await act(it, 'officer.health', projectNo, {
        action: 'grant',
        resultCertName: '出生医学证明',
        resultCertNo: 'Z529900001',
      });
      expect(validateCaseFile(granted.body)).toMatchObject({ valid: true });
      expect(granted.body).toMatchObject({
        status: 'granted',
        version: 4,
        allowedActions: [],
        result: { resultType: 'granted', resultCertNo: 'Z529900001' },
      });
      expect(granted.body.timeline.map((entry) => entry.kind)).toEqual(['dispatched', 'accepted', 'step', 'granted']);

      const rows = await loadRows(projectNo);
      const tables = rows.map((row) => row.exchangeTable);
      expect(new Set(tables)).toEqual(new Set(['caseAccept', 'caseMaterial', 'caseStep', 'caseResult', 'serviceRecord']));
      expect(tables.filter((table) => table === 'caseStep')).toHaveLength(2);
      for (const { exchangeTable, body } of rows) {
        const verdict = validatorsByTable[exchangeTable as keyof typeof validatorsByTable](body, { now: it.clock.now() });
        expect(verdict, `${exchangeTable} ${JSON.stringify(verdict)}`).toMatchObject({ valid: true });
      }
    });

    test('sets its dependants free when granted, and its certificate goes with them', async () => {
      const application = await submit(it);
      const birth = caseOf(application, 'birthCertificate').projectNo;
      const registration = caseOf(application, 'birthRegistration').projectNo;
      expect(await policeDispatches(registration)).toEqual([]);
      await act(it, 'officer.health', birth, { action: 'accept' });
      await act(it, 'officer.health', birth, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'Z529900002' });
      const after = await reload(it, application);
      expect(after.status).toBe('handling');
      expect(caseOf(after, 'birthRegistration')).toMatchObject({ status: 'submitted', waitingFor: [] });
      expect(caseOf(after, 'maternityReimbursement').status).toBe('submitted');
      expect(caseOf(after, 'socialSecurityCard').status).toBe('waiting');
      const [dispatch] = await policeDispatches(registration);
      expect(dispatch).toMatchObject({
        kind: 'case',
        itemKey: 'birthRegistration',
        applicant: { name: '陈晓雨', certType: '111', certNo: '529900199405161241' },
      });
      expect(dispatch?.materials.find((material) => material.materialName === '出生医学证明')).toMatchObject({
        mode: 'exempt',
        licenceId: expect.stringMatching(/^1\.2\.156\.3005\.2\..*\.Z529900002\.001\.[0-9A-Z]$/),
        certNo: 'Z529900002',
      });
    });

    test('that fails takes its dependants along, and the bundle ends partly finished', async () => {
      const application = await submit(it, ['vaccinationCard', 'birthCertificate', 'birthRegistration', 'medicalInsurance']);
      await act(it, 'officer.health', caseOf(application, 'birthCertificate').projectNo, {
        action: 'refuse',
        explain: '不属于本机构签发范围。',
      });
      let now = await reload(it, application);
      expect(now.cases.map((entry) => [entry.itemKey, entry.status])).toEqual([
        ['birthCertificate', 'notAccepted'],
        ['vaccinationCard', 'submitted'],
        ['birthRegistration', 'withdrawn'],
        ['medicalInsurance', 'withdrawn'],
      ]);
      const vaccination = caseOf(application, 'vaccinationCard').projectNo;
      await act(it, 'officer.health', vaccination, { action: 'accept' });
      const bare = await act(it, 'officer.health', vaccination, { action: 'grant' });
      expect(bare.problem.errors?.map((error) => [error.pointer, error.rule])).toEqual([
        ['/resultCertName', 'case/certificate-missing'],
        ['/resultCertNo', 'case/certificate-missing'],
      ]);
      await act(it, 'officer.health', vaccination, { action: 'grant', resultCertName: '预防接种证', resultCertNo: 'YM1' });
      now = await reload(it, application);
      expect(now.status).toBe('partlyFinished');
      expect(validateApplication(now)).toMatchObject({ valid: true });
    });

    test('asks for one correction, gets it, and goes on; a second one is illegal', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      await act(it, 'officer.health', projectNo, { action: 'accept' });
      const asked = await act(it, 'officer.health', projectNo, {
        action: 'requestCorrection',
        items: [
          { kind: 'answer', pointer: '/child/birthWeightGrams', label: '出生体重', ...REASON },
          { kind: 'material', materialKey: 'deliveryRecord', label: '住院分娩记录', ...REASON },
        ],
      });
      expect(asked.body.correction).toMatchObject({ deadline: '2026-03-09', noticeNo: expect.stringMatching(/^BZ/) });
      expect((await reload(it, application)).status).toBe('correcting');

      const { fileId } = await upload(it, 'chen.xiaoyu');
      const materials = [{ materialKey: 'deliveryRecord', mode: 'upload' as const, fileIds: [fileId] }];
      const incomplete = await correct(application, { answers: {}, materials });
      expect(incomplete.problem).toMatchObject({ status: 422, code: 'correction/invalid' });
      expect(incomplete.problem.errors?.[0]).toMatchObject({ pointer: '/child/birthWeightGrams', rule: 'correction/missing' });
      const beyond = await correct(application, {
        answers: { '/child/birthWeightGrams': 3300, '/child/name': '别名' },
        materials,
      });
      expect(beyond.problem.errors?.[0]).toMatchObject({ pointer: '/child/name', rule: 'correction/not-asked' });
      const wrong = await correct(application, { answers: { '/child/birthWeightGrams': 9 }, materials });
      expect(wrong.problem.errors?.[0]).toMatchObject({ pointer: '/child/birthWeightGrams', rule: 'minimum' });

      const corrected = await correct(application, { answers: { '/child/birthWeightGrams': 3300 }, materials });
      expect(caseOf(corrected.body, 'birthCertificate')).toMatchObject({
        status: 'accepted',
        correction: { outcome: 'corrected' },
      });
      const { body: file } = await it.ask<CaseFile>('officer.health', 'GET', `/api/v1/cases/${projectNo}`);
      expect(file.answers).toMatchObject({ newborn: { weightGrams: 3300 } });
      expect(file.materials.find((entry) => entry.materialKey === 'deliveryRecord')?.files[0]?.fileId).toBe(fileId);
      const opened = await it.ask('officer.health', 'GET', `/api/v1/uploads/${fileId}`);
      expect(opened.status).toBe(200);

      const again = await act(it, 'officer.health', projectNo, {
        action: 'requestCorrection',
        items: [{ kind: 'answer', pointer: '/child/birthWeightGrams', label: '出生体重', ...REASON }],
      });
      expect(again.problem).toMatchObject({ status: 409, code: 'case/illegal-event', allowed: ['step', 'grant', 'deny', 'withdraw'] });
      const late = await correct(application, { answers: {}, materials: [] });
      expect(late.problem).toMatchObject({ status: 409, code: 'correction/not-requested' });
      const corrections = (await loadRows(projectNo)).filter((row) => row.exchangeTable === 'caseCorrection');
      expect(corrections.map((row) => [row.dataVersion, row.body['cdOperation'], row.body['outcome'], row.body['notifier']])).toEqual([
        [1, 'insert', undefined, '何静'],
        [2, 'update', 'corrected', '何静'],
      ]);
    });

    test('cannot be asked to correct what its form does not hold', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'vaccinationCard');
      const answer = await act(it, 'officer.health', projectNo, {
        action: 'requestCorrection',
        items: [{ kind: 'answer', pointer: '/household/hukouAddress', label: '落户地址', ...REASON }],
      });
      expect(answer.problem).toMatchObject({ status: 422, code: 'request/invalid' });
    });

    test('cannot be asked to be corrected by yesterday', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'vaccinationCard');
      const answer = await act(it, 'officer.health', projectNo, {
        action: 'requestCorrection',
        deadline: '2026-03-01',
        items: [{ kind: 'answer', pointer: '/child/name', label: '新生儿姓名', ...REASON }],
      });
      expect(answer.problem.errors?.[0]).toMatchObject({ pointer: '/deadline', rule: 'correction/deadline-passed' });
    });

    test('is withdrawn by its applicant with those that wait for it; before acceptance without rows', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      const { body } = await withdraw(application, projectNo);
      expect(body.cases.map((entry) => entry.status)).toEqual([
        'withdrawn',
        'submitted',
        'withdrawn',
        'withdrawn',
        'withdrawn',
        'withdrawn',
      ]);
      expect(await loadRows(projectNo)).toEqual([]);
      expect(await policeDispatches(caseOf(application, 'birthRegistration').projectNo)).toEqual([]);
      expect((await withdraw(application, projectNo)).problem.code).toBe('case/illegal-event');
    });

    test('handed to a department with a system of its own and then withdrawn is called back', async () => {
      const application = await submit(it, ['birthRegistration']);
      const { projectNo } = caseOf(application, 'birthRegistration');
      await withdraw(application, projectNo);
      expect((await policeDispatches(projectNo)).map((dispatch) => dispatch.kind)).toEqual(['case', 'withdrawn']);
    });

    test('decided twice by two officers at once is decided once', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      const decide = (action: object) =>
        it.ask<CaseFile>('officer.health', 'POST', `/api/v1/cases/${projectNo}/actions`, {
          body: action,
          headers: { 'Idempotency-Key': nextKey(), 'If-Match': '"1"' },
        });
      const answers = await Promise.all([
        decide({ action: 'accept' }),
        decide({ action: 'refuse', explain: '不符合条件。' }),
        decide({ action: 'accept' }),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412]);
      expect(answers.find((answer) => answer.status === 412)?.problem.code).toBe('case/version-conflict');
    });

    test('acted on twice with one key is acted on once, with the same answer', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      const headers = { 'Idempotency-Key': nextKey(), 'If-Match': '"1"' };
      const send = () =>
        it.ask<CaseFile>('officer.health', 'POST', `/api/v1/cases/${projectNo}/actions`, { body: { action: 'accept' }, headers });
      const [first, second] = await Promise.all([send(), send()]);
      expect(second?.body).toEqual(first?.body);
      expect(first?.body.timeline.filter((entry) => entry.kind === 'accepted')).toHaveLength(1);
    });

    test('without a version is not decided', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'birthCertificate');
      const answer = await it.ask('officer.health', 'POST', `/api/v1/cases/${projectNo}/actions`, {
        body: { action: 'accept' },
        headers: { 'Idempotency-Key': nextKey() },
      });
      expect(answer.problem).toMatchObject({ status: 428, code: 'case/version-required' });
    });

    test('is seen by its own department from when it is handed over, by its applicant, and by nobody else', async () => {
      const application = await submit(it);
      const birth = caseOf(application, 'birthCertificate').projectNo;
      const registration = caseOf(application, 'birthRegistration').projectNo;
      const statusFor = async (who: string, projectNo: string) =>
        (await it.ask(who, 'GET', `/api/v1/cases/${projectNo}`)).status;
      expect(await statusFor('officer.health', birth)).toBe(200);
      expect(await statusFor('officer.police', birth)).toBe(404);
      expect(await statusFor('officer.police', registration)).toBe(404);
      expect(await statusFor('chen.xiaoyu', registration)).toBe(200);
      expect(await statusFor('wang.jianguo', birth)).toBe(404);
      expect(await statusFor('supervisor', birth)).toBe(404);
      const { body } = await it.ask<{ cases: WorklistEntry[] }>('officer.health', 'GET', '/api/v1/worklist');
      const listed = body.cases.filter((entry) => entry.applicationId === application.applicationId);
      expect(listed.map((entry) => entry.itemKey).sort()).toEqual(['birthCertificate', 'vaccinationCard']);
    });

    test('shows every open case first, the oldest on top, however many are done', async () => {
      const application = await submit(it);
      const { projectNo } = caseOf(application, 'vaccinationCard');
      const { db } = it.platform;
      const record = await db.selectFrom('caseRecord').selectAll().where('projectNo', '=', projectNo).executeTakeFirstOrThrow();
      const done = Array.from({ length: 500 }, (_, index) => ({ ...record, projectNo: `DONE${index}`, status: 'granted', statusAt: '2026-12-01T10:00:00+08:00' }));
      for (let start = 0; start < done.length; start += 50) await db.insertInto('caseRecord').values(done.slice(start, start + 50)).execute();
      await db.insertInto('caseRecord').values({ ...record, projectNo: 'OLDEST', statusAt: '2020-01-01T10:00:00+08:00' }).execute();
      const { body } = await it.ask<{ cases: WorklistEntry[] }>('officer.health', 'GET', '/api/v1/worklist');
      expect(body.cases).toHaveLength(500);
      expect(body.cases[0]?.projectNo).toBe('OLDEST');
      expect(body.cases.map((entry) => entry.projectNo)).toContain(projectNo);
      const open = await db.selectFrom('caseRecord').select('projectNo').where('deptCode', '=', record.deptCode).where('dispatchedAt', 'is not', null).where('status', '=', 'submitted').execute();
      expect(body.cases.slice(0, open.length).every((entry) => entry.status === 'submitted')).toBe(true);
      await db.deleteFrom('caseRecord').where('projectNo', 'in', ['OLDEST', ...done.map((entry) => entry.projectNo)]).execute();
    });
  });
}
