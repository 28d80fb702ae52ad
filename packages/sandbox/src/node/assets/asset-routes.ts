import { Hono } from 'hono';
import type { PagesEnv } from '../pages-env.ts';
import { stylesheetPath } from '../pages/layout.ts';
import { stylesheet } from '../styles/stylesheet.ts';
import { markSvg } from './mark-svg.ts';

const oneHour = 'public, max-age=3600';

/** The stylesheet and the mark: the only files a page loads. */
export function createAssetRoutes(): Hono<PagesEnv> {
  return new Hono<PagesEnv>()
    .get(stylesheetPath, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': oneHour }))
    .get('/assets/mark.svg', (c) => c.body(markSvg, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': oneHour }))
    .get('/favicon.ico', (c) => c.redirect('/assets/mark.svg', 301));
}
