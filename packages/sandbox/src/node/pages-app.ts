import type { Clock } from '@lianban/contract';
import { Hono } from 'hono';
import { logRequests } from '../http/log-requests.ts';
import type { LogEntry } from '../http/log-entry.ts';
import { createAssetRoutes } from './assets/asset-routes.ts';
import { createHomeRoutes } from './home/home-routes.ts';
import { loadPageContext } from './load-page-context.ts';
import { createInteractionRoutes } from './login/interaction-routes.ts';
import { createLoginRoutes } from './login/login-routes.ts';
import type { PagesEnv } from './pages-env.ts';
import type { PagesServices } from './pages-services.ts';
import { messagePage } from './pages/message-page.ts';
import { toPageContext } from './pages/page-context.ts';
import { pageSecurityHeaders } from './security-headers.ts';
import { createSiteRoutes } from './sites/site-routes.ts';
import type { StaticSite } from './sites/site-routes.ts';
import { createSsoRoutes } from './sso/sso-routes.ts';

export interface PagesAppOptions {
  readonly services: PagesServices;
  readonly clock: Clock;
  readonly log: (entry: LogEntry) => void;
  readonly sites: readonly StaticSite[];
}

/** The platform's own pages: home, login, single sign-on, statistics. */
export function createPagesApp({ services, clock, log, sites }: PagesAppOptions): Hono<PagesEnv> {
  const app = new Hono<PagesEnv>();
  app.use(logRequests({ clock, log }));
  for (const site of sites) app.route('/', createSiteRoutes(site));
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(pageSecurityHeaders)) c.header(name, value);
    await next();
  });
  app.route('/', createAssetRoutes());
  app.use(loadPageContext(services));
  for (const routes of [
    createHomeRoutes(services),
    createLoginRoutes(services),
    createInteractionRoutes(services),
    createSsoRoutes(services),
  ]) {
    app.route('/', routes);
  }
  app.notFound((c) => {
    const words = c.var.page.strings.message;
    return c.html(messagePage({ context: c.var.page, title: words.notFoundTitle, text: words.notFound }), 404);
  });
  app.onError((_error, c) => {
    const { pathname } = new URL(c.req.url);
    const context = toPageContext({ url: pathname, cookieHeader: c.req.header('Cookie'), wanted: c.req.query('lang') });
    const words = context.strings.message;
    return c.html(messagePage({ context, title: words.failedTitle, text: words.failed, detail: clock.now() }), 500);
  });
  return app;
}
