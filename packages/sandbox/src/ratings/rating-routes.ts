import { validateRatingSubmission } from '@lianban/contract/validators';
import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import { assertValid } from '../http/assert-valid.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readJson } from '../http/read-body.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import type { PlatformServices } from '../platform-services.ts';
import { rateCase } from './rate-case.ts';

/** `/api/v1/cases/{projectNo}/ratings`: the applicant's rating of a decided case. */
export function createRatingRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  routes.post('/api/v1/cases/:projectNo/ratings', requireBearer(services, 'applicant'), async (c) => {
    const { text, value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const { sub } = c.var.account;
    const projectNo = c.req.param('projectNo');
    const rating = assertValid(validateRatingSubmission, value);
    const channel = /\bMobi/.test(c.req.header('User-Agent') ?? '') ? 'mobile' : 'pc';
    const request = {
      scope: `account:${sub}`,
      key: c.req.header('Idempotency-Key'),
      method: 'POST',
      path: `/api/v1/cases/${projectNo}/ratings`,
      body: text,
    };
    return answerOnce(services, request, async (store) => ({
      status: 201,
      body: await rateCase(services, store, sub, { projectNo, rating, channel }),
    }));
  });
  return routes;
}
