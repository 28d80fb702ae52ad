import { createPlatform } from '@lianban/sandbox';
import { createSqliteDialect, startSandbox } from '@lianban/sandbox/node';
import { createFakeClock } from '@lianban/testkit';
import { runPlatformHttpSuite } from '@lianban/testkit/suites/platform-http';
import type { PlatformVariant } from '@lianban/testkit/suites/platform-http';
import { afterAll, beforeAll, describe, it } from 'vitest';

import { startMocks } from './start-mocks.ts';

const fetchForReal = (request: Request): Promise<Response> => fetch(request);

const inProcess: PlatformVariant = {
  name: 'the sandbox core in this process',
  start: async () => {
    const clock = createFakeClock();
    const issuer = 'http://platform.localhost:7001';
    const platform = await createPlatform({ dialect: createSqliteDialect(':memory:'), issuer, clock });
    return {
      baseUrl: issuer,
      fetch: (request) => platform.fetch(request),
      signIn: async (account) => (await platform.tokens.issue({ sub: `acct-${account}`, clientId: 'portal' })).accessToken,
      advance: (ms) => clock.advance(ms),
      close: () => platform.close(),
    };
  },
};

const mocked: PlatformVariant = {
  name: 'mocks in Node',
  start: async () => {
    const clock = createFakeClock();
    const mocks = await startMocks({ clock });
    return {
      baseUrl: mocks.baseUrl,
      fetch: fetchForReal,
      signIn: async (account) => (await mocks.sessionFor(account)).accessToken,
      advance: (ms) => clock.advance(ms),
      close: () => mocks.stop(),
    };
  },
};

const listening: PlatformVariant = {
  name: 'the listening sandbox',
  start: async () => {
    const clock = createFakeClock();
    const sandbox = await startSandbox({ port: 0, clock });
    return {
      baseUrl: sandbox.url,
      fetch: fetchForReal,
      signIn: async (account) => {
        const { platform } = sandbox;
        return (await platform.tokens.issue({ sub: `acct-${account}`, clientId: 'portal' })).accessToken;
      },
      advance: (ms) => clock.advance(ms),
      close: () => sandbox.close(),
    };
  },
};

for (const variant of [inProcess, mocked, listening]) runPlatformHttpSuite(variant, { describe, it, beforeAll, afterAll });
