import { Hono } from 'hono';
import type { PagesContext, PagesEnv } from '../pages-env.ts';
import type { PagesServices } from '../pages-services.ts';
import { messagePage } from '../pages/message-page.ts';

const stateMaxLength = 512;

/**
 * The provinces' way in: `/sso/authorize?client_id&state` sends a signed-in person to the client with a one-time ticket
 * (一次性票据); everyone else signs in first. `/sso/logout` ends the platform session, and with it every client's way back in.
 */
export function createSsoRoutes({ platform, sessions, cookie }: PagesServices): Hono<PagesEnv> {
  const refuse = (c: PagesContext, title: string, text: string) => c.html(messagePage({ context: c.var.page, title, text }), 400);

  return new Hono<PagesEnv>()
    .get('/sso/authorize', async (c) => {
      const words = c.var.page.strings.message;
      const clientId = c.req.query('client_id') ?? '';
      const state = c.req.query('state');
      const client = platform.clients.find(clientId);
      c.header('Cache-Control', 'no-store');
      if (client === undefined) return refuse(c, words.clientUnknownTitle, words.clientUnknown);
      if (!client.grants.includes('ticket') || client.ticketUrl === undefined) {
        return refuse(c, words.ticketNotOfferedTitle, words.ticketNotOffered);
      }
      if (state !== undefined && state.length > stateMaxLength) return refuse(c, words.signInRefusedTitle, words.signInRefused);
      const { session } = c.var;
      if (session === undefined) {
        const query = new URLSearchParams({ client_id: clientId, ...(state === undefined ? {} : { state }) });
        return c.redirect(`/login?${new URLSearchParams({ returnTo: `/sso/authorize?${query}` })}`, 303);
      }
      const { redirectUrl } = await platform.tickets.issue({ sub: session.sub, clientId, ...(state === undefined ? {} : { state }) });
      return c.redirect(redirectUrl, 303);
    })
    .get('/sso/logout', async (c) => {
      await sessions.end(cookie.read(c.req.header('Cookie')));
      c.header('Set-Cookie', cookie.clear(), { append: true });
      c.header('Cache-Control', 'no-store');
      const client = platform.clients.find(c.req.query('client_id') ?? '');
      const back = client?.postLogoutRedirectUris?.[0];
      if (back !== undefined) return c.redirect(back, 303);
      const words = c.var.page.strings.message;
      const links = [
        { href: '/', text: words.backHome },
        { href: '/login', text: words.signInAgain },
      ];
      return c.html(messagePage({ context: { ...c.var.page, personName: undefined }, title: words.signedOutTitle, text: words.signedOut, links }));
    });
}
