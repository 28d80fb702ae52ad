import { PlatformError } from '@lianban/contract';

/** Codes are contract: listed in docs/errors.md, never reused, never renamed. */
export type PlatformClientErrorCode =
  | 'platform/offline'
  | 'platform/session-ended'
  | 'platform/unexpected-answer'
  | 'platform-client/invalid-argument'
  | 'sign-in/not-configured'
  | 'sign-in/refused'
  | 'sign-in/failed'
  | 'sign-in/state-mismatch'
  | 'sign-in/unsolicited-ticket'
  | 'draft/quota-exceeded'
  | 'draft/version-conflict'
  | 'draft/unreadable'
  | 'draft/storage-unavailable';

/**
 * What this package itself found wrong. It is a {@link PlatformError}, because callers of the ports meet both and switch on `code`;
 * an answer of the platform that says what is wrong stays a plain `PlatformError` with the platform's own code.
 */
export class PlatformClientError extends PlatformError {
  declare readonly code: PlatformClientErrorCode;
}
