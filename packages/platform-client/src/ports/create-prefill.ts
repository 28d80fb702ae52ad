import type { PrefillPort } from '@lianban/contract';

import type { PlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';

/** What the registers know of the person, after their consent. */
export const createPrefill = (http: PlatformHttp): PrefillPort => ({
  load: ({ bundleCode, scenario, consent, signal }) =>
    readAnswer(
      'load prefill',
      http.POST('/api/v1/prefill', { body: { bundleCode, scenario, consent }, ...(signal ? { signal } : {}) }),
    ),
});
