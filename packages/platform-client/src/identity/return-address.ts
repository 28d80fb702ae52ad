/** What an authorization answer adds to the address (RFC 6749 §4.1.2, RFC 9207, OIDC Session Management). */
export const oidcParameters = ['code', 'state', 'iss', 'session_state', 'error', 'error_description', 'error_uri'] as const;

/** What the province's one-time ticket adds to the address. */
export const ticketParameters = ['ticket', 'state'] as const;

/** The address without these parameters; the host's own query and the fragment stay. */
export const withoutParameters = (address: string, names: readonly string[]): string => {
  const url = new URL(address);
  for (const name of names) url.searchParams.delete(name);
  return url.href;
};

/**
 * Where to go after sign-in, absolute. Another origin is refused and `fallback` taken: a link must not be able to send a person
 * who has just signed in somewhere else.
 */
export const toReturnAddress = (returnTo: string | undefined, fallback: string): string => {
  if (returnTo === undefined) return fallback;
  try {
    const url = new URL(returnTo, fallback);
    return url.origin === new URL(fallback).origin ? url.href : fallback;
  } catch {
    return fallback;
  }
};

/** Whether two addresses are one document, so that going from one to the other loads nothing. */
export const isSameDocument = (one: string, other: string): boolean => {
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
};
