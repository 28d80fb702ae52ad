import { Hono } from 'hono';

/** `/openapi.json`: the whole description of the API in one file, for tools that read such. Loaded when it is asked for: mocks in a page rarely are. */
export function createOpenApiRoutes(): Hono {
  return new Hono().get('/openapi.json', async (c) => {
    const { platformOpenApi } = await import('@lianban/contract/openapi');
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(platformOpenApi);
  });
}
