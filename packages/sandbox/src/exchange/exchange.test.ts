import type { Application, BatchReceipt, CaseCorrection, Statistics } from '@lianban/contract';
import { caseResultRow, caseStepRow } from '@lianban/testkit';
import type { RowCase } from '@lianban/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findStoreVariants } from '../testing/store-variants.ts';
import { caseOf, nextKey, reload, submit, upload } from '../testing/newborn-story.ts';
import { acceptRow, push, sealBatch, sendBatch, toRowCase } from '../testing/police-rows.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`the exchange on ${variant.label}`, () => {
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
    // Without 出生医学证明 among the items the police may start at once.
    const applyOnMonday = async (): Promise<Application> => {
      it.clock.set('2026-03-02T09:00:00+08:00');
      const submitted = await submit(it, ['birthRegistration', 'medicalInsurance']);
      it.clock.set('2026-03-04T09:00:00+08:00');
      return submitted;
    };
    beforeEach(async () => {
      application = await applyOnMonday();
      of = toRowCase(caseOf(application, 'birthRegistration'));
    });

    const status = async () => caseOf(await reload(it, application), 'birthRegistration').status;
    const step = () => caseStepRow({ rowGuid: `step-${of.projectNo.slice(-6)}` }, of);
    const result = () => caseResultRow({ rowGuid: `result-${of.projectNo.slice(-6)}` }, of);

    test('moves a case by its department’s rows alone, on to its result and the next department', async () => {
      expect(await push(it, 'caseAccept', acceptRow(of))).toEqual([
        { rowGuid: `accept-${of.projectNo.slice(-6)}`, dataVersion: 1, status: 'accepted' },
      ]);
      expect(await status()).toBe('accepted');
      await push(it, 'caseStep', step());
      await push(it, 'caseResult', result());
      const after = await reload(it, application);
      expect(caseOf(after, 'birthRegistration')).toMatchObject({
        status: 'granted',
        promiseDate: '2026-03-05',
        result: { resultType: 'granted', resultCertNo: '520001832', resultDate: '2026-03-03T16:00:00+08:00' },
      });
      expect(caseOf(after, 'birthRegistration').timeline.map((entry) => [entry.kind, entry.title, entry.by])).toEqual([
        ['dispatched', '已分办至承办部门', '一件事平台'],
        ['accepted', '已受理', '青禾市公安局'],
        ['step', '审查', '青禾市公安局'],
        ['granted', '已办结', '青禾市公安局'],
      ]);
      expect(caseOf(after, 'medicalInsurance').status).toBe('submitted');
    });

    test('answers the same batch again with the same receipts and no second effect', async () => {
      const { body, batch } = await sealBatch('caseAccept', [acceptRow(of)]);
      const answers = await Promise.all([1, 2, 3].map(() => sendBatch<BatchReceipt>(it, body, batch.batchId)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
      expect(answers.filter((answer) => answer.headers.get('Idempotent-Replayed') === 'true')).toHaveLength(2);
      const { body: receipt } = await it.ask('client:police-connector', 'GET', `/api/v1/exchange/batches/${batch.batchId}`);
      expect(receipt).toEqual(answers[0]?.body);
      const timeline = caseOf(await reload(it, application), 'birthRegistration').timeline;
      expect(timeline.filter((entry) => entry.kind === 'accepted')).toHaveLength(1);
    });

    test('knows a row again by id and version, whenever it is sealed anew', async () => {
      await push(it, 'caseAccept', acceptRow(of));
      const again = acceptRow(of, { cdTime: '2026-03-03T08:00:00+08:00' });
      expect((await push(it, 'caseAccept', again))[0]?.status).toBe('duplicate');
    });

    test('returns other content under a known version, takes it under the next, and never goes back', async () => {
      await push(it, 'caseAccept', acceptRow(of));
      const changed = acceptRow(of, { handleUserName: '彭毅' });
      expect(await push(it, 'caseAccept', changed)).toMatchObject([
        { status: 'returned', ruleId: 'batch/version-reused', path: '/dataVersion' },
      ]);
      const update = { ...changed, cdOperation: 'update', dataVersion: 3 };
      expect(await push(it, 'caseAccept', { ...update, cdOperation: 'insert' })).toMatchObject([
        { status: 'returned', ruleId: 'exchange/insert-again' },
      ]);
      expect(await push(it, 'caseAccept', update)).toMatchObject([{ status: 'accepted' }]);
      expect(await push(it, 'caseAccept', { ...update, dataVersion: 2, handleUserName: '彭一' })).toMatchObject([
        { status: 'duplicate', ruleId: 'batch/version-superseded' },
      ]);
      const refused = { ...update, dataVersion: 4, acceptState: 'notAccepted', acceptDate: undefined, promiseDate: undefined };
      expect(await push(it, 'caseAccept', refused)).toMatchObject([
        { status: 'returned', ruleId: 'exchange/acceptance-final', path: '/acceptState' },
      ]);
      expect(await status()).toBe('accepted');
    });

    test('accepts a case by a later version of a row that did not', async () => {
      const { acceptDate: _date, promiseDate: _promise, ...bare } = acceptRow(of);
      await push(it, 'caseAccept', { ...bare, acceptState: 'notAccepted' });
      expect(await status()).toBe('submitted');
      await push(it, 'caseAccept', acceptRow(of, { cdOperation: 'update', dataVersion: 2 }));
      expect(await status()).toBe('accepted');
    });

    test('takes the good rows of a batch and returns the bad ones, each with its reason', async () => {
      const other = toRowCase(caseOf(await applyOnMonday(), 'birthRegistration'));
      const receipts = await push(
        it,
        'caseAccept',
        acceptRow(of),
        acceptRow(other, { applyerPageCode: '529900199405161242' }),
        acceptRow(other, { rowGuid: 'x', projectNo: 'unknown' }),
      );
      expect(receipts.map(({ status, ruleId, path }) => [status, ruleId, path])).toEqual([
        ['accepted', undefined, undefined],
        ['returned', 'row/id-check-digit', '/applyerPageCode'],
        ['returned', 'exchange/case-unknown', '/projectNo'],
      ]);
      expect(receipts[1]?.message).toMatch(/\p{Script=Han}/u);
      expect(JSON.stringify(receipts)).not.toContain('529900199405161242');
      const repaired = acceptRow(other, { dataVersion: 2 });
      expect(await push(it, 'caseAccept', repaired)).toMatchObject([{ status: 'accepted' }]);
    });

    test.each<[string, () => [Parameters<typeof push>[1], object], string, string]>([
      ['of a case of another department', () => ['caseAccept', acceptRow({ ...of, projectNo: caseOf(application, 'medicalInsurance').projectNo })], 'exchange/case-unknown', '/projectNo'],
      ['with the task code of another item', () => ['caseAccept', acceptRow({ ...of, taskCode: '11529900MB9Q0002764000709901001' })], 'exchange/task-foreign', '/taskCode'],
      ['in the name of another body', () => ['caseAccept', acceptRow({ ...of, orgCode: '11529900MB9Q00019B' })], 'exchange/org-foreign', '/orgCode'],
      ['about someone else', () => ['caseAccept', acceptRow(of, { applyerName: '王建国' })], 'exchange/applicant-differs', '/applyerName'],
      ['handled in another way than the catalogue says', () => ['caseAccept', acceptRow(of, { projectType: 'immediate' })], 'case/project-type', '/projectType'],
      ['with a version that no counter reaches', () => ['caseAccept', acceptRow(of, { dataVersion: 2147483647 })], 'schema/maximum', '/dataVersion'],
      ['accepted before it was applied for', () => ['caseAccept', acceptRow(of, { applyDate: '2026-02-01T09:00:00+08:00', acceptDate: '2026-02-02T09:00:00+08:00' })], 'exchange/time-order', '/acceptDate'],
      ['with a step before acceptance', () => ['caseStep', step()], 'case/illegal-event', ''],
      ['with a result before acceptance', () => ['caseResult', result()], 'case/illegal-event', ''],
      ['that deletes', () => ['caseAccept', acceptRow(of, { cdOperation: 'delete' })], 'exchange/delete-refused', '/cdOperation'],
      ['with a moment in the future', () => ['caseAccept', acceptRow(of, { acceptDate: '2026-03-05T09:00:00+08:00' })], 'row/date-in-future', '/acceptDate'],
      ['that is no row at all', () => ['caseAccept', { hello: 'world' }], 'schema/required', '/projectNo'],
    ])('returns a row %s', async (_title, build, ruleId, path) => {
      const [table, row] = build();
      const [receipt] = await push(it, table, row);
      expect(receipt).toMatchObject({ status: 'returned', ruleId, path, message: expect.stringMatching(/\p{Script=Han}/u) });
      expect(await status()).toBe('submitted');
    });

    test.each([
      ['one working day late', '2026-03-06', 'accepted', 'case/promise-date-near'],
      ['one working day early', '2026-03-04', 'accepted', 'case/promise-date-near'],
      ['two working days late', '2026-03-09', 'returned', 'case/promise-date'],
    ])('recomputes the promised date: %s is %s → %s', async (_what, promiseDate, status, ruleId) => {
      const [receipt] = await push(it, 'caseAccept', acceptRow(of, { promiseDate }));
      expect(receipt).toMatchObject({ status, ruleId, path: '/promiseDate', message: expect.stringMatching(/2026-03-05/) });
    });

    test('says nothing of a promised date that agrees', async () => {
      expect(await push(it, 'caseAccept', acceptRow(of))).toEqual([{ rowGuid: acceptRow(of).rowGuid, dataVersion: 1, status: 'accepted' }]);
    });

    test('does not blame a row for what was wrong before it', async () => {
      await push(it, 'caseAccept', acceptRow(of, { promiseDate: '2026-03-06' }));
      const [receipt] = await push(it, 'caseResult', result());
      expect(receipt).toEqual({ rowGuid: result().rowGuid, dataVersion: 1, status: 'accepted' });
    });

    test('ends a case once: a second result is returned, and so is a step after the end', async () => {
      await push(it, 'caseAccept', acceptRow(of));
      const { resultCertName: _name, resultCertNo: _number, ...bare } = result();
      expect(await push(it, 'caseResult', bare)).toMatchObject([
        { status: 'returned', ruleId: 'case/result-without-certificate', path: '/resultCertName' },
      ]);
      await push(it, 'caseResult', result());
      const second = { ...result(), rowGuid: 'result-second', resultType: 'notGranted', resultExplain: '改判' };
      expect(await push(it, 'caseResult', second)).toMatchObject([{ status: 'returned', ruleId: 'exchange/result-final' }]);
      const lateStep = { ...step(), eventStartTime: '2026-03-03T17:00:00+08:00', eventEndTime: '2026-03-03T17:00:00+08:00' };
      expect(await push(it, 'caseStep', lateStep)).toMatchObject([{ status: 'returned', ruleId: 'exchange/time-order' }]);
      expect(await push(it, 'caseStep', step())).toMatchObject([{ status: 'accepted' }]);
      expect(await status()).toBe('granted');
    });

    test('mends what a result says, never what was decided', async () => {
      await push(it, 'caseAccept', acceptRow(of));
      await push(it, 'caseResult', result());
      const mended = { ...result(), cdOperation: 'update', dataVersion: 2, resultCertNo: '520001833' };
      expect(await push(it, 'caseResult', mended)).toMatchObject([{ status: 'accepted' }]);
      const summary = caseOf(await reload(it, application), 'birthRegistration');
      expect(summary.result).toMatchObject({ resultType: 'granted', resultCertNo: '520001833' });
      expect(summary.timeline.map((entry) => entry.kind)).toEqual(['dispatched', 'accepted', 'granted', 'resultCorrected']);
      const told = await it.platform.db
        .selectFrom('statusEvent')
        .select('type')
        .where('projectNo', '=', of.projectNo)
        .orderBy('sequence')
        .execute();
      expect(told.map((event) => event.type).slice(-2)).toEqual(['cn.lianban.case.granted', 'cn.lianban.case.resultCorrected']);
      const retold = { ...mended, dataVersion: 3, handleUserName: '彭毅' };
      expect(await push(it, 'caseResult', retold)).toMatchObject([{ status: 'accepted' }]);
      expect(caseOf(await reload(it, application), 'birthRegistration').timeline).toHaveLength(4);
      const turned = { ...mended, dataVersion: 4, resultType: 'notGranted', resultExplain: '改判' };
      expect(await push(it, 'caseResult', turned)).toMatchObject([{ status: 'returned', ruleId: 'exchange/result-final' }]);
    });

    test('carries a correction both ways', async () => {
      const notice: CaseCorrection = {
        ...pickCommon(acceptRow(of)),
        rowGuid: `correction-${of.projectNo.slice(-6)}`,
        projectNo: of.projectNo,
        noticeNo: '公补〔2026〕18号',
        noticeTime: '2026-03-02T11:00:00+08:00',
        notifier: '彭勇',
        deadline: '2026-03-09',
        items: [{ kind: 'answer', pointer: '/child/nativePlace', label: '籍贯', reason: '应填写祖父出生时的居住地' }],
      };
      const hopeless = { ...notice, items: [{ ...notice.items[0], pointer: '/child/weight' }] };
      expect(await push(it, 'caseCorrection', hopeless)).toMatchObject([
        { status: 'returned', ruleId: 'exchange/not-correctable', path: '/items/0' },
      ]);
      await push(it, 'caseCorrection', notice);
      expect(await status()).toBe('correcting');
      await it.ask('chen.xiaoyu', 'POST', `/api/v1/applications/${application.applicationId}/corrections`, {
        body: { answers: { '/child/nativePlace': '示例省临江市' }, materials: [] },
        headers: { 'Idempotency-Key': nextKey() },
      });
      const { body } = await it.ask<{ dispatches: { kind: string; projectNo: string; answers: object }[]; next: number }>(
        'client:police-connector',
        'GET',
        '/api/v1/exchange/dispatches?limit=500',
      );
      const own = body.dispatches.filter((dispatch) => dispatch.projectNo === of.projectNo);
      expect(own.map((dispatch) => dispatch.kind)).toEqual(['case', 'corrected']);
      expect(own[1]?.answers).toMatchObject({ child: { nativePlace: '示例省临江市' } });
      const closed = { ...notice, cdOperation: 'update', dataVersion: 2, outcome: 'corrected', submitTime: '2026-03-03T09:00:00+08:00' };
      expect(await push(it, 'caseCorrection', closed)).toMatchObject([{ status: 'accepted' }]);
      expect(await status()).toBe('submitted');
    });

    test('refuses a batch that is not what its header says, whole', async () => {
      const { body, batch } = await sealBatch('caseAccept', [acceptRow(of)]);
      const send = (text: string, id = batch.batchId) => sendBatch(it, text, id);
      expect((await send(body.replace('彭勇', '彭毅'))).problem).toMatchObject({ status: 422, code: 'batch/digest-mismatch' });
      expect((await send(body.replace('"rowCount":1', '"rowCount":2'))).problem.code).toBe('batch/count-mismatch');
      expect((await send(body.replace('"contractVersion":"1.0"', '"contractVersion":"9"'))).problem.code).toBe(
        'batch/contract-version-unknown',
      );
      expect((await send('not json\n')).problem).toMatchObject({ status: 422, code: 'batch/not-readable' });
      expect((await send(body, 'another-key')).problem).toMatchObject({ status: 400, code: 'idempotency/key-required' });
      expect((await send(body)).status).toBe(200);
      const reused = await sealBatch('caseAccept', [acceptRow(of, { handleUserName: '彭毅' })], { batchId: batch.batchId });
      expect((await send(reused.body)).problem).toMatchObject({ status: 409, code: 'batch/id-reused' });
    });

    test('unpacks gzip, knows its limit, and refuses encodings it does not know', async () => {
      const { body, batch } = await sealBatch('caseAccept', [acceptRow(of)]);
      const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'));
      const packed = new Uint8Array(await new Response(stream).arrayBuffer());
      expect((await sendBatch(it, packed, batch.batchId, { 'Content-Encoding': 'gzip' })).status).toBe(200);
      const damaged = await sendBatch(it, packed.slice(0, 40), batch.batchId, { 'Content-Encoding': 'gzip' });
      expect(damaged.problem.code).toBe('batch/not-readable');
      const unknown = await sendBatch(it, packed, batch.batchId, { 'Content-Encoding': 'br' });
      expect(unknown.problem).toMatchObject({ status: 415, code: 'request/encoding-not-supported' });
      const bomb = new Blob([new Uint8Array(40 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('gzip'));
      const small = new Uint8Array(await new Response(bomb).arrayBuffer());
      expect(small.byteLength).toBeLessThan(100_000);
      const refused = await sendBatch(it, small, batch.batchId, { 'Content-Encoding': 'gzip' });
      expect(refused.problem).toMatchObject({ status: 413, code: 'request/body-too-large' });
    });

    test('hands out dispatches in their order, from where the reader stopped', async () => {
      const load = async (after: number, limit: number) =>
        (
          await it.ask<{ dispatches: { sequence: number }[]; next: number }>(
            'client:police-connector',
            'GET',
            `/api/v1/exchange/dispatches?after=${after}&limit=${limit}`,
          )
        ).body;
      const all = (await load(0, 500)).dispatches.map((dispatch) => dispatch.sequence);
      const seen: number[] = [];
      for (let after = 0; ; ) {
        const page = await load(after, 2);
        if (page.dispatches.length === 0) break;
        seen.push(...page.dispatches.map((dispatch) => dispatch.sequence));
        after = page.next;
      }
      expect(seen).toEqual(all);
      expect([...seen].sort((left, right) => left - right)).toEqual(seen);
    });

    test('shows a returned row in the statistics with its rule, and the equation of the rows holds', async () => {
      const before = (await it.ask<Statistics>(undefined, 'GET', '/api/v1/statistics')).body;
      await push(it, 'caseAccept', acceptRow(of, { applyerName: '王建国' }));
      await push(it, 'caseAccept', acceptRow(of, { dataVersion: 2 }));
      const { departments, returnedRows } = (await it.ask<Statistics>(undefined, 'GET', '/api/v1/statistics')).body;
      const police = departments.find((department) => department.connection === 'frontMachine');
      const earlier = before.departments.find((department) => department.connection === 'frontMachine');
      expect(police?.acceptedRows).toBe((earlier?.acceptedRows ?? 0) + 1);
      expect(police?.returnedRows).toBe((earlier?.returnedRows ?? 0) + 1);
      expect(police?.pushedRows).toBe((police?.acceptedRows ?? 0) + (police?.returnedRows ?? 0));
      const counted = returnedRows.find((row) => row.ruleId === 'exchange/applicant-differs');
      expect(counted).toMatchObject({ deptName: '青禾市公安局', hint: expect.stringMatching(/分办数据/) });
    });

    test('keeps an unexpected failure of one row from the others', async () => {
      const other = toRowCase(caseOf(await applyOnMonday(), 'birthRegistration'));
      await it.platform.db
        .updateTable('caseRecord')
        .set({ snapshot: '{"machine":"other"}' })
        .where('projectNo', '=', other.projectNo)
        .execute();
      const receipts = await push(it, 'caseAccept', acceptRow(other), acceptRow(of));
      expect(receipts.map((receipt) => receipt.status)).toEqual(['retryLater', 'accepted']);
      expect(await status()).toBe('accepted');
    });

    test('lets only a department’s client with its secret in', async () => {
      const { body, batch } = await sealBatch('caseAccept', [acceptRow(of)]);
      const send = (authorization: string) =>
        it.ask(undefined, 'POST', '/api/v1/exchange/batches', {
          body,
          headers: { 'Idempotency-Key': batch.batchId, Authorization: authorization },
        });
      const basic = (text: string) => `Basic ${btoa(text)}`;
      for (const authorization of [basic('police-connector:guess'), basic('portal:portal-demo-secret'), basic('nobody:'), 'Basic !', 'Bearer x']) {
        expect((await send(authorization)).problem).toMatchObject({ status: 401, code: 'auth/client-invalid' });
      }
    });

    test('opens files to a department only while it has a case with them', async () => {
      const file = await upload(it, 'chen.xiaoyu');
      expect((await it.ask('officer.police', 'GET', `/api/v1/uploads/${file.fileId}`)).problem.code).toBe('upload/not-found');
    });
  });
}

/** The columns that every row has, as the police fill them. */
function pickCommon({ rowGuid, cdOperation, cdTime, dataSource, dataVersion, sourceSystem }: ReturnType<typeof acceptRow>) {
  return { rowGuid, cdOperation, cdTime, dataSource, dataVersion, sourceSystem };
}
