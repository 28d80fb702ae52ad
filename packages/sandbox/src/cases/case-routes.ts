import { validateCaseAction } from '@lianban/contract/validators';
import { Hono } from 'hono';
import { requireBearer } from '../access/require-bearer.ts';
import { SandboxError } from '../errors.ts';
import { assertValid } from '../http/assert-valid.ts';
import type { PlatformEnv } from '../http/platform-env.ts';
import { readJson } from '../http/read-body.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import type { PlatformServices } from '../platform-services.ts';
import { actOnCase } from './act-on-case.ts';
import { loadVisibleCase, toCaseFile } from './load-case-file.ts';
import { loadWorklist } from './load-worklist.ts';

/** `/api/v1/worklist` and `/api/v1/cases`: the officers' work. */
export function createCaseRoutes(services: PlatformServices): Hono<PlatformEnv> {
  const routes = new Hono<PlatformEnv>();
  routes.get('/api/v1/worklist', requireBearer(services, 'officer'), async (c) => {
    const deptCode = c.var.account.department?.deptCode;
    return c.json({ cases: deptCode === undefined ? [] : await loadWorklist(services.db, deptCode) });
  });
  routes.get('/api/v1/cases/:projectNo', requireBearer(services), async (c) => {
    const record = await loadVisibleCase(services.db, c.var.account, c.req.param('projectNo'));
    c.header('ETag', `"${record.version}"`);
    return c.json(await toCaseFile(services, services.db, c.var.account, record));
  });
  routes.post('/api/v1/cases/:projectNo/actions', requireBearer(services, 'officer'), async (c) => {
    const { text, value } = await readJson(c.req.raw, services.limits.jsonMaxSizeBytes);
    const { account } = c.var;
    const projectNo = c.req.param('projectNo');
    const version = parseVersion(c.req.header('If-Match'));
    const action = assertValid(validateCaseAction, value);
    const request = {
      scope: `account:${account.sub}`,
      key: c.req.header('Idempotency-Key'),
      method: 'POST',
      path: `/api/v1/cases/${projectNo}/actions`,
      body: text,
    };
    return answerOnce(services, request, async (store) => ({
      status: 200,
      body: await actOnCase(services, store, account, { projectNo, version, action }),
    }));
  });
  return routes;
}

/** `If-Match: "3"`; quotes may be left out. */
function parseVersion(header: string | undefined): number {
  const digits = /^"?(\d{1,9})"?$/.exec(header ?? '')?.[1];
  if (digits !== undefined) return Number(digits);
  throw new SandboxError(
    'case/version-required',
    'Failed to act on the case: the header If-Match is missing or no version. Send the version of the case file the decision was made on.',
  );
}
