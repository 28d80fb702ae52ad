import type { TextStorage } from '../page/page.ts';

/** A sign-in that this tab has started and whose return it awaits. */
export interface StartedSignIn {
  readonly way: 'oidc' | 'ticket';
  readonly state: string;
  /** OIDC only. */
  readonly nonce?: string;
  /** OIDC only: the PKCE verifier (RFC 7636). */
  readonly codeVerifier?: string;
  /** Absolute URL on this origin to show afterwards. */
  readonly returnTo: string;
  /** Milliseconds since 1970. */
  readonly startedMs: number;
}

/** A return later than this finds nothing: people do sign in slowly, but not for an hour. */
const longestSignInMs = 3_600_000;

/** Keeps the one sign-in under way in this tab. Taking it removes it: a state is good once. */
export const createSignInStore = (storage: TextStorage, key: string, nowMs: () => number) => ({
  keep: (started: StartedSignIn): void => storage.setItem(key, JSON.stringify(started)),
  take: (): StartedSignIn | undefined => {
    const text = storage.getItem(key);
    storage.removeItem(key);
    const started = parseStarted(text);
    return started && nowMs() - started.startedMs <= longestSignInMs ? started : undefined;
  },
});

export type SignInStore = ReturnType<typeof createSignInStore>;

const parseStarted = (text: string | null): StartedSignIn | undefined => {
  try {
    return (JSON.parse(text ?? 'null') as StartedSignIn | null) ?? undefined;
  } catch {
    return undefined;
  }
};
