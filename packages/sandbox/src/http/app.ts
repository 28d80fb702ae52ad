import { Hono } from 'hono';
import { allowRegisteredOrigins } from '../access/cors.ts';
import { createMeRoutes } from '../access/me-routes.ts';
import { createApplicationRoutes } from '../applications/application-routes.ts';
import { createCaseRoutes } from '../cases/case-routes.ts';
import { createCatalogueRoutes } from '../catalogue/catalogue-routes.ts';
import { createCorrectionRoutes } from '../corrections/correction-routes.ts';
import { SandboxError } from '../errors.ts';
import { createEventRoutes } from '../events/event-routes.ts';
import { createExchangeRoutes } from '../exchange/exchange-routes.ts';
import { createKeyRoutes } from '../keys/key-routes.ts';
import type { PlatformServices } from '../platform-services.ts';
import { createPrefillRoutes } from '../prefill/prefill-routes.ts';
import { createRatingRoutes } from '../ratings/rating-routes.ts';
import { createStatisticsRoutes } from '../statistics/statistics-routes.ts';
import { createTicketRoutes } from '../tickets/ticket-routes.ts';
import { createUploadRoutes } from '../uploads/upload-routes.ts';
import { logRequests } from './log-requests.ts';
import { createOpenApiRoutes } from './openapi-routes.ts';
import type { PlatformEnv } from './platform-env.ts';
import { toProblemResponse } from './problem-response.ts';
import { securityHeaders } from './security-headers.ts';

/** Puts the platform's routes together; each domain brings its own. */
export function createApp(services: PlatformServices): Hono<PlatformEnv> {
  const app = new Hono<PlatformEnv>();
  app.onError((error) => toProblemResponse(error));
  app.notFound(() =>
    toProblemResponse(
      new SandboxError('request/not-found', 'Failed to answer: there is nothing at this address. See the OpenAPI description.'),
    ),
  );
  app.use(logRequests(services));
  app.use(securityHeaders);
  app.use(allowRegisteredOrigins(services));
  for (const routes of [
    createKeyRoutes(services),
    createOpenApiRoutes(),
    createCatalogueRoutes(services),
    createMeRoutes(services),
    createTicketRoutes(services),
    createPrefillRoutes(services),
    createUploadRoutes(services),
    createApplicationRoutes(services),
    createCorrectionRoutes(services),
    createCaseRoutes(services),
    createRatingRoutes(services),
    createExchangeRoutes(services),
    createEventRoutes(services),
    createStatisticsRoutes(services),
  ]) {
    app.route('/', routes as Hono<PlatformEnv>);
  }
  return app;
}
