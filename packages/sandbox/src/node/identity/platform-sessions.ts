import { toBase64Url } from '../../access/base64.ts';
import { digestHex } from '../../access/digest.ts';
import { parseJson } from '../../store/parse-json.ts';
import { addMilliseconds, isReached } from '../../time/beijing-time.ts';
import type { IdentityRecords } from './identity-records.ts';

const kind = 'PlatformSession';

/** One working day. */
export const sessionLifetimeMs = 8 * 60 * 60 * 1000;

/** 平台会话: one person's sign-in to the platform, which both sign-in ways (OIDC and ticket) build on. */
export interface PlatformSession {
  readonly sub: string;
  /** When the password was given, ISO 8601. */
  readonly authenticatedAt: string;
  readonly expiresAt: string;
}

export interface PlatformSessions {
  /** Starts a session; the answer is the secret for the cookie. Only its digest is stored. */
  start(sub: string): Promise<{ readonly token: string; readonly session: PlatformSession }>;
  /** The live session behind a cookie; undefined when there is none, it has ended or has expired. */
  find(token: string | undefined): Promise<PlatformSession | undefined>;
  end(token: string | undefined): Promise<void>;
}

export interface PlatformSessionsOptions {
  readonly records: IdentityRecords;
  /** The platform's clock: ISO 8601. */
  readonly now: () => string;
}

export function createPlatformSessions({ records, now }: PlatformSessionsOptions): PlatformSessions {
  return {
    async start(sub) {
      const token = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
      const authenticatedAt = now();
      const session = { sub, authenticatedAt, expiresAt: addMilliseconds(authenticatedAt, sessionLifetimeMs) };
      await records.put(kind, await digestHex(token), session, { expiresAt: session.expiresAt });
      return { token, session };
    },
    async find(token) {
      if (token === undefined || token === '') return undefined;
      const record = await records.find(kind, await digestHex(token));
      if (record === undefined) return undefined;
      const session = parseJson<PlatformSession>(record.payload);
      return isReached(session.expiresAt, now()) ? undefined : session;
    },
    async end(token) {
      if (token !== undefined && token !== '') await records.remove(kind, await digestHex(token));
    },
  };
}
