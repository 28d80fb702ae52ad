import type {
  Application,
  ApplicationSubmission,
  CaseAction,
  CaseFile,
  CaseSummary,
  PrefillResult,
  UploadedFile,
} from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { newbornSubmission } from '@lianban/testkit';
import type { Answer, TestPlatform } from './test-platform.ts';

export const MARRIED = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'father' };

/** A PDF as far as its first bytes tell. */
export const PDF = new TextEncoder().encode('%PDF-1.7\n% example');

const run = crypto.randomUUID();
let lastKey = 0;
/** A new idempotency key, also new to a database that an earlier process wrote. */
export const nextKey = (): string => `${run}-${(lastKey += 1)}`;

export async function upload({ ask }: TestPlatform, who: string): Promise<UploadedFile> {
  const { body } = await ask<UploadedFile>(who, 'POST', '/api/v1/uploads', {
    body: PDF,
    headers: { 'Content-Type': 'application/pdf', 'Lianban-File-Name': encodeURIComponent('住院分娩记录.pdf') },
  });
  return body;
}

/** A whole, valid submission of 陈晓雨's for the items given, or for all. */
export async function buildSubmission(test: TestPlatform, items?: readonly string[]): Promise<ApplicationSubmission> {
  const request = { bundleCode: 'newborn', scenario: MARRIED, consent: true };
  const { body: prefill } = await test.ask<PrefillResult>('chen.xiaoyu', 'POST', '/api/v1/prefill', { body: request });
  const { fileId } = await upload(test, 'chen.xiaoyu');
  return newbornSubmission(newbornDefinition, {
    scenario: MARRIED,
    prefill,
    fileId,
    ...(items === undefined ? {} : { items }),
  });
}

/** Submits for 陈晓雨 and answers the new application. */
export async function submit(test: TestPlatform, items?: readonly string[]): Promise<Application> {
  const answer = await test.ask<Application>('chen.xiaoyu', 'POST', '/api/v1/applications', {
    body: await buildSubmission(test, items),
    headers: { 'Idempotency-Key': nextKey() },
  });
  if (answer.status !== 201) throw new Error(`Submitting was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export function caseOf(application: Application, itemKey: string): CaseSummary {
  const found = application.cases.find((candidate) => candidate.itemKey === itemKey);
  if (found === undefined) throw new Error(`The application has no case for ${itemKey}.`);
  return found;
}

export async function reload({ ask }: TestPlatform, { applicationId }: Application): Promise<Application> {
  return (await ask<Application>('chen.xiaoyu', 'GET', `/api/v1/applications/${applicationId}`)).body;
}

/** Acts as an officer on the case as it is now. */
export async function act(
  { ask }: TestPlatform,
  officer: string,
  projectNo: string,
  action: CaseAction,
): Promise<Answer<CaseFile>> {
  const { body } = await ask<CaseFile>(officer, 'GET', `/api/v1/cases/${projectNo}`);
  return ask<CaseFile>(officer, 'POST', `/api/v1/cases/${projectNo}/actions`, {
    body: action,
    headers: { 'Idempotency-Key': nextKey(), 'If-Match': `"${body.version ?? 1}"` },
  });
}
