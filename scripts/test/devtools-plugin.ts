import type { TestRunnerPlugin } from '@web/test-runner-core';

import { ChromiumLauncher } from './chromium-launcher.ts';

interface DevtoolsCommand {
  readonly method: string;
  readonly params?: object;
}

/**
 * Lets a browser test send a DevTools command to its own page: real key presses, input methods, viewport, media.
 * The test's side of it is `sendDevtools` of `@lianban/testkit/suites/devtools`.
 */
export const devtoolsPlugin = (): TestRunnerPlugin<DevtoolsCommand> => ({
  name: 'lianban-devtools',
  executeCommand: async ({ command, payload, session }) => {
    if (command !== 'lianban-devtools' || !payload) return undefined;
    const { browser } = session;
    if (!(browser instanceof ChromiumLauncher)) throw new Error(`Failed to send ${payload.method}: ${browser.name} is not ours.`);
    // An empty answer must not be undefined: the runner would say that nobody knows the command.
    return (await browser.send(session.id, payload.method, payload.params)) ?? {};
  },
});
