import { Hono } from 'hono';
import type { PlatformServices } from '../platform-services.ts';
import { findDefinition, toBundleSummary } from './definitions.ts';

/** `/api/v1/catalog`: what anyone may read without signing in. */
export function createCatalogueRoutes(services: PlatformServices): Hono {
  const routes = new Hono();
  routes.get('/api/v1/catalog/bundles', (c) => {
    c.header('Cache-Control', 'public, max-age=60');
    return c.json({ bundles: [...services.definitions.values()].map(toBundleSummary) });
  });
  routes.get('/api/v1/catalog/bundles/:bundleCode', (c) => {
    const definition = findDefinition(services, c.req.param('bundleCode'));
    c.header('Cache-Control', 'public, max-age=60');
    return c.json(definition);
  });
  return routes;
}
