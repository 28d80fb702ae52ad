import { Hono } from 'hono';
import type { PlatformServices } from '../platform-services.ts';

/** `/.well-known/jwks.json`: with what a department's server checks the platform's tokens. */
export function createKeyRoutes(services: PlatformServices): Hono {
  return new Hono().get('/.well-known/jwks.json', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.json({ keys: [services.signingKey.publicJwk] });
  });
}
