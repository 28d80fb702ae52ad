import { PlatformError } from '@lianban/contract';
import type { ProblemDetails } from '@lianban/contract';

import { parseRetryAfterMs } from './retry-delay.ts';
import { unexpectedAnswer } from './unexpected-answer.ts';

const isProblem = (value: unknown): value is ProblemDetails => {
  const { code, status } = (typeof value === 'object' && value !== null ? value : {}) as Partial<ProblemDetails>;
  return typeof code === 'string' && typeof status === 'number';
};

/** Turns an answer that is not 2xx into the error that the ports promise. `body` is its JSON or text. */
export const toPlatformError = (act: string, response: Response, body: unknown): PlatformError => {
  if (!isProblem(body)) return unexpectedAnswer(act, `status ${response.status} without problem details (RFC 9457)`);
  const retryAfterMs = parseRetryAfterMs(response.headers.get('retry-after'), Date.now());
  return new PlatformError(
    body.code,
    `Failed to ${act}: the platform answered ${response.status} ${body.code} (${body.title}). Look the code up in docs/errors.md.`,
    retryAfterMs === undefined ? {} : { retryAfterMs },
    { problem: body, status: response.status },
  );
};
