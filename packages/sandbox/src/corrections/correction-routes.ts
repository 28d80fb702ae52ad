import { validateCorrectionSubmission, validateWithdrawalRequest } from '@lianban/contract/validators';
import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import { assertValid } from '../http/assert-valid.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readJson } from '../http/read-body.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import type { PlatformServices } from '../platform-services.ts';
import { correctApplication } from './correct-application.ts';
import { withdrawCase } from './withdraw-case.ts';

/** What an applicant may still change after submitting: correct what was asked, take a case back. */
export function createCorrectionRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  const applicant = requireBearer(services, 'applicant');
  routes.post('/api/v1/applications/:applicationId/corrections', applicant, async (c) => {
    const { text, value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const { account } = c.var;
    const applicationId = c.req.param('applicationId');
    const request = {
      scope: `account:${account.sub}`,
      key: c.req.header('Idempotency-Key'),
      method: 'POST',
      path: `/api/v1/applications/${applicationId}/corrections`,
      body: text,
    };
    return answerOnce(services, request, async (store) => {
      const correction = assertValid(validateCorrectionSubmission, value, 'correction/invalid');
      return { status: 200, body: await correctApplication(services, store, account, applicationId, correction) };
    });
  });
  routes.post('/api/v1/applications/:applicationId/withdrawals', applicant, async (c) => {
    const { text, value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const { sub } = c.var.account;
    const applicationId = c.req.param('applicationId');
    const { projectNo } = assertValid(validateWithdrawalRequest, value);
    const request = {
      scope: `account:${sub}`,
      key: c.req.header('Idempotency-Key'),
      method: 'POST',
      path: `/api/v1/applications/${applicationId}/withdrawals`,
      body: text,
    };
    return answerOnce(services, request, async (store) => ({
      status: 200,
      body: await withdrawCase(services, store, sub, { applicationId, projectNo }),
    }));
  });
  return routes;
}
