import { defineConfig } from 'vitest/config';

import { rootFolder } from '../repository.ts';

// Vite adds `import` and `default` itself. Named here they would reach Node too, and `require` would be handed ES modules.
const conditions = ['@lianban/source', 'node', 'module'];

/** Tests that run in Node. Those that need a real browser are `*.browser.test.ts`, see web-test-runner.config.mjs. */
export default defineConfig({
  root: rootFolder,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
    // Workers that a test starts itself resolve packages to their sources as well.
    execArgv: ['--conditions=@lianban/source'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 20_000,
  },
});
