/** Where a person comes back to after signing in: this very page, as a path of its own origin. */
export const returnPath = (): string => `${location.pathname}${location.search}${location.hash}`;
