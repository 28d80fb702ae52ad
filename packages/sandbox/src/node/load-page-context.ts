import type { MiddlewareHandler } from 'hono';
import { serialize } from 'hono/utils/cookie';
import type { PagesEnv } from './pages-env.ts';
import type { PagesServices } from './pages-services.ts';
import { languageCookieName, toPageContext } from './pages/page-context.ts';

const oneYearSeconds = 365 * 24 * 60 * 60;

/** Finds out who asks and in which language to answer, before any page is made. */
export function loadPageContext({ platform, sessions, cookie }: PagesServices): MiddlewareHandler<PagesEnv> {
  return async (c, next) => {
    const cookieHeader = c.req.header('Cookie');
    const session = await sessions.find(cookie.read(cookieHeader));
    const account = session === undefined ? undefined : await platform.accounts.load(session.sub);
    const wanted = c.req.query('lang');
    const { pathname, search } = new URL(c.req.url);
    c.set('session', account === undefined ? undefined : session);
    c.set('account', account);
    c.set('page', toPageContext({ url: `${pathname}${search}`, cookieHeader, wanted, personName: account?.displayName }));
    await next();
    if (wanted !== undefined) {
      c.header('Set-Cookie', serialize(languageCookieName, c.var.page.language, { path: '/', sameSite: 'Lax', maxAge: oneYearSeconds }), { append: true });
    }
  };
}
