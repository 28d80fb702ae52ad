import type { ApplicationPort } from '@lianban/contract';

import type { PlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';

/** The applicant's own applications. Every write carries the caller's idempotency key, so a repeat changes nothing twice. */
export const createApplications = (http: PlatformHttp): ApplicationPort => ({
  submit: (submission, { idempotencyKey }) =>
    readAnswer(
      'submit the application',
      http.POST('/api/v1/applications', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body: submission }),
    ),

  list: async () => (await readAnswer('list applications', http.GET('/api/v1/applications'))).applications,

  load: (applicationId) =>
    readAnswer(
      `load application "${applicationId}"`,
      http.GET('/api/v1/applications/{applicationId}', { params: { path: { applicationId } } }),
    ),

  correct: (applicationId, correction, { idempotencyKey }) =>
    readAnswer(
      `correct application "${applicationId}"`,
      http.POST('/api/v1/applications/{applicationId}/corrections', {
        params: { path: { applicationId }, header: { 'Idempotency-Key': idempotencyKey } },
        body: correction,
      }),
    ),

  withdraw: (applicationId, projectNo, { idempotencyKey }) =>
    readAnswer(
      `withdraw case "${projectNo}"`,
      http.POST('/api/v1/applications/{applicationId}/withdrawals', {
        params: { path: { applicationId }, header: { 'Idempotency-Key': idempotencyKey } },
        body: { projectNo },
      }),
    ),
});
