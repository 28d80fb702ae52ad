import { Hono } from 'hono';
import { errors } from 'oidc-provider';
import type { PagesContext, PagesEnv } from '../pages-env.ts';
import type { PagesServices } from '../pages-services.ts';
import { messagePage } from '../pages/message-page.ts';

/**
 * `/interaction/:uid`: where the identity provider sends a browser that has to sign in for a client. With a platform session
 * it goes straight back (一次登录); without one it passes through the login page and comes back here.
 */
export function createInteractionRoutes({ provider }: PagesServices): Hono<PagesEnv> {
  const ended = (c: PagesContext) => {
    const words = c.var.page.strings.message;
    return c.html(messagePage({ context: c.var.page, title: words.requestExpiredTitle, text: words.requestExpired }), 400);
  };
  const orEnded = async (c: PagesContext, work: () => Promise<Response>): Promise<Response> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return ended(c);
      throw error;
    }
  };

  return new Hono<PagesEnv>()
    .get('/interaction/:uid', (c) =>
      orEnded(c, async () => {
        const { incoming, outgoing } = c.env;
        const { iat, prompt } = await provider.interactionDetails(incoming, outgoing);
        const { session } = c.var;
        // `prompt=login` and `max_age` ask for the password again, whoever is signed in.
        const isForced = prompt.reasons.some((reason) => reason === 'login_prompt' || reason === 'max_age');
        const signedInAt = session === undefined ? undefined : Math.floor(Date.parse(session.authenticatedAt) / 1000);
        if (session === undefined || signedInAt === undefined || (isForced && signedInAt < iat)) {
          const query = new URLSearchParams({ returnTo: `/interaction/${c.req.param('uid')}`, ...(isForced ? { again: '1' } : {}) });
          return c.redirect(`/login?${query}`, 303);
        }
        const result = { login: { accountId: session.sub, ts: signedInAt, amr: ['pwd'] }, consent: {} };
        return c.redirect(await provider.interactionResult(incoming, outgoing, result), 303);
      }),
    )
    .get('/interaction/:uid/cancel', (c) =>
      orEnded(c, async () => {
        const result = { error: 'access_denied', error_description: 'the person did not sign in' };
        const back = await provider.interactionResult(c.env.incoming, c.env.outgoing, result, { mergeWithLastSubmission: false });
        return c.redirect(back, 303);
      }),
    );
}
