import type { ApplicationSubmission, ApplicationSummary, PrefillResult, UploadedFile } from '@lianban/contract';
import { expect } from 'chai';

import { newbornScenarios } from '../../builders/newborn-scenarios.ts';
import { caseOf, createApplicant } from './applicant.ts';
import { expectProblem, expectStatus } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';

/** Prefill, files, and one application that stays one however often it is sent. */
export const describeSubmission = (context: GroupContext): void => {
  const { it, caller, tokenOf } = context;
  const chen = createApplicant(context);
  const zhou = createApplicant(context, 'zhou.min');
  let submission: ApplicationSubmission;

  it('knows nothing of a person without their consent', async () => {
    const body = { bundleCode: 'newborn', scenario: {} };
    for (const consent of [undefined, false]) {
      const answer = await caller().post('/api/v1/prefill', { token: await chen.token(), body: { ...body, consent } });
      expectProblem(answer, 422, 'prefill/consent-required');
    }
  });

  it('tells of every value where it comes from', async () => {
    const body = { bundleCode: 'newborn', scenario: newbornScenarios[0]?.scenario, consent: true };
    const { values, licences } = expectStatus(await caller().post<PrefillResult>('/api/v1/prefill', { token: await chen.token(), body }), 200);
    expect(values.find(({ subject, element }) => subject === 'mother' && element === 'person.name')?.value).to.equal('陈晓雨');
    for (const { provenance } of values) expect(provenance).to.include.keys('kind', 'sourceName', 'obtainedAt');
    expect(licences.map(({ typeName }) => typeName)).to.include('结婚证');
  });

  it('keeps a file for its owner alone, with its Chinese name', async () => {
    const file = await chen.upload();
    expect(file).to.include({ fileName: '住院分娩记录.pdf', mediaType: 'application/pdf' });
    expect(file.digest).to.match(/^[\da-f]{64}$/);
    const path = `/api/v1/uploads/${file.fileId}`;
    const own = await caller().get<string>(path, { token: await chen.token() });
    expect([own.status, own.body.startsWith('%PDF')]).to.deep.equal([200, true]);
    expectProblem(await caller().get(path, { token: await zhou.token() }), 404, 'upload/not-found');
    expectProblem(await caller().get(path, { token: await tokenOf('officer.health') }), 404, 'upload/not-found');
  });

  it('refuses a file of another type', async () => {
    const headers = { 'content-type': 'text/html', 'lianban-file-name': 'page.html' };
    const answer = await caller().post<UploadedFile>('/api/v1/uploads', { token: await chen.token(), headers, body: '<script>' });
    expectProblem(answer, 415, 'upload/type-not-accepted');
  });

  it('wants a key for a submission', async () => {
    submission = await chen.build();
    expectProblem(await chen.submit(submission), 400, 'idempotency/key-required');
  });

  it('says every problem of an invalid submission with its place', async () => {
    const child = { ...(submission.answers['child'] as object), weightGrams: 90, name: '' };
    const invalid = { ...submission, answers: { ...submission.answers, child }, materials: [] };
    const { errors = [] } = expectProblem(await chen.submit(invalid, 'invalid'), 422, 'application/invalid');
    expect(errors.map(({ pointer }) => pointer)).to.include.members(['/child/name', '/child/weightGrams']);
    for (const { rule, message } of errors) expect([rule, message]).to.not.include('');
  });

  it('answers the same submission with the same key alike, as one application', async () => {
    const first = await chen.submit(submission, 'key-1');
    const again = await chen.submit(submission, 'key-1');
    expectStatus(first, 201);
    expect([again.status, again.headers.get('idempotent-replayed')]).to.deep.equal([201, 'true']);
    expect(again.body).to.deep.equal(first.body);
    const { applications } = expectStatus(
      await caller().get<{ applications: ApplicationSummary[] }>('/api/v1/applications', { token: await chen.token() }),
      200,
    );
    expect(applications.map(({ applicationId, totalCases }) => [applicationId, totalCases])).to.deep.equal([[first.body.applicationId, 6]]);
  });

  it('makes one application of two that come at once with one key', async () => {
    const [one, other] = await Promise.all([chen.submit(submission, 'key-2'), chen.submit(submission, 'key-2')]);
    expect(one.body.applicationId).to.equal(other.body.applicationId);
  });

  it('refuses another submission with a key that was used', async () => {
    const other = { ...submission, items: submission.items.slice(0, 3) };
    expectProblem(await chen.submit(other, 'key-1'), 409, 'idempotency/key-reused');
  });

  it('keeps the keys of two persons apart', async () => {
    const own = await zhou.build({ maritalStatus: 'single', birthplace: 'home' });
    const application = expectStatus(await zhou.submit(own, 'key-1'), 201);
    expect(application.applicantName).to.equal('周敏');
    expect(application.cases.map(({ itemKey }) => itemKey)).to.not.include('maternityReimbursement');
  });

  it('refuses an application in the name of somebody else', async () => {
    expectProblem(await zhou.submit(submission, 'in-the-name-of-another'), 422, 'application/invalid');
  });

  it('shows an application to its applicant alone', async () => {
    const { applicationId } = (await chen.submit(submission, 'key-1')).body;
    expect((await chen.load(applicationId)).applicationId).to.equal(applicationId);
    const path = `/api/v1/applications/${applicationId}`;
    expectProblem(await caller().get(path, { token: await zhou.token() }), 404, 'application/not-found');
  });

  it('lets items wait for those that they build on', async () => {
    const { body } = await chen.submit(submission, 'key-1');
    const standing = Object.fromEntries(body.cases.map(({ itemKey, status, waitingFor }) => [itemKey, [status, waitingFor]]));
    expect(standing).to.deep.include({
      birthCertificate: ['submitted', []],
      vaccinationCard: ['submitted', []],
      birthRegistration: ['waiting', ['birthCertificate']],
      medicalInsurance: ['waiting', ['birthRegistration']],
    });
    expect(caseOf(body, 'birthCertificate').deptName).to.equal('青禾市卫生健康局');
  });
};
