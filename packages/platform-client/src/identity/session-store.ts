import type { Session } from '@lianban/contract';

import type { TextStorage } from '../page/page.ts';

/** A signed-in session as one tab keeps it. */
export interface StoredSession {
  readonly accessToken: string;
  /** ISO 8601; the token is worth nothing after it. */
  readonly expiresAt: string;
  readonly session: Session;
  /** Only from OIDC; ends the platform's own session at sign-out. */
  readonly idToken?: string;
}

export interface SessionStore {
  read(): StoredSession | undefined;
  write(stored: StoredSession): void;
  clear(): void;
}

/** Keeps one session as text under one key. What cannot be read counts as absent. */
export const createSessionStore = (storage: TextStorage, key: string): SessionStore => ({
  read: () => parseStoredSession(storage.getItem(key)),
  write: (stored) => storage.setItem(key, JSON.stringify(stored)),
  clear: () => storage.removeItem(key),
});

const parseStoredSession = (text: string | null): StoredSession | undefined => {
  if (text === null) return undefined;
  try {
    const value = JSON.parse(text) as Partial<StoredSession> | null;
    const { accessToken, expiresAt, session } = value ?? {};
    const isComplete = typeof accessToken === 'string' && typeof expiresAt === 'string' && typeof session?.sub === 'string';
    return isComplete ? (value as StoredSession) : undefined;
  } catch {
    return undefined;
  }
};
