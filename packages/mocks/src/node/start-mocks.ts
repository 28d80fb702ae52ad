import { createMocks } from '../create-mocks.ts';
import type { MocksOptions } from '../create-mocks.ts';
import type { Mocks } from '../mocks.ts';
import { assertNodeVersion } from './assert-node-version.ts';

export interface NodeMocksOptions extends MocksOptions {
  /** Default `http://platform.localhost:7001`; nothing needs to listen there. */
  readonly baseUrl?: string;
  /** Absolute; default `/sso/ticket` of the portal of the demo. */
  readonly ticketExchange?: string;
}

/**
 * Answers this process's own requests to the platform, by `fetch`, `node:http` and whatever is built on them. State is in SQLite in
 * memory and ends with {@link Mocks.stop}. Requests to other addresses go to the network.
 * Errors: MocksError `mocks/node-too-old`, `mocks/unknown-account`.
 *
 * @example
 * const mocks = await startMocks({ signInAs: 'chen.xiaoyu' });
 * const platform = createPlatformClient({ baseUrl: mocks.baseUrl });
 * await platform.identity.adopt(mocks.session);
 */
export const startMocks = async ({
  baseUrl = 'http://platform.localhost:7001',
  ticketExchange = 'http://portal.localhost:7002/sso/ticket',
  ...options
}: NodeMocksOptions = {}): Promise<Mocks> => {
  assertNodeVersion();
  // Loaded here, because an old Node already fails at loading them.
  const [{ createSqliteDialect }, { setupServer }] = await Promise.all([import('@lianban/sandbox/node'), import('msw/node')]);
  return createMocks(
    {
      baseUrl,
      ticketExchange,
      openDialect: async () => createSqliteDialect(':memory:'),
      intercept: async (handlers) => {
        const server = setupServer(...handlers);
        server.listen({ onUnhandledFrame: 'bypass' });
        return () => server.close();
      },
    },
    options,
  );
};
