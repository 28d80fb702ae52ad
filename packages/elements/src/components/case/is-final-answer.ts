import type { PlatformError } from '@lianban/contract';

/**
 * Whether a rejected call was refused by the platform (4xx, surely not done) rather than lost on the way (perhaps done).
 * After a lost one the same idempotency key has to be sent again.
 */
export const isFinalAnswer = (error: unknown): boolean => {
  const { status } = (typeof error === 'object' && error !== null ? error : {}) as Partial<PlatformError>;
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
};
