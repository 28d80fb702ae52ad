import type { Application, BatchReceipt, Dispatch, Evaluation, ExchangeTable, RowReceipt } from '@lianban/contract';
import { expect } from 'chai';

import { rectificationRow, specialProcedureRow } from '../../builders/follow-up-rows.ts';
import { bundleCaseRow, licenceRecordRow } from '../../builders/licence-and-bundle-rows.ts';
import { caseOf, createApplicant } from './applicant.ts';
import { contradictions } from './contradictions.ts';
import { expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { createOfficer } from './officer.ts';
import { createPusher, toAcceptRow, toResultRow, toRowCase, toServiceRow } from './pusher.ts';

/** What departments push besides acceptance, steps and result, right and wrong. */
export const describeFurtherRows = (context: GroupContext): void => {
  const { it } = context;
  const chen = createApplicant(context);
  const health = createOfficer(context, 'officer.health');
  const pusher = createPusher(context);
  let application: Application;
  let dispatch: Dispatch;
  let evaluation: Evaluation;

  const push = async (table: ExchangeTable, row: object): Promise<RowReceipt> => {
    const { receipts }: BatchReceipt = expectStatus(await pusher.send(table, [row]), 200);
    return receipts[0] as RowReceipt;
  };
  const expectReturned = async (table: ExchangeTable, row: object, ruleId: string, path: string): Promise<void> => {
    const receipt = await push(table, row);
    expect(receipt).to.include({ status: 'returned', ruleId, path });
    expect(receipt.message).to.match(/[一-鿿]/);
  };
  const expectAccepted = async (table: ExchangeTable, row: object): Promise<void> => {
    expect(await push(table, row)).to.include({ status: 'accepted' });
  };
  const now = (): { cdTime: string } => ({ cdTime: dispatch.applyDate });
  const special = (changes: object = {}) => ({ ...specialProcedureRow({ startTime: dispatch.applyDate, ...now() }, toRowCase(dispatch)), ...changes });
  const rectification = (changes: object = {}) => ({
    ...rectificationRow({ receivedAt: evaluation.assessTime, deadline: '2099-12-31', ...now() }, toRowCase(dispatch)),
    ...changes,
  });
  const applicant = () => ({ applyerName: dispatch.applicant.name, applyerPageCode: dispatch.applicant.certNo });
  const bundleCase = (changes: object = {}) => ({
    ...bundleCaseRow({ bundleProjectNo: application.applicationId, applyTime: dispatch.applyDate, ...applicant(), ...now() }, toRowCase(dispatch)),
    ...changes,
  });
  const licence = (changes: object = {}) => ({ ...licenceRecordRow(now()), ...changes });

  it('begins with a case that was dispatched', async () => {
    application = expectStatus(await chen.submit(await chen.build(), 'further-rows'), 201);
    const { projectNo } = caseOf(application, 'birthCertificate');
    expectStatus(await health.act(projectNo, { action: 'accept' }), 200);
    expectStatus(await health.act(projectNo, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'T529900003' }), 200);
    const { dispatches } = await pusher.dispatches();
    dispatch = dispatches[0] as Dispatch;
    expect(dispatch.itemKey).to.equal('birthRegistration');
  });

  for (const { of, what, table, set, ruleId, path } of contradictions) {
    it(`guesses at nothing: returns ${what} (contradiction ${of})`, async () => {
      const row = table === 'caseAccept' ? toAcceptRow(dispatch) : toServiceRow(dispatch);
      await expectReturned(table, { ...row, ...set }, ruleId, path);
    });
  }

  it('takes a special procedure of an accepted case, once started', async () => {
    await expectReturned('caseSpecialProcedure', special(), 'exchange/not-accepted', '/projectNo');
    await expectAccepted('caseAccept', toAcceptRow(dispatch));
    await expectReturned('caseSpecialProcedure', special({ startTime: '2026-01-01T09:00:00+08:00' }), 'case/special-before-accept', '/startTime');
    await expectReturned('caseSpecialProcedure', special({ projectNo: 'nobody' }), 'exchange/case-unknown', '/projectNo');
    await expectReturned('caseSpecialProcedure', special({ specialType: '2' }), 'schema/enum', '/specialType');
    await expectReturned('caseSpecialProcedure', special({ endTime: dispatch.applyDate }), 'schema/required', '/result');
    await expectAccepted('caseSpecialProcedure', special());
    expect(await push('caseSpecialProcedure', special())).to.include({ status: 'duplicate' });
  });

  it('ends no case while a special procedure is open', async () => {
    await expectReturned('caseResult', toResultRow(dispatch), 'exchange/special-open', '/resultDate');
    const closed = special({ cdOperation: 'update', dataVersion: 2, endTime: dispatch.applyDate, result: '核实无误。' });
    await expectAccepted('caseSpecialProcedure', closed);
    await expectAccepted('caseResult', toResultRow(dispatch));
    await expectReturned('caseSpecialProcedure', special({ rowGuid: 'special-late' }), 'exchange/result-final', '/endTime');
  });

  it('takes a rectification of a bad rating that it has', async () => {
    evaluation = { assessTime: dispatch.applyDate } as Evaluation;
    await expectReturned('rectification', rectification(), 'exchange/rating-missing', '/assessNumber');
    const bad = { satisfaction: 'dissatisfied', evalDetails: ['214'] };
    evaluation = expectStatus(await chen.write<Evaluation>(`/api/v1/cases/${dispatch.projectNo}/ratings`, bad, 'bad-rating'), 201);
    await expectReturned('rectification', rectification({ assessNumber: 2 }), 'exchange/rating-missing', '/assessNumber');
    await expectReturned('rectification', rectification({ verdict: 'substantiated' }), 'schema/required', '/handler');
    await expectAccepted('rectification', rectification());
    await expectReturned('rectification', rectification({ rowGuid: 'rectification-twice' }), 'exchange/insert-again', '/rowGuid');
    const verdict = { verdict: 'unfounded', handler: '彭勇', orgCode: '11529900MB9Q000276' };
    await expectAccepted('rectification', rectification({ cdOperation: 'update', dataVersion: 2, ...verdict }));
  });

  it('takes no rating as a digit: 5 is the best in one standard and the worst in another (contradiction 1)', async () => {
    await expectReturned('evaluation', { ...evaluation, rowGuid: 'rating-digit', satisfaction: '5' }, 'schema/enum', '/satisfaction');
    await expectReturned('evaluation', { ...evaluation, rowGuid: 'rating-number', satisfaction: 5 }, 'schema/type', '/satisfaction');
  });

  it('takes a licence of its department, one row a licence', async () => {
    await expectReturned('licenceRecord', licence({ issueDeptCode: '11529900MB9Q00019B' }), 'exchange/org-foreign', '/issueDeptCode');
    const mistyped = licenceRecordRow().certificateSourceId.replace(/.$/, '4');
    await expectReturned('licenceRecord', licence({ certificateSourceId: mistyped }), 'row/licence-id-check', '/certificateSourceId');
    await expectReturned('licenceRecord', licence({ state: '1' }), 'schema/enum', '/state');
    await expectAccepted('licenceRecord', licence());
    expect(await push('licenceRecord', licence())).to.include({ status: 'duplicate' });
    await expectReturned('licenceRecord', licence({ rowGuid: 'licence-twice' }), 'exchange/licence-taken', '/certificateSourceId');
    await expectReturned('licenceRecord', licence({ state: 'cancelled' }), 'batch/version-reused', '/dataVersion');
    await expectAccepted('licenceRecord', licence({ cdOperation: 'update', dataVersion: 2, state: 'cancelled' }));
  });

  it('takes a bundle case that agrees with the application', async () => {
    await expectReturned('bundleCase', bundleCase({ bundleProjectNo: 'YJS0' }), 'exchange/bundle-case-unknown', '/bundleProjectNo');
    await expectReturned('bundleCase', bundleCase({ bundleName: '新生儿出生' }), 'exchange/bundle-differs', '/bundleName');
    await expectReturned('bundleCase', bundleCase({ leadDeptCode: '11529900MB9Q000276' }), 'exchange/bundle-differs', '/leadDeptCode');
    const [single] = bundleCase().singles;
    await expectReturned('bundleCase', bundleCase({ singles: [{ ...single, projectNo: 'nobody' }] }), 'exchange/bundle-single-unknown', '/singles/0/projectNo');
    await expectReturned('bundleCase', bundleCase({ singles: [] }), 'schema/minItems', '/singles');
    await expectAccepted('bundleCase', bundleCase());
    expect(await push('bundleCase', bundleCase())).to.include({ status: 'duplicate' });
  });
};
