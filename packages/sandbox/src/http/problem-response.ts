import type { ProblemDetails } from '@lianban/contract';
import { SandboxError } from '../errors.ts';
import { PROBLEM_TITLES } from '../strings/zh-cn.ts';
import { isProblemCode, PROBLEM_STATUS } from './problem-codes.ts';
import type { ProblemCode } from './problem-codes.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The code that an error answers a request with; whatever was not expected is `platform/internal-error`. */
export function toProblemCode(error: unknown): ProblemCode {
  return error instanceof SandboxError && isProblemCode(error.code) ? error.code : 'platform/internal-error';
}

/**
 * An error as problem details (RFC 9457): `title` for the person, `detail` for the developer.
 * Of an unexpected error nothing is told.
 */
export function toProblem(error: unknown): ProblemDetails {
  const code = toProblemCode(error);
  const problem = {
    type: `urn:lianban:problem:${code}`,
    title: PROBLEM_TITLES[code],
    status: PROBLEM_STATUS[code],
    code,
  };
  if (!(error instanceof SandboxError) || code === 'platform/internal-error') return problem;
  return {
    ...problem,
    detail: error.message,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    ...error.members,
  };
}

/** How a client is told to sign in, by kind of 401. */
const CHALLENGES: Partial<Record<ProblemCode, string>> = {
  'auth/token-missing': 'Bearer realm="lianban"',
  'auth/token-invalid': 'Bearer realm="lianban", error="invalid_token"',
  'auth/client-invalid': 'Basic realm="lianban"',
};

export function toProblemResponse(error: unknown): Response {
  const problem = toProblem(error);
  const headers = new Headers({ 'Content-Type': PROBLEM_MEDIA_TYPE });
  const challenge = CHALLENGES[problem.code as ProblemCode];
  if (challenge !== undefined) headers.set('WWW-Authenticate', challenge);
  const waitSeconds = error instanceof SandboxError ? error.details['retryAfterSeconds'] : undefined;
  if (typeof waitSeconds === 'number') headers.set('Retry-After', String(waitSeconds));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
