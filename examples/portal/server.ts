import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { PlatformError } from '@lianban/contract';
import { createDepartmentClient } from '@lianban/platform-client';

export type PortalOptions = {
  port: number;
  /** The platform as browsers reach it. */
  platform: string;
  /** The platform as this server reaches it. */
  platformLocal: string;
  clients: { portal: string; window: string };
  secret: string;
};

/** The portal's own small server: its pages, and the one thing that a page must not do itself, exchanging a one-time ticket. */
export function createPortalApp(options: PortalOptions): Hono {
  const platform = createDepartmentClient({ baseUrl: options.platformLocal, clientId: options.clients.portal, clientSecret: options.secret });
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], connectSrc: ["'self'", options.platform], imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"], formAction: ["'self'", options.platform], baseUri: ["'none'"], frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"], trustedTypes: ['lit-html'],
      },
      crossOriginResourcePolicy: 'same-origin',
      // Not `no-referrer`: the platform signs out at once only whom a registered website sends, and asks everyone else.
      referrerPolicy: 'strict-origin',
    }),
  );
  app.get('/config.json', (context) => context.json({ platform: options.platform, clients: options.clients }));
  app.post('/sso/ticket', bodyLimit({ maxSize: 4096 }), async (context) => {
    const { ticket, state } = await context.req.json<{ ticket?: unknown; state?: unknown }>().catch(() => ({ ticket: undefined, state: undefined }));
    if (typeof ticket !== 'string') return context.json({ title: '缺少登录票据', code: 'ticket/missing', status: 400 }, 400);
    try {
      const { accessToken, expiresAt } = await platform.exchangeTicket(ticket, typeof state === 'string' ? state : undefined);
      return context.json({ accessToken, expiresAt });
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const status = error.status !== undefined && error.status < 500 ? 403 : 502;
      return context.json({ title: '登录票据无效', code: error.code, status }, status, { 'content-type': 'application/problem+json' });
    }
  });
  const here = import.meta.dirname;
  app.use('/*', async (context, next) => {
    await next();
    context.header('cache-control', 'no-cache');
  });
  app.use('/*', serveStatic({ root: `${here}/dist` }));
  app.use('/*', serveStatic({ root: `${here}/pages` }));
  return app;
}

export function startPortal(options: PortalOptions): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = serve({ fetch: createPortalApp(options).fetch, port: options.port, hostname: '127.0.0.1' }, () => resolve(server));
  });
}
