import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { PagesEnv } from '../pages-env.ts';

/** A folder of static files that the platform serves beside its own pages, such as the window page of its officers (综合窗口). */
export interface StaticSite {
  /** Begins and ends with a slash: `/window/`. */
  readonly path: string;
  readonly folder: string;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-cache',
};

/** Serves the folder; an address without a file, such as the return from signing in, shows `index.html`. */
export function createSiteRoutes({ path, folder }: StaticSite): Hono<PagesEnv> {
  const everything = `${path}*`;
  return new Hono<PagesEnv>()
    .get(path.slice(0, -1), (c) => c.redirect(path, 301))
    .use(everything, async (c, next) => {
      for (const [name, value] of Object.entries(headers)) c.header(name, value);
      await next();
    })
    .get(everything, serveStatic({ root: folder, rewriteRequestPath: (address) => address.slice(path.length - 1) }))
    .get(everything, serveStatic({ root: folder, path: 'index.html' }));
}
