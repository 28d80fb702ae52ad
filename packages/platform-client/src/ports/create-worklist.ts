import type { WorklistPort } from '@lianban/contract';

import type { PlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';

/** The cases of the officer's own department. `version` guards against two officers acting on one case at once. */
export const createWorklist = (http: PlatformHttp): WorklistPort => ({
  list: async () => (await readAnswer('list the worklist', http.GET('/api/v1/worklist'))).cases,

  load: (projectNo) =>
    readAnswer(`load case "${projectNo}"`, http.GET('/api/v1/cases/{projectNo}', { params: { path: { projectNo } } })),

  act: (projectNo, action, { version, idempotencyKey }) =>
    readAnswer(
      `${action.action} case "${projectNo}"`,
      http.POST('/api/v1/cases/{projectNo}/actions', {
        params: { path: { projectNo }, header: { 'Idempotency-Key': idempotencyKey, 'If-Match': `"${version}"` } },
        body: action,
      }),
    ),
});
