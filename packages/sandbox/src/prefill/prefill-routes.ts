import { validatePrefillRequest } from '@lianban/contract/validators';
import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import { SandboxError } from '../errors.ts';
import { assertValid } from '../http/assert-valid.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readJson } from '../http/read-body.ts';
import type { PlatformServices } from '../platform-services.ts';
import { loadPrefill } from './load-prefill.ts';

/** `/api/v1/prefill`: what is on record, given out only when the applicant agrees. */
export function createPrefillRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  routes.post('/api/v1/prefill', requireBearer(services, 'applicant'), async (c) => {
    const { value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    assertConsent(value);
    const { bundleCode, scenario } = assertValid(validatePrefillRequest, value);
    const definition = findDefinition(services, bundleCode);
    const personId = c.var.account.person?.personId;
    if (personId === undefined) return c.json({ values: [], licences: [], unavailable: [] });
    return c.json(await loadPrefill(services, definition, { personId, scenario }));
  });
  return routes;
}

function assertConsent(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'consent' in value && value.consent === true) return;
  throw new SandboxError(
    'prefill/consent-required',
    'Failed to prefill: the applicant has not agreed that registers are asked. Ask them, then send consent: true.',
  );
}
