import type { RatingPort } from '@lianban/contract';

import type { PlatformHttp } from '../http/platform-http.ts';
import { readAnswer } from '../http/read-answer.ts';

/** One rating (好差评) per finished case. */
export const createRatings = (http: PlatformHttp): RatingPort => ({
  rate: async (projectNo, rating, { idempotencyKey }) => {
    await readAnswer(
      `rate case "${projectNo}"`,
      http.POST('/api/v1/cases/{projectNo}/ratings', {
        params: { path: { projectNo }, header: { 'Idempotency-Key': idempotencyKey } },
        body: rating,
      }),
    );
  },
});
