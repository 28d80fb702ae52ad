import type { IdentityPort, Session, SignInWay } from '@lianban/contract';

import type { PlatformClientError } from '../errors.ts';

/** The identity port, and what a host's own code may need beyond it. */
export interface ClientIdentity extends IdentityPort {
  /**
   * Leads to the platform's sign-in. `returnTo` is where to be afterwards (this origin only; default: this address); `way` chooses when
   * both are configured (default: `oidc`).
   * Errors: `sign-in/not-configured`, `sign-in/failed`.
   */
  signIn(options?: { readonly returnTo?: string; readonly way?: SignInWay }): Promise<void>;
  /** Takes a token that the host got by itself (its own server, mocks, a test) and loads whose it is. `expiresAt` is ISO 8601. */
  adopt(grant: { readonly accessToken: string; readonly expiresAt: string; readonly idToken?: string }): Promise<Session>;
  /** Why the sign-in that led back to this page did not succeed; `ready` resolves all the same. */
  failure(): PlatformClientError | undefined;
}
