import { platformOpenApi } from '@lianban/contract/openapi';
import { Hono } from 'hono';

/** `/openapi.json`: the whole description of the API in one file, for tools that read such. */
export function createOpenApiRoutes(): Hono {
  return new Hono().get('/openapi.json', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(platformOpenApi);
  });
}
