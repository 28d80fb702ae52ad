import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import type { PagesContext, PagesEnv } from '../pages-env.ts';
import type { PagesServices } from '../pages-services.ts';
import { messagePage } from '../pages/message-page.ts';
import { onwardPage } from '../pages/onward-page.ts';
import { isOwnWish } from './is-own-wish.ts';

/** As `state` in ticket-request.schema.json and ticket-exchange.schema.json: what is issued here is exchanged there. */
const stateMaxLength = 500;
const formMaxSizeBytes = 16 * 1024;

/**
 * The provinces' way in: `/sso/authorize?client_id&state` sends a signed-in person to the client with a one-time ticket
 * (一次性票据); everyone else signs in first. `/sso/logout` ends the platform session, and with it every client's way back in;
 * it asks first unless a page of the platform or of a registered client sent the person here.
 */
export function createSsoRoutes({ platform, sessions, cookie, formTokens }: PagesServices): Hono<PagesEnv> {
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
      const { redirectUrl } = await platform.tickets.issue({ sub: session.sub, clientId, accessUntil: session.expiresAt, ...(state === undefined ? {} : { state }) });
      return c.redirect(redirectUrl, 303);
    })
    .get('/sso/logout', async (c) => {
      c.header('Cache-Control', 'no-store');
      const request = { site: c.req.header('Sec-Fetch-Site'), referer: c.req.header('Referer') };
      if (c.var.session !== undefined && !isOwnWish(request, platform)) return confirmSignOut(c);
      await endSession(c);
      const back = addressAfter(c.req.query('client_id'));
      return back === undefined ? c.html(signedOutPage(c)) : c.redirect(back, 303);
    })
    .post('/sso/logout', bodyLimit({ maxSize: formMaxSizeBytes }), async (c) => {
      c.header('Cache-Control', 'no-store');
      const form = await c.req.parseBody();
      if (!formTokens.check({ cookieHeader: c.req.header('Cookie'), origin: c.req.header('Origin'), token: form['csrfToken'] })) return confirmSignOut(c);
      const isWanted = form['logout'] === 'yes';
      if (isWanted) await endSession(c);
      const back = addressAfter(form['clientId']);
      if (back === undefined) return isWanted ? c.html(signedOutPage(c)) : c.redirect('/', 303);
      const words = c.var.page.strings.message;
      return c.html(onwardPage({ context: c.var.page, href: back, title: isWanted ? words.signedOutTitle : words.goOn }));
    });

  function addressAfter(clientId: unknown): string | undefined {
    return typeof clientId === 'string' ? platform.clients.find(clientId)?.postLogoutRedirectUris?.[0] : undefined;
  }

  async function endSession(c: PagesContext): Promise<void> {
    await sessions.end(cookie.read(c.req.header('Cookie')));
    c.header('Set-Cookie', cookie.clear(), { append: true });
    c.set('page', { ...c.var.page, personName: undefined });
  }

  function confirmSignOut(c: PagesContext) {
    const { token, setCookie } = formTokens.issue(c.req.header('Cookie'));
    if (setCookie !== undefined) c.header('Set-Cookie', setCookie, { append: true });
    const words = c.var.page.strings.message;
    const actions = html`<form method="post" action="/sso/logout">
<input type="hidden" name="csrfToken" value="${token}">
<input type="hidden" name="clientId" value="${c.req.query('client_id') ?? ''}">
<div class="actions"><button class="button" type="submit" name="logout" value="yes">${words.confirmYes}</button><button class="button button-plain" type="submit">${words.confirmNo}</button></div>
</form>`;
    return c.html(messagePage({ context: c.var.page, title: words.confirmSignOutTitle, text: words.confirmSignOut, actions }));
  }

  function signedOutPage(c: PagesContext) {
    const words = c.var.page.strings.message;
    const links = [
      { href: '/', text: words.backHome },
      { href: '/login', text: words.signInAgain },
    ];
    return messagePage({ context: c.var.page, title: words.signedOutTitle, text: words.signedOut, links });
  }
}
