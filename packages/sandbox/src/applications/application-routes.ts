import { validateApplicationSubmission } from '@lianban/contract/validators';
import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import { assertValid } from '../http/assert-valid.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readJson } from '../http/read-body.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import type { PlatformServices } from '../platform-services.ts';
import { listApplications, loadOwnApplication, toApplication } from './load-application.ts';
import { submitApplication } from './submit-application.ts';

/** `/api/v1/applications`: an applicant's own applications. */
export function createApplicationRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  const applicant = requireBearer(services, 'applicant');
  routes.post('/api/v1/applications', applicant, async (c) => {
    const { text, value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const { account } = c.var;
    const request = {
      scope: `account:${account.sub}`,
      key: c.req.header('Idempotency-Key'),
      method: 'POST',
      path: '/api/v1/applications',
      body: text,
    };
    return answerOnce(services, request, async (store) => {
      const submission = assertValid(validateApplicationSubmission, value, 'application/invalid');
      return { status: 201, body: await submitApplication(services, store, account, submission) };
    });
  });
  routes.get('/api/v1/applications', applicant, async (c) =>
    c.json({ applications: await listApplications(services.db, c.var.account.sub) }),
  );
  routes.get('/api/v1/applications/:applicationId', applicant, async (c) => {
    const record = await loadOwnApplication(services.db, c.var.account.sub, c.req.param('applicationId'));
    return c.json(await toApplication(services.db, record));
  });
  return routes;
}
