import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { TestRunnerPlugin } from '@web/test-runner-core';

import { rootFolder } from '../repository.ts';

/** Serves MSW's worker script at the root, so that browser tests of the mocks control the page they run in. */
export const mockServiceWorkerPlugin = (): TestRunnerPlugin => ({
  name: 'lianban-mock-service-worker',
  serve: async ({ path }) => {
    if (path !== '/mockServiceWorker.js') return undefined;
    const file = createRequire(join(rootFolder, 'packages/mocks/package.json')).resolve('msw/mockServiceWorker.js');
    return { body: await readFile(file, 'utf8'), type: 'js' };
  },
});
