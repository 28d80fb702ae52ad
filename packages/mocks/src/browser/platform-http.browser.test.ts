import { createFakeClock } from '@lianban/testkit';
import { runPlatformHttpSuite } from '@lianban/testkit/suites/platform-http';
import type { PlatformVariant } from '@lianban/testkit/suites/platform-http';

import { startMocks } from './start-mocks.ts';
import { inRecentChromium } from './testing/in-recent-chromium.ts';

const variant: PlatformVariant = {
  name: 'mocks in the browser',
  start: async () => {
    const clock = createFakeClock();
    const mocks = await startMocks({ clock, baseUrl: 'http://platform.localhost:7001' });
    return {
      baseUrl: mocks.baseUrl,
      fetch: (request) => fetch(request),
      signIn: async (account) => (await mocks.sessionFor(account)).accessToken,
      advance: (ms) => clock.advance(ms),
      close: () => mocks.stop(),
    };
  },
};

inRecentChromium('the platform over HTTP: mocks in the browser', () =>
  runPlatformHttpSuite(variant, { describe, it, beforeAll: before, afterAll: after }),
);
