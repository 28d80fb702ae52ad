import type { PlatformError } from '@lianban/contract';

/** Somebody else changed the case in between: another version, or an action that is no longer possible. Nothing was done. */
export const isVersionConflict = (error: unknown): boolean => {
  const { code, status } = (typeof error === 'object' && error !== null ? error : {}) as Partial<PlatformError>;
  return code === 'case/version-conflict' || code === 'case/illegal-event' || status === 412;
};
