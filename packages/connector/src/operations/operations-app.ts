import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { secureHeaders } from 'hono/secure-headers';
import type { Clock } from '@lianban/contract';
import type { ConnectorConfig } from '../config/config.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { listFailedDispatches } from '../outbox/failed-dispatches.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { countRows } from '../outbox/reconcile.ts';
import { listRefusals } from '../outbox/refusals.ts';
import { listQuarantined, releaseQuarantined } from '../outbox/sealed-batches.ts';
import type { Rounds } from '../rounds/create-rounds.ts';
import { addSignOnGateway } from '../sign-on/add-sign-on-gateway.ts';
import { isLocalHost, isOwnForm } from './is-own-request.ts';
import { operationsPage, type OperationsView } from './page.ts';
import { style } from './style.ts';

export type OperationsOptions = {
  config: ConnectorConfig;
  outbox: Outbox;
  platform: DeliveryPort;
  clock: Clock;
  rounds: Pick<Rounds, 'problems' | 'checkedAt'>;
  /** Password of the operations page; without one the page is for this machine only. */
  secret?: string;
  signOnSecret?: string;
};

/** The operations page (运行页), its numbers as JSON, and the sign-on gateway `/sso`. */
export function createOperationsApp({ config, outbox, platform, clock, rounds, secret, signOnSecret }: OperationsOptions): Hono {
  const { deptName } = config.department;
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"], requireTrustedTypesFor: ["'script'"] },
      // With `no-referrer` browsers would send the page's own form with `Origin: null`, as any foreign page can.
      referrerPolicy: 'same-origin',
    }),
  );
  if (config.signOn && signOnSecret) {
    const { baseUrl, clientId } = config.platform;
    addSignOnGateway(app, { signOn: config.signOn, secret: signOnSecret, platform, platformUrl: config.signOn.platformUrl ?? baseUrl, clientId, deptName });
  }
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  if (secret) app.use(basicAuth({ realm: 'connector', verifyUser: (_user, password) => isSame(password, secret) }));
  else app.use((context, next) => (isLocalHost(context) ? next() : Promise.resolve(context.text('The operations page without a password answers to names of this machine only.', 403))));

  const view = (): OperationsView => {
    const checkedAt = rounds.checkedAt();
    return {
      ...(checkedAt === undefined ? {} : { checkedAt }),
      problems: rounds.problems(),
      tables: countRows(outbox),
      refusals: listRefusals(outbox),
      dispatches: listFailedDispatches(outbox),
      quarantined: listQuarantined(outbox).map(({ batch, error, rows }) => ({ batchId: batch.batchId, table: batch.table, rows, error })),
    };
  };
  app.get('/', (context) => context.html(operationsPage(deptName, view()) as Promise<string>));
  app.get('/status.json', (context) => context.json(view()));
  app.post('/batches/:batchId/release', (context) => {
    if (!isOwnForm(context)) return context.text('Only the operations page itself may ask for this.', 403);
    return releaseQuarantined(outbox, context.req.param('batchId'), Date.parse(clock.now())) ? context.redirect('/', 303) : context.notFound();
  });
  return app;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
