import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { secureHeaders } from 'hono/secure-headers';
import type { ConnectorConfig } from '../config/config.ts';
import type { DeliveryPort } from '../delivery/delivery-port.ts';
import { countRows } from '../outbox/reconcile.ts';
import { listRefusals } from '../outbox/refusals.ts';
import type { Outbox } from '../outbox/open-outbox.ts';
import { addSignOnGateway } from '../sign-on/add-sign-on-gateway.ts';
import { operationsPage } from './page.ts';
import { style } from './style.ts';

export type OperationsOptions = {
  config: ConnectorConfig;
  outbox: Outbox;
  platform: DeliveryPort;
  state: { lastError?: string; checkedAt?: string };
  /** Password of the operations page; without one the page is for this machine only. */
  secret?: string;
  signOnSecret?: string;
};

/** The operations page (运行页), its numbers as JSON, and the sign-on gateway `/sso`. */
export function createOperationsApp({ config, outbox, platform, state, secret, signOnSecret }: OperationsOptions): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"], requireTrustedTypesFor: ["'script'"] },
    }),
  );
  if (config.signOn && signOnSecret) addSignOnGateway(app, { signOn: config.signOn, secret: signOnSecret, platform, deptName: config.department.deptName });
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  if (secret) app.use(basicAuth({ realm: 'connector', verifyUser: (_user, password) => isSame(password, secret) }));
  app.get('/', (context) => context.html(operationsPage(config.department.deptName, outbox, state) as Promise<string>));
  app.get('/status.json', (context) => context.json({ ...state, tables: countRows(outbox), refusals: listRefusals(outbox) }));
  return app;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
