const ownPages = /^\/(?:$|\?|statistics(?:$|\?)|interaction\/[\w-]+$|sso\/authorize\?)/;

/** ASCII without spaces, control characters and the backslash, which browsers read as a slash. */
const printable = /^[!-[\]-~]+$/;

/**
 * Where to go after signing in: a path of this platform that leads on from there. Anything else, above all another site's
 * address, becomes the home page, so that the login page is no open redirect.
 */
export function toReturnTarget(value: unknown): string {
  return typeof value === 'string' && ownPages.test(value) && printable.test(value) ? value : '/';
}

/** The OIDC interaction a return target belongs to, if any. */
export function interactionOf(returnTo: string): string | undefined {
  return /^\/interaction\/([\w-]+)$/.exec(returnTo)?.[1];
}
