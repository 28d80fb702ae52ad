import type { Clock, Session } from '@lianban/contract';

import { PlatformClientError } from '../errors.ts';
import type { SessionStore, StoredSession } from './session-store.ts';

/** `setTimeout` counts in 32 bits; later moments are looked at again then. */
const longestTimerMs = 2_147_483_647;

/**
 * The one place that knows who is signed in here: kept in the tab's storage, ended at its moment, told to listeners.
 * A session that ended by itself is remembered as ended, so that later calls say "sign in again" rather than "no token".
 */
export class SessionHolder {
  readonly #store: SessionStore;
  readonly #clock: Clock;
  readonly #listeners = new Set<(session: Session | undefined) => void>();
  #stored: StoredSession | undefined;
  #hasEnded = false;
  #lastSub: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: SessionStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
    this.#stored = store.read();
    this.#lastSub = this.#stored?.session.sub;
    this.#watchExpiry();
  }

  /** Who is signed in now. */
  current(): StoredSession | undefined {
    if (this.#stored && this.#remainingMs(this.#stored) <= 0) this.#end();
    return this.#stored;
  }

  /** Who was signed in last in this tab, also when the session has ended since: their drafts may still be here. */
  lastSub(): string | undefined {
    return this.#lastSub;
  }

  /** Whether a session ended without a sign-out, and nobody has signed in again. */
  hasEnded(): boolean {
    this.current();
    return this.#hasEnded;
  }

  begin(stored: StoredSession): void {
    this.#stored = stored;
    this.#lastSub = stored.session.sub;
    this.#hasEnded = false;
    this.#store.write(stored);
    this.#watchExpiry();
    this.#tell();
  }

  /** The platform refused this token. A late answer to an older token ends nothing. */
  reject(accessToken: string): void {
    if (this.#stored?.accessToken === accessToken) this.#end();
  }

  /** Sign-out: nothing of the person is left in here. */
  forget(): void {
    const wasSignedIn = this.#stored !== undefined;
    this.#stored = undefined;
    this.#hasEnded = false;
    this.#lastSub = undefined;
    this.#store.clear();
    this.#watchExpiry();
    if (wasSignedIn) this.#tell();
  }

  subscribe(listener: (session: Session | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the timer; the session stays stored. */
  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #end(): void {
    this.#stored = undefined;
    this.#hasEnded = true;
    this.#store.clear();
    this.#watchExpiry();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.#stored?.session);
  }

  #remainingMs(stored: StoredSession): number {
    return Date.parse(stored.expiresAt) - Date.parse(this.#clock.now());
  }

  #watchExpiry(): void {
    clearTimeout(this.#timer);
    if (!this.#stored) return;
    const remainingMs = this.#remainingMs(this.#stored);
    this.#timer = setTimeout(() => this.current() && this.#watchExpiry(), Math.min(Math.max(remainingMs, 0), longestTimerMs));
    // Node only: a waiting session alone keeps no process alive.
    (this.#timer as { unref?: () => void }).unref?.();
  }
}

/** What every port says when the person has to sign in again. */
export const sessionEnded = (cause?: unknown): PlatformClientError =>
  new PlatformClientError(
    'platform/session-ended',
    'Failed to act for the signed-in person: the session has ended. Sign in again; a draft on this device is kept.',
    {},
    { cause, status: 401 },
  );
