import { Hono } from 'hono';
import { assertApplicationVisible } from '../applications/assert-application-visible.ts';
import { requireBearer } from '../access/require-bearer.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import type { PlatformServices } from '../platform-services.ts';
import { createEventStream, EVENT_ROLES } from './event-stream.ts';
import { loadLastSequence } from './load-events.ts';
import { createOpenStreams } from './open-streams.ts';

/**
 * `/api/v1/events`: the live status stream (SSE). With `Last-Event-ID` it resumes after that event, without it begins with
 * what happens from now on.
 */
export function createEventRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  const open = createOpenStreams(services.limits.eventStreamsPerAccount);
  routes.get('/api/v1/events', requireBearer(services, ...EVENT_ROLES), async (c) => {
    const applicationId = c.req.query('applicationId');
    if (applicationId !== undefined) await assertApplicationVisible(services.db, c.var.account, applicationId);
    const resumeAfter = c.req.header('Last-Event-ID') ?? '';
    const last = await loadLastSequence(services.db);
    // An id from before the store was made anew would wait for ever.
    const after = /^\d{1,9}$/.test(resumeAfter) ? Math.min(Number(resumeAfter), last) : last;
    const filter = { account: c.var.account, ...(applicationId === undefined ? {} : { applicationId }) };
    const onEnd = open.enter(c.var.account.sub);
    const stream = createEventStream(services, filter, { after, tokenExpiresAt: c.var.tokenExpiresAt, onEnd });
    return c.body(stream, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
  });
  return routes;
}
