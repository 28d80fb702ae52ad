/** Every code a request can be answered with, and its HTTP status. Titles are in `strings/zh-cn.ts`. */
export const PROBLEM_STATUS = {
  'request/not-found': 404,
  'request/body-too-large': 413,
  'request/body-not-json': 400,
  'request/body-too-complex': 422,
  'request/invalid': 422,
  'request/encoding-not-supported': 415,
  'platform/internal-error': 500,
  'auth/token-missing': 401,
  'auth/token-invalid': 401,
  'auth/client-invalid': 401,
  'auth/too-many-failures': 429,
  'auth/role-missing': 403,
  'auth/real-level-too-low': 403,
  'catalog/bundle-not-found': 404,
  'catalog/version-changed': 409,
  'prefill/consent-required': 422,
  'upload/too-large': 413,
  'upload/type-not-accepted': 415,
  'upload/not-found': 404,
  'idempotency/key-required': 400,
  'idempotency/key-reused': 409,
  'application/invalid': 422,
  'application/not-found': 404,
  'correction/not-requested': 409,
  'correction/invalid': 422,
  'case/not-found': 404,
  'case/illegal-event': 409,
  'case/version-required': 428,
  'case/version-conflict': 412,
  'rating/already-rated': 409,
  'rating/case-not-finished': 409,
  'ticket/client-not-registered': 422,
  'ticket/not-found': 404,
  'ticket/used': 410,
  'ticket/expired': 410,
  'ticket/wrong-client': 403,
  'ticket/wrong-state': 403,
  'event/too-many-streams': 429,
  'batch/not-readable': 422,
  'batch/digest-mismatch': 422,
  'batch/count-mismatch': 422,
  'batch/contract-version-unknown': 422,
  'batch/id-reused': 409,
  'batch/not-found': 404,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** True for a code that answers a request; other codes are faults of the platform itself. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.prototype.hasOwnProperty.call(PROBLEM_STATUS, code);
}
