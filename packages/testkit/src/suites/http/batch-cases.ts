import type { Application, Dispatch } from '@lianban/contract';
import { expect } from 'chai';

import { caseAcceptRow } from '../../builders/exchange-rows.ts';
import { caseOf, createApplicant } from './applicant.ts';
import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { createOfficer } from './officer.ts';
import { createPusher, toAcceptRow } from './pusher.ts';
import { seedClients } from './seed-clients.ts';

const gzip = async (text: string): Promise<{ bytes: Uint8Array; contentEncoding: string }> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return { bytes: new Uint8Array(await new Response(stream).arrayBuffer()), contentEncoding: 'gzip' };
};

/** Rows pushed by a department: whole batches, a receipt per row, the same answer to the same batch. */
export const describeBatches = (context: GroupContext): void => {
  const { it } = context;
  const chen = createApplicant(context);
  const health = createOfficer(context, 'officer.health');
  const pusher = createPusher(context);
  let application: Application;
  let dispatch: Dispatch;

  it('hands out dispatched work page by page, to its department', async () => {
    application = expectStatus(await chen.submit(await chen.build(), 'batches'), 201);
    expect(await pusher.dispatches()).to.deep.equal({ dispatches: [], next: 0 });
    const { projectNo } = caseOf(application, 'birthCertificate');
    expectStatus(await health.act(projectNo, { action: 'accept' }), 200);
    expectStatus(await health.act(projectNo, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'T529900002' }), 200);
    const page = await pusher.dispatches(0, 1);
    expect(page.dispatches.map(({ itemKey }) => itemKey)).to.deep.equal(['birthRegistration']);
    dispatch = page.dispatches[0] as Dispatch;
    expect(page.next).to.equal(dispatch.sequence);
    expect((await pusher.dispatches(page.next)).dispatches).to.deep.equal([]);
  });

  it('returns a row that breaks the standard, with rule, place and a masked value, and keeps the others', async () => {
    const wrong = toAcceptRow(dispatch, { rowGuid: 'wrong', applyerPageCode: '529900199405161240' });
    const { receipts } = expectStatus(await pusher.send('caseAccept', [wrong, toAcceptRow(dispatch)]), 200);
    expect(receipts.map(({ rowGuid, status }) => [rowGuid, status])).to.have.deep.members([
      ['wrong', 'returned'],
      [toAcceptRow(dispatch).rowGuid, 'accepted'],
    ]);
    const returned = receipts.find(({ rowGuid }) => rowGuid === 'wrong');
    expect(returned).to.include({ ruleId: 'row/id-check-digit', path: '/applyerPageCode' });
    expect(JSON.stringify(receipts)).to.not.contain('529900199405161240');
  });

  it('gives the same receipt to the same batch, and on request', async () => {
    const row = toAcceptRow(dispatch, { dataVersion: 2, handleUserName: '彭 勇' });
    const first = expectStatus(await pusher.send('caseAccept', [row], { batchId: 'twice' }), 200);
    expect(expectStatus(await pusher.send('caseAccept', [row], { batchId: 'twice' }), 200)).to.deep.equal(first);
    expectProblem(await pusher.send('caseAccept', [toAcceptRow(dispatch)], { batchId: 'twice' }), 409, 'batch/id-reused');
    expect(expectStatus(await pusher.receipt('twice'), 200)).to.deep.equal(first);
    expectProblem(await pusher.receipt('never-sent'), 404, 'batch/not-found');
  });

  it('says of a row that it has it already', async () => {
    const { receipts } = expectStatus(await pusher.send('caseAccept', [toAcceptRow(dispatch)]), 200);
    expect(receipts.map(({ status }) => status)).to.deep.equal(['duplicate']);
  });

  it('returns rows of a case that is not the department’s', async () => {
    const { projectNo, taskCode, taskName } = caseOf(application, 'vaccinationCard');
    const foreign = caseAcceptRow({ rowGuid: 'foreign', projectNo, taskCode, taskName, catalogCode: taskCode.slice(-12) });
    const { receipts } = expectStatus(await pusher.send('caseAccept', [foreign]), 200);
    expect(receipts.map(({ status }) => status)).to.deep.equal(['returned']);
    expect((await health.open(projectNo)).body.status).to.equal('submitted');
  });

  it('takes gzip', async () => {
    const { receipts } = expectStatus(await pusher.send('caseAccept', [toAcceptRow(dispatch)], { encode: gzip }), 200);
    expect(receipts).to.have.length(1);
  });

  it('refuses a batch whole whose text is not what was counted and digested', async () => {
    const row = toAcceptRow(dispatch, { dataVersion: 3 });
    const send = (tamper: (body: string) => string) => pusher.send('caseAccept', [row], { tamper });
    expectProblem(await send((body) => body.replace('彭勇', '彭永')), 422, 'batch/digest-mismatch');
    expectProblem(await send((body) => body.replace('"rowCount":1', '"rowCount":2')), 422, 'batch/count-mismatch');
    expectProblem(await send(() => 'no batch at all\n'), 422, 'batch/not-readable');
    expectProblem(await pusher.send('caseAccept', [row], { contractVersion: '9.0' }), 422, 'batch/contract-version-unknown');
  });

  it('refuses a client that may not push', async () => {
    const { authorization } = seedClients.portal;
    expectProblem(await pusher.send('caseAccept', [toAcceptRow(dispatch)], { authorization }), 401, 'auth/client-invalid');
  });
};
