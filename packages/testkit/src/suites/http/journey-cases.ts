import type { Application, BatchReceipt, Dispatch, Evaluation, Statistics } from '@lianban/contract';
import { expect } from 'chai';

import { caseOf, createApplicant } from './applicant.ts';
import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';
import { createOfficer } from './officer.ts';
import { createPusher, toAcceptRow, toResultRow } from './pusher.ts';

const satisfied = { satisfaction: 'verySatisfied', evalDetails: ['510'], writingEvaluation: '一次就办好了' };

/** One life event from submission to rating, each test a step of it. */
export const describeJourney = (context: GroupContext): void => {
  const { it, caller } = context;
  const chen = createApplicant(context);
  const zhou = createApplicant(context, 'zhou.min');
  const health = createOfficer(context, 'officer.health');
  const police = createOfficer(context, 'officer.police');
  const hrss = createOfficer(context, 'officer.hrss');
  const medins = createOfficer(context, 'officer.medins');
  const pusher = createPusher(context);
  let application: Application;
  let dispatch: Dispatch;
  const projectNo = (itemKey: string): string => caseOf(application, itemKey).projectNo;
  const reload = async (): Promise<Application> => (application = await chen.load(application.applicationId));

  it('hands each department its own cases, and none that wait', async () => {
    application = expectStatus(await chen.submit(await chen.build(), 'journey'), 201);
    expect((await health.worklist()).map(({ itemKey }) => itemKey).sort()).to.deep.equal(['birthCertificate', 'vaccinationCard']);
    expect(await police.worklist()).to.deep.equal([]);
    expectProblem(await police.open(projectNo('birthCertificate')), 404, 'case/not-found');
    expectProblem(await police.open(projectNo('birthRegistration')), 404, 'case/not-found');
  });

  it('shows the officer this item’s data with a masked number, and what may be done', async () => {
    const file = expectStatus(await health.open(projectNo('birthCertificate')), 200);
    expect(file.applicant.maskedIdNumber).to.match(/^529900\*{8}[\dX]{4}$/);
    expect(file.answers).to.have.nested.property('newborn.name', '顾小满');
    expect(file.allowedActions).to.include.members(['accept', 'refuse', 'requestCorrection']);
  });

  it('wants the version that the officer saw', async () => {
    const { version } = (await health.open(projectNo('birthCertificate'))).body;
    const accept = { action: 'accept' } as const;
    expectProblem(await health.act(projectNo('birthCertificate'), accept, version + 1), 412, 'case/version-conflict');
  });

  it('lets no other department act', async () => {
    expectProblem(await police.act(projectNo('birthCertificate'), { action: 'accept' }, 1), 404, 'case/not-found');
  });

  it('asks for everything to be corrected once, and not twice', async () => {
    const items = [
      { kind: 'answer' as const, pointer: '/child/birthPlace', label: '出生地点', reason: '请写到街道。' },
      { kind: 'material' as const, materialKey: 'deliveryRecord', label: '住院分娩记录', reason: '缺少印章。' },
    ];
    const request = { action: 'requestCorrection' as const, items };
    const file = expectStatus(await health.act(projectNo('birthCertificate'), request), 200);
    expect(file.status).to.equal('correcting');
    const problem = expectProblem(await health.act(projectNo('birthCertificate'), request), 409, 'case/illegal-event');
    expect((problem as { allowed?: string[] }).allowed).to.be.an('array').and.not.include('requestCorrection');
    expect((await reload()).status).to.equal('correcting');
    expect(caseOf(application, 'birthCertificate').correction?.items).to.have.length(2);
  });

  it('takes a correction of exactly what was asked, of the applicant alone', async () => {
    const path = `/api/v1/applications/${application.applicationId}/corrections`;
    const { fileId } = await chen.upload('住院分娩记录（盖章）.pdf');
    const answers = { '/child/birthPlace': '示例省青禾市云溪区和风街道' };
    const materials = [{ materialKey: 'deliveryRecord', mode: 'upload', fileIds: [fileId] }];
    expectProblem(await chen.write(path, { answers, materials: [] }, 'incomplete'), 422, 'correction/invalid');
    const more = { ...answers, '/child/name': '顾大满' };
    expectProblem(await chen.write(path, { answers: more, materials }, 'more-than-asked'), 422, 'correction/invalid');
    expectProblem(await zhou.write(path, { answers, materials }, 'of-another'), 404, 'application/not-found');
    application = expectStatus(await chen.write<Application>(path, { answers, materials }, 'correction'), 200);
    expect(caseOf(application, 'birthCertificate').status).to.not.equal('correcting');
    const { answers: corrected } = (await health.open(projectNo('birthCertificate'))).body;
    expect(corrected).to.have.nested.property('newborn.birthPlace', '示例省青禾市云溪区和风街道');
    expectProblem(await chen.write(path, { answers, materials }, 'again'), 409, 'correction/not-requested');
  });

  it('cannot be rated before it is decided', async () => {
    const answer = await chen.write(`/api/v1/cases/${projectNo('birthCertificate')}/ratings`, satisfied, 'too-early');
    expectProblem(answer, 409, 'rating/case-not-finished');
  });

  it('goes on to the police when the birth certificate is granted', async () => {
    const [birth] = [projectNo('birthCertificate')];
    if ((await health.open(birth)).body.allowedActions.includes('accept')) expectStatus(await health.act(birth, { action: 'accept' }), 200);
    expectStatus(await health.act(birth, { action: 'step', stepName: '审查', explain: '材料齐全，情况属实。' }), 200);
    const granted = expectStatus(
      await health.act(birth, { action: 'grant', resultCertName: '出生医学证明', resultCertNo: 'T529900001' }),
      200,
    );
    expect([granted.status, granted.result?.resultCertNo]).to.deep.equal(['granted', 'T529900001']);
    expectProblem(await health.act(birth, { action: 'deny', explain: '迟到的决定。' }), 409, 'case/illegal-event');
    expect(caseOf(await reload(), 'birthRegistration')).to.deep.include({ status: 'submitted', waitingFor: [] });
    const { dispatches } = await pusher.dispatches();
    expect(dispatches.map((entry) => [entry.kind, entry.itemKey, entry.projectNo])).to.deep.equal([
      ['case', 'birthRegistration', projectNo('birthRegistration')],
    ]);
    dispatch = dispatches[0] as Dispatch;
    expect(dispatch.applicant.name).to.equal('陈晓雨');
  });

  it('follows what the department’s own system pushes', async () => {
    const accepted = expectStatus(await pusher.send('caseAccept', [toAcceptRow(dispatch)]), 200);
    expect(accepted.receipts.map(({ status, ruleId, path }) => [status, ruleId, path])).to.deep.equal([['accepted', undefined, undefined]]);
    expect(caseOf(await reload(), 'birthRegistration').status).to.equal('accepted');
    const finished: BatchReceipt = expectStatus(await pusher.send('caseResult', [toResultRow(dispatch)]), 200);
    expect(finished.receipts.map(({ status, ruleId, path }) => [status, ruleId, path])).to.deep.equal([['accepted', undefined, undefined]]);
    expect(caseOf(await reload(), 'birthRegistration')).to.have.nested.property('result.resultType', 'granted');
    const standing = ['socialSecurityCard', 'medicalInsurance'].map((itemKey) => caseOf(application, itemKey).status);
    expect(standing).to.deep.equal(['submitted', 'submitted']);
  });

  it('is finished when every department has decided', async () => {
    const rest = [
      [health, 'vaccinationCard'],
      [hrss, 'socialSecurityCard'],
      [medins, 'medicalInsurance'],
      [medins, 'maternityReimbursement'],
    ] as const;
    for (const [officer, itemKey] of rest) {
      expectStatus(await officer.act(projectNo(itemKey), { action: 'accept' }), 200);
      expectStatus(await officer.act(projectNo(itemKey), { action: 'grant', resultCertName: '办理结果', resultCertNo: 'R-1' }), 200);
    }
    expect((await reload()).status).to.equal('finished');
    expect(application.cases.every(({ status }) => status === 'granted')).to.equal(true);
    for (const { timeline } of application.cases) {
      const moments = timeline.map(({ at }) => Date.parse(at));
      expect(moments).to.deep.equal([...moments].sort((one, other) => one - other));
    }
  });

  it('is rated once, by its applicant', async () => {
    const path = `/api/v1/cases/${projectNo('birthCertificate')}/ratings`;
    expectProblem(await zhou.write(path, satisfied, 'of-another'), 404, 'case/not-found');
    const evaluation = expectStatus(await chen.write<Evaluation>(path, satisfied, 'rating'), 201);
    expect(evaluation).to.include({ satisfaction: 'verySatisfied', isDefault: false });
    expectProblem(await chen.write(path, satisfied, 'once-more'), 409, 'rating/already-rated');
    expect(caseOf(await reload(), 'birthCertificate')).to.deep.include({ rateable: false });
  });

  it('can be withdrawn case by case, with what would have waited for it', async () => {
    const other = expectStatus(await chen.submit(await chen.build(), 'to-withdraw'), 201);
    const withdrawn = expectStatus(
      await chen.write<Application>(
        `/api/v1/applications/${other.applicationId}/withdrawals`,
        { projectNo: caseOf(other, 'birthCertificate').projectNo },
        'withdrawal',
      ),
      200,
    );
    const statusOf = (itemKey: string): string => caseOf(withdrawn, itemKey).status;
    expect(['birthCertificate', 'birthRegistration', 'medicalInsurance'].map(statusOf)).to.deep.equal(Array(3).fill('withdrawn'));
    expect(statusOf('vaccinationCard')).to.equal('submitted');
  });

  it('is counted in public, without names', async () => {
    const { departments, totals } = expectStatus(await caller().get<Statistics>('/api/v1/statistics'), 200);
    expect(totals).to.deep.equal({ applications: 2, cases: 12, ratings: 1 });
    const own = departments.find(({ deptName }) => deptName === '青禾市公安局');
    expect(own).to.include({ connection: 'frontMachine', pushedRows: 2, acceptedRows: 2, returnedRows: 0, finished: 1 });
  });
};
