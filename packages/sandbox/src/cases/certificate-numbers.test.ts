import type { Application, CaseFile, Dispatch } from '@lianban/contract';
import { caseAcceptRow, caseResultRow } from '@lianban/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEED_CLIENTS } from '../seed/clients.ts';
import { act, caseOf, reload, submit } from '../testing/newborn-story.ts';
import { acceptRow, toRowCase } from '../testing/police-rows.ts';
import { createMachine, pushAs } from '../testing/push-as.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

/** As if the department that issues 出生医学证明 had a system of its own. */
const HEALTH = createMachine('health', 'machine');

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`the number of a certificate on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect, clients: [...SEED_CLIENTS, HEALTH] });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });
    const apply = async (): Promise<Application> => {
      it.clock.set('2026-03-02T09:00:00+08:00');
      const application = await submit(it);
      it.clock.set('2026-03-04T09:00:00+08:00');
      return application;
    };
    const grant = (projectNo: string, resultCertNo: string) =>
      act(it, 'officer.health', projectNo, { action: 'grant', resultCertName: '出生医学证明', resultCertNo });
    const push = async (table: 'caseAccept' | 'caseResult', row: object) =>
      (await pushAs(it, HEALTH, table, [row])).body.receipts;
    const toResult = (application: Application, changes: object) => {
      const of = toRowCase(caseOf(application, 'birthCertificate'));
      return { ...caseResultRow({ rowGuid: `r-${of.projectNo.slice(-8)}`, resultCertName: '出生医学证明' }, of), ...changes };
    };
    const acceptByRow = (application: Application) => {
      const of = toRowCase(caseOf(application, 'birthCertificate'));
      return push('caseAccept', acceptRow(of, { catalogCode: caseAcceptRow({}, of).catalogCode }));
    };
    const loadLicences = async (application: Application) => {
      const { projectNo } = caseOf(application, 'birthCertificate');
      const rows = await it.platform.db.selectFrom('licence').select(['number', 'licenceId']).where('projectNo', '=', projectNo).execute();
      return rows;
    };

    test('is refused when another certificate has it, however it is written, and nothing happens to the case', async () => {
      const [first, second] = [await apply(), await apply()];
      for (const application of [first, second]) {
        await act(it, 'officer.health', caseOf(application, 'birthCertificate').projectNo, { action: 'accept' });
      }
      expect((await grant(caseOf(first, 'birthCertificate').projectNo, 'T529900001')).status).toBe(200);
      const refused = await grant(caseOf(second, 'birthCertificate').projectNo, 't5299-00001');
      expect(refused.problem).toMatchObject({
        status: 422,
        code: 'request/invalid',
        errors: [{ pointer: '/resultCertNo', rule: 'case/certificate-number-taken' }],
      });
      const after = await reload(it, second);
      expect(caseOf(after, 'birthCertificate').status).toBe('accepted');
      expect(caseOf(after, 'birthRegistration').status).toBe('waiting');
      expect((await grant(caseOf(second, 'birthCertificate').projectNo, 'T529900002')).status).toBe(200);
      expect(await loadLicences(second)).toMatchObject([{ number: 'T529900002' }]);
    });

    test('is refused in a pushed result as well, with its rule', async () => {
      const [first, second] = [await apply(), await apply()];
      for (const application of [first, second]) await acceptByRow(application);
      await push('caseResult', toResult(first, { resultCertNo: 'T529900011' }));
      expect(await push('caseResult', toResult(second, { resultCertNo: 'T529900011' }))).toMatchObject([
        {
          status: 'returned',
          ruleId: 'exchange/certificate-number-taken',
          path: '/resultCertNo',
          message: expect.stringMatching(/\p{Script=Han}/u),
        },
      ]);
      expect(caseOf(await reload(it, second), 'birthCertificate').status).toBe('accepted');
    });

    test('is mended by its department: licence, waiting departments and their dispatches follow', async () => {
      const application = await apply();
      await acceptByRow(application);
      await push('caseResult', toResult(application, { resultCertNo: 'T529900021' }));
      const reimbursement = caseOf(application, 'maternityReimbursement').projectNo;
      const registration = caseOf(application, 'birthRegistration').projectNo;
      await act(it, 'officer.medins', reimbursement, { action: 'accept' });
      const mend = (dataVersion: number, resultCertNo: string) =>
        push('caseResult', toResult(application, { cdOperation: 'update', dataVersion, resultCertNo }));
      expect(await mend(2, 'T529900022')).toMatchObject([{ status: 'accepted' }]);

      expect(await loadLicences(application)).toMatchObject([{ number: 'T529900022' }]);
      const [licence] = await loadLicences(application);
      const { body: file } = await it.ask<CaseFile>('officer.medins', 'GET', `/api/v1/cases/${reimbursement}`);
      expect(file.materials.find((entry) => entry.materialKey === 'birthCertificatePaper')).toMatchObject({ licenceId: licence?.licenceId });
      expect(file.timeline[file.timeline.length - 1]).toMatchObject({ kind: 'resultCorrected' });
      const path = '/api/v1/exchange/dispatches?limit=500';
      const { dispatches } = (await it.ask<{ dispatches: Dispatch[] }>('client:police-connector', 'GET', path)).body;
      const own = dispatches.filter((dispatch) => dispatch.projectNo === registration);
      expect(own.map((dispatch) => dispatch.kind)).toEqual(['case', 'corrected']);
      expect(own[1]?.materials.find((material) => material.materialName === '出生医学证明')).toMatchObject({
        certNo: 'T529900022',
        licenceId: licence?.licenceId,
      });
      const rows = await it.platform.db
        .selectFrom('exchangeRow')
        .select('body')
        .where('projectNo', '=', reimbursement)
        .where('exchangeTable', '=', 'caseMaterial')
        .where('current', '=', 1)
        .execute();
      expect(rows.some(({ body }) => body.includes(`"${licence?.licenceId}"`))).toBe(true);

      const other = await apply();
      await acceptByRow(other);
      await push('caseResult', toResult(other, { resultCertNo: 'T529900031' }));
      expect(await mend(3, 'T529900031')).toMatchObject([{ status: 'returned', ruleId: 'exchange/certificate-number-taken' }]);
      expect(await loadLicences(application)).toMatchObject([{ number: 'T529900022' }]);
    });
  });
}
