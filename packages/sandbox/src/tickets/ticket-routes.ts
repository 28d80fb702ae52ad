import { validateTicketExchange, validateTicketRequest } from '@lianban/contract/validators';
import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import { requireClient } from '../access/require-client.ts';
import { assertValid } from '../http/assert-valid.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readJson } from '../http/read-body.ts';
import type { PlatformServices } from '../platform-services.ts';
import { exchangeTicket } from './exchange-ticket.ts';
import { issueTicket } from './issue-ticket.ts';

/** `/api/v1/tickets`: the provinces' way of single sign-on, beside OpenID Connect. */
export function createTicketRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  routes.post('/api/v1/tickets', requireBearer(services), async (c) => {
    const { value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const request = assertValid(validateTicketRequest, value);
    return c.json(await issueTicket(services, { ...request, sub: c.var.account.sub, accessUntil: c.var.tokenExpiresAt }), 201);
  });
  routes.post('/api/v1/tickets/exchange', requireClient(services, 'ticket'), async (c) => {
    const { value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const request = assertValid(validateTicketExchange, value);
    return c.json(await exchangeTicket(services, { ...request, clientId: c.var.client.clientId }));
  });
  return routes;
}
