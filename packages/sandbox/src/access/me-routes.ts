import { Hono } from 'hono';
import type { PlatformEnv } from '../http/platform-env.ts';
import type { PlatformServices } from '../platform-services.ts';
import { loadDraftKey } from './draft-key.ts';
import { requireBearer } from './require-bearer.ts';
import { toSession } from './user-info.ts';

/** `/api/v1/me`: who is signed in. */
export function createMeRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  routes.get('/api/v1/me', requireBearer(services), (c) => c.json(toSession(c.var.account, c.var.tokenExpiresAt)));
  routes.get('/api/v1/me/draft-key', requireBearer(services, 'applicant'), async (c) =>
    c.json({ key: await loadDraftKey(services.db, c.var.account.sub) }),
  );
  return routes;
}
