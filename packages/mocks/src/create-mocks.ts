import type { Dialect } from 'kysely';
import type { RequestHandler } from 'msw';

import { createHandlers } from './create-handlers.ts';
import type { Mocks } from './mocks.ts';
import { createMockPlatform } from './platform/mock-platform.ts';
import type { MockPlatform, MockPlatformOptions } from './platform/mock-platform.ts';

export interface MocksOptions extends MockPlatformOptions {
  /** Account to be signed in at once, e.g. `chen.xiaoyu`; see {@link Mocks.session}. */
  readonly signInAs?: string;
}

/** What browser and Node do each in their own way. */
export interface MocksEnvironment {
  readonly baseUrl: string;
  readonly ticketExchange: string;
  readonly openDialect: () => Promise<Dialect>;
  /** Removes what outlives the platform; runs after it was closed. */
  readonly clear?: () => Promise<void>;
  /** Begins to intercept; returns the end of it. */
  readonly intercept: (handlers: readonly RequestHandler[]) => Promise<() => void | Promise<void>>;
}

/** The mocks without the way in which requests are intercepted and state is kept. */
export const createMocks = async (environment: MocksEnvironment, { signInAs, ...options }: MocksOptions): Promise<Mocks> => {
  const { baseUrl, ticketExchange, openDialect, clear } = environment;
  const open = async (): Promise<MockPlatform> => createMockPlatform(await openDialect(), baseUrl, options);
  let current = open();
  await current;
  const close = async (): Promise<void> => (await current).sandbox.close();
  const end = await environment.intercept(createHandlers({ baseUrl, ticketExchange, platform: () => current })).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  const sessionFor: Mocks['sessionFor'] = async (account) => (await current).sessionFor(account);

  return {
    baseUrl,
    ticketExchange,
    session: signInAs === undefined ? undefined : await sessionFor(signInAs),
    sessionFor,
    ticketFor: async (account, ticketOptions) => (await current).ticketFor(account, ticketOptions),
    platform: () => current,
    reset: async () => {
      // Requests that come meanwhile wait for the new platform.
      current = close().then(clear).then(open);
      await current;
    },
    stop: async () => {
      await end();
      await close();
    },
  };
};
