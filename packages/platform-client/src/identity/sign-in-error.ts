import { PlatformClientError } from '../errors.ts';

const checkRegistration = 'Check issuer, client id and redirect URI, and that the issuer allows this origin; then sign in again.';

/**
 * Wraps what went wrong at the identity provider. The provider's own error object stays outside: it can hold the token answer.
 */
export const signInFailed = (act: string, error: unknown, remedy = checkRegistration): PlatformClientError => {
  if (error instanceof PlatformClientError) return error;
  const { code, error: refusal } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; error?: unknown };
  if (typeof refusal === 'string') return signInRefused(refusal);
  const reason = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
  return new PlatformClientError(
    'sign-in/failed',
    `Failed to ${act}: ${reason}. ${remedy}`,
    { reason },
  );
};

/** The provider said no, e.g. `access_denied` when the person cancelled. */
export const signInRefused = (reason: string): PlatformClientError =>
  new PlatformClientError(
    'sign-in/refused',
    `Failed to sign in: the identity provider answered "${reason}". Sign in again; if it stays, check how this client is registered.`,
    { reason },
  );

/** A return that this tab did not start: an old bookmark, another tab's, or an attack. */
export const stateMismatch = (way: 'oidc' | 'ticket'): PlatformClientError =>
  new PlatformClientError(
    'sign-in/state-mismatch',
    `Failed to finish sign-in (${way}): the state in the address is not the one this tab started with. Sign in again from this page.`,
    { way },
  );
