import type { IdentityPort, Session } from '@lianban/contract';

/** 陈晓雨, the fictional applicant of all tests. */
export const applicant: Session = {
  sub: 'person-1',
  name: '陈晓雨',
  maskedIdNumber: '529900********2044',
  roles: ['applicant'],
  realLevel: 'advanced',
  expiresAt: '2026-11-22T20:00:00+08:00',
};

/** An identity that signs `session` in at once, without leaving the page. */
export const createFakeIdentity = (session: Session, signedIn: boolean): IdentityPort => {
  let current = signedIn ? session : undefined;
  const listeners = new Set<(session: Session | undefined) => void>();
  const set = (next: Session | undefined): Promise<void> => {
    current = next;
    for (const listener of listeners) listener(next);
    return Promise.resolve();
  };
  return {
    ways: ['oidc', 'ticket'],
    ready: Promise.resolve(),
    current: () => current,
    signIn: () => set(session),
    signOut: () => set(undefined),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
