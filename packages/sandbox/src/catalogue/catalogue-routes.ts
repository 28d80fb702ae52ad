import { Hono } from 'hono';
import type { PlatformServices } from '../platform-services.ts';
import { readCount } from '../http/read-query.ts';
import { findDefinition, toBundleSummary } from './definitions.ts';
import { listCodeLists, listItems, listOrganizations } from './reference-data.ts';

const MAX_ITEMS = 500;

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
  routes.get('/api/v1/catalog/items', (c) => {
    const limit = readCount(c.req.query('limit'), { fallback: 100, least: 1, most: MAX_ITEMS });
    c.header('Cache-Control', 'public, max-age=60');
    return c.json(listItems(services, { deptCode: c.req.query('deptCode'), after: c.req.query('after'), limit }));
  });
  routes.get('/api/v1/catalog/organizations', (c) => {
    c.header('Cache-Control', 'public, max-age=60');
    return c.json({ organizations: listOrganizations(services) });
  });
  routes.get('/api/v1/catalog/code-lists', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.json({ codeLists: listCodeLists() });
  });
  return routes;
}
