import type { Application, ApplicationSubmission, BundleDefinition, CaseSummary, PrefillResult, UploadedFile } from '@lianban/contract';

import { newbornScenarios } from '../../builders/newborn-scenarios.ts';
import { newbornSubmission } from '../../builders/newborn-submission.ts';
import { expectStatus } from './http-caller.ts';
import type { Answer } from './http-caller.ts';
import type { GroupContext } from './group-context.ts';

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** Married, born in hospital: all six items. */
const wholeScenario = newbornScenarios[0]?.scenario ?? {};

/** What a mother does with the platform, as HTTP. */
export const createApplicant = ({ caller, tokenOf }: Pick<GroupContext, 'caller' | 'tokenOf'>, account = 'chen.xiaoyu') => {
  const token = (): Promise<string> => tokenOf(account);

  const upload = async (fileName = '住院分娩记录.pdf'): Promise<UploadedFile> => {
    const headers = { 'content-type': 'application/pdf', 'lianban-file-name': encodeURIComponent(fileName) };
    return expectStatus(await caller().post<UploadedFile>('/api/v1/uploads', { token: await token(), headers, body: pdf }), 201);
  };

  const build = async (scenario = wholeScenario): Promise<ApplicationSubmission> => {
    const definition = expectStatus(await caller().get<BundleDefinition>('/api/v1/catalog/bundles/newborn'), 200);
    const body = { bundleCode: 'newborn', scenario, consent: true };
    const prefill = expectStatus(await caller().post<PrefillResult>('/api/v1/prefill', { token: await token(), body }), 200);
    return newbornSubmission(definition, { scenario, prefill, fileId: (await upload()).fileId });
  };

  const submit = async (submission: unknown, idempotencyKey?: string): Promise<Answer<Application>> =>
    caller().post<Application>('/api/v1/applications', {
      token: await token(),
      body: submission,
      ...(idempotencyKey === undefined ? {} : { headers: { 'idempotency-key': idempotencyKey } }),
    });

  const load = async (applicationId: string): Promise<Application> =>
    expectStatus(await caller().get<Application>(`/api/v1/applications/${applicationId}`, { token: await token() }), 200);

  const write = async <T>(path: string, body: unknown, idempotencyKey: string): Promise<Answer<T>> =>
    caller().post<T>(path, { token: await token(), body, headers: { 'idempotency-key': idempotencyKey } });

  return { token, upload, build, submit, load, write };
};

export type Applicant = ReturnType<typeof createApplicant>;

/** The case of one item. */
export const caseOf = ({ cases }: Application, itemKey: string): CaseSummary => {
  const found = cases.find((entry) => entry.itemKey === itemKey);
  if (!found) throw new Error(`the application has no case of ${itemKey}`);
  return found;
};
