import { describeAccess } from './http/access-cases.ts';
import { describeBatches } from './http/batch-cases.ts';
import { describeCatalogue } from './http/catalogue-cases.ts';
import { describeFurtherRows } from './http/further-row-cases.ts';
import type { GroupContext } from './http/group-context.ts';
import { createHttpCaller } from './http/http-caller.ts';
import { describeJourney } from './http/journey-cases.ts';
import type { PlatformVariant, RunningPlatform, SuiteRunner } from './http/running-platform.ts';
import { describeStream } from './http/stream-cases.ts';
import { describeSubmission } from './http/submission-cases.ts';
import { describeTickets } from './http/ticket-cases.ts';

export type { PlatformVariant, RunningPlatform, SuiteRunner } from './http/running-platform.ts';

const groups: readonly (readonly [title: string, cases: (context: GroupContext) => void])[] = [
  ['catalogue', describeCatalogue],
  ['a one-time ticket', describeTickets],
  ['access', describeAccess],
  ['submission', describeSubmission],
  ['a life event', describeJourney],
  ['pushed rows', describeBatches],
  ['further rows', describeFurtherRows],
  ['the status stream', describeStream],
];

/**
 * The one HTTP suite of the platform: whatever answers here answers like the sandbox. Runs under vitest and mocha alike.
 *
 * @example
 * runPlatformHttpSuite({ name: 'mocks', start: async () => … }, { describe, it, beforeAll, afterAll });
 */
export const runPlatformHttpSuite = (variant: PlatformVariant, runner: SuiteRunner): void => {
  runner.describe(`the platform over HTTP: ${variant.name}`, () => {
    for (const [title, describeCases] of groups) runner.describe(title, () => runGroup(variant, runner, describeCases));
  });
};

const runGroup = (variant: PlatformVariant, runner: SuiteRunner, describeCases: (context: GroupContext) => void): void => {
  let running: RunningPlatform;
  let caller: ReturnType<typeof createHttpCaller>;
  const tokens = new Map<string, Promise<string>>();
  runner.beforeAll(async () => {
    running = await variant.start();
    caller = createHttpCaller(running);
  });
  runner.afterAll(() => running.close());
  describeCases({
    it: (title, body) => runner.it(title, body),
    platform: () => running,
    caller: () => caller,
    tokenOf: (account) => {
      const token = tokens.get(account) ?? running.signIn(account);
      tokens.set(account, token);
      return token;
    },
  });
};
