import { parse, serialize } from 'hono/utils/cookie';
import { sessionLifetimeMs } from './platform-sessions.ts';

/**
 * The cookie of the platform session: out of reach for scripts, not sent by other sites' forms, only over TLS when the
 * platform is reached over TLS (then also bound to this very host by its `__Host-` name).
 */
export interface SessionCookie {
  readonly name: string;
  read(cookieHeader: string | undefined): string | undefined;
  /** Value of `Set-Cookie` that starts a session. */
  write(token: string): string;
  /** Value of `Set-Cookie` that ends it. */
  clear(): string;
}

export function createSessionCookie(issuer: string): SessionCookie {
  const secure = issuer.startsWith('https:');
  const name = secure ? '__Host-lianban_session' : 'lianban_session';
  const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    name,
    read: (cookieHeader) => (cookieHeader === undefined ? undefined : parse(cookieHeader, name)[name]),
    write: (token) => serialize(name, token, { ...attributes, maxAge: sessionLifetimeMs / 1000 }),
    clear: () => serialize(name, '', { ...attributes, maxAge: 0 }),
  };
}
