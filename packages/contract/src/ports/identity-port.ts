import type { Session } from '../generated/types.ts';

/** How a person may sign in: OpenID Connect, or the province's one-time ticket 票据. */
export type SignInWay = 'oidc' | 'ticket';

/**
 * 统一身份认证. Who is signed in, and the way in and out.
 * Errors: rejects with `PlatformError`.
 */
export interface IdentityPort {
  readonly ways: readonly SignInWay[];
  /** Settles when a return from the sign-in page has been handled; `current()` is meaningful from then on. */
  readonly ready: Promise<void>;
  current(): Session | undefined;
  /** May navigate away from the page. `returnTo` is the path to come back to, `way` one of `ways`, the first by default. */
  signIn(options?: { returnTo?: string; way?: SignInWay }): Promise<void>;
  signOut(): Promise<void>;
  /** Calls the listener on every change; returns the function that ends it. */
  subscribe(listener: (session: Session | undefined) => void): () => void;
}
