import { interactionPolicy } from 'oidc-provider';
import type { PlatformSessions } from '../identity/platform-sessions.ts';
import type { SessionCookie } from '../identity/session-cookie.ts';

/**
 * When the person is asked to sign in: the library's own reasons, and whenever the platform session is missing, has expired
 * or is another person's. So the platform session rules, and signing out of it holds for every client.
 */
export function createPlatformSessionPolicy(sessions: PlatformSessions, cookie: SessionCookie): interactionPolicy.Prompt[] {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy.get('login')?.checks.add(
    new Check('platform_session', 'the platform session has ended', async (ctx) => {
      const { accountId } = ctx.oidc.session ?? {};
      if (accountId === undefined) return Check.NO_NEED_TO_PROMPT;
      const session = await sessions.find(cookie.read(ctx.req.headers.cookie));
      return session?.sub === accountId ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
    }),
  );
  return policy;
}
