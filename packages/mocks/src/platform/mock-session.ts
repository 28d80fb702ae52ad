/** A session that the mocks hand out; `platform.identity.adopt` of `@lianban/platform-client` takes it. */
export interface MockSession {
  readonly accessToken: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}
