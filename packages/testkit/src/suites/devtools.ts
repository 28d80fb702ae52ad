import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Sends one DevTools command to the page that this browser test runs in, e.g. `Input.dispatchKeyEvent`.
 * Only in `*.browser.test.ts`; works in every Chromium that the tests run in, as far as that version knows the command.
 * Errors: rejects with the browser's own words when it refuses.
 */
export const sendDevtools = (method: string, params: object = {}): Promise<unknown> =>
  executeServerCommand('lianban-devtools', { method, params });
