import { PlatformClientError } from '../errors.ts';

/** Codes what IndexedDB threw. */
export const toStorageError = (act: string, error: unknown): PlatformClientError => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'UnknownError';
  return name === 'QuotaExceededError'
    ? new PlatformClientError(
        'draft/quota-exceeded',
        `Failed to ${act}: this device gives the site no more room. Free some space or finish without leaving the page; nothing that was saved before is lost.`,
        { name },
        { cause: error },
      )
    : new PlatformClientError(
        'draft/storage-unavailable',
        `Failed to ${act}: the browser's storage answered ${name}. Private windows and blocked site data have no drafts; the page works without them.`,
        { name },
        { cause: error },
      );
};
