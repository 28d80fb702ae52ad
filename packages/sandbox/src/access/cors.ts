import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { PlatformServices } from '../platform-services.ts';

/** Pages of registered clients' origins may call the API, with tokens but never with cookies; others get no header. */
export function allowRegisteredOrigins(services: PlatformServices): MiddlewareHandler {
  return cors({
    origin: (origin) => (services.clients.isOrigin(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'Last-Event-ID',
      'Lianban-File-Name',
    ],
    exposeHeaders: ['ETag', 'Idempotent-Replayed', 'Location', 'Retry-After'],
    maxAge: 600,
  });
}
