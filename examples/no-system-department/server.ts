import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export type DeskSiteOptions = { port: number; platform: string; clientId: string };

/** Any web server would do for this static site (nginx in life); this one sends the same headers that README.md asks of it. */
export function startDeskSite({ port, platform, clientId }: DeskSiteOptions): Promise<ServerType> {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], connectSrc: ["'self'", platform], imgSrc: ["'self'", 'data:', 'blob:'],
        formAction: ["'self'", platform], baseUri: ["'none'"], frameAncestors: ["'none'"], requireTrustedTypesFor: ["'script'"], trustedTypes: ['lit-html'],
      },
      referrerPolicy: 'no-referrer',
    }),
  );
  app.get('/config.json', (context) => context.json({ platform, clientId }));
  app.use('/*', serveStatic({ root: `${import.meta.dirname}/dist` }));
  app.use('/*', serveStatic({ root: `${import.meta.dirname}/pages` }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(server));
  });
}
