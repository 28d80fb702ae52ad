import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseConfig, startConnector, type Connector, type ConnectorConfig } from '@lianban/connector';
import { createDepartmentClient } from '@lianban/platform-client';
import { startSandbox } from '@lianban/sandbox/node';
import { createHttpCaller, type HttpCaller } from '@lianban/testkit/suites/http/http-caller';
import { startLegacySystem } from '../system/server.ts';
import { LegacyBrowser } from '../system/testing/legacy-browser.ts';

const secrets = { POLICE_CONNECTOR_SECRET: 'police-connector-demo-secret', POLICE_TRUSTED_SECRET: 'agreed-between-the-two' };
const systemClock = { now: () => `${new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 19)}+08:00` };

/** The platform, the old system and the connector between them, all in this process and all over HTTP. */
export type JoinedDepartments = {
  caller: () => HttpCaller;
  tokenOf(account: string): Promise<string>;
  platformUrl: string;
  legacyUrl: string;
  /** The old system's own database, opened beside it. */
  legacy: DatabaseSync;
  /** A clerk who has signed in. */
  clerk: LegacyBrowser;
  connector: () => Connector;
  /** Stops the connector and starts it again with what it remembers. */
  restartConnector(): Promise<void>;
  close(): Promise<void>;
};

export async function startJoinedDepartments(): Promise<JoinedDepartments> {
  const folder = mkdtempSync(join(tmpdir(), 'legacy-department-'));
  const file = join(folder, 'police.db');
  const sandbox = await startSandbox({ port: 0, database: ':memory:' });
  const system = await startLegacySystem({ port: 0, file, trustedSecret: secrets.POLICE_TRUSTED_SECRET });
  const legacyUrl = `http://127.0.0.1:${(system.address() as AddressInfo).port}`;
  const legacy = new DatabaseSync(file);
  const config = readExample(folder, sandbox.url, legacyUrl);
  const platform = createDepartmentClient({ baseUrl: sandbox.url, clientId: config.platform.clientId, clientSecret: secrets.POLICE_CONNECTOR_SECRET });
  const start = (): Promise<Connector> => startConnector(config, { platform, clock: systemClock, secrets });
  let connector = await start();
  const clerk = new LegacyBrowser(legacyUrl);
  await clerk.signIn();

  const caller = createHttpCaller({
    baseUrl: sandbox.url,
    fetch: (request) => fetch(request),
    signIn: () => Promise.reject(new Error('use tokenOf')),
    advance: () => undefined,
    close: sandbox.close,
  });
  const tokens = new Map<string, Promise<string>>();
  const issue = async (account: string): Promise<string> => (await sandbox.platform.tokens.issue({ sub: `acct-${account}`, clientId: 'portal' })).accessToken;
  return {
    caller: () => caller,
    tokenOf: (account) => {
      const token = tokens.get(account) ?? issue(account);
      tokens.set(account, token);
      return token;
    },
    platformUrl: sandbox.url,
    legacyUrl,
    legacy,
    clerk,
    connector: () => connector,
    async restartConnector() {
      await connector.close();
      connector = await start();
    },
    async close() {
      await connector.close();
      legacy.close();
      await new Promise((resolve) => system.close(resolve));
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The department's own configuration, with this run's addresses and files in place of the example's. */
function readExample(folder: string, platformUrl: string, legacyUrl: string): ConnectorConfig {
  const config = parseConfig(readFileSync(join(import.meta.dirname, '../connector.json'), 'utf8'), folder);
  const { signOn } = config;
  return {
    ...config,
    platform: { ...config.platform, baseUrl: platformUrl },
    // Rounds come when the test says so.
    pollIntervalMs: 3_600_000,
    operations: { ...config.operations, port: 0 },
    ...(signOn ? { signOn: { ...signOn, platformUrl, trustedLoginUrl: `${legacyUrl}/login/trusted` } } : {}),
  };
}
