import { defaultReporter } from '@web/test-runner';

import { rootFolder } from '../repository.ts';
import { bundlePlugin } from './bundle-plugin.ts';
import { ChromiumLauncher } from './chromium-launcher.ts';
import { devtoolsPlugin } from './devtools-plugin.ts';
import { downlevelPlugin } from './downlevel-plugin.ts';
import { mockServiceWorkerPlugin } from './mock-service-worker-plugin.ts';
import { totalsReporter } from './totals-reporter.ts';

/** `LIANBAN_CHROMIUM` chooses the browser: `newest` (default), `90` or `80`. */
const { LIANBAN_CHROMIUM: version = 'newest', LIANBAN_TOTALS: totals } = process.env;
if (!['newest', '90', '80'].includes(version)) {
  throw new Error(`Failed to choose a browser: LIANBAN_CHROMIUM is "${version}". Use newest, 90 or 80.`);
}

export default {
  rootDir: rootFolder,
  files: ['packages/*/src/**/*.browser.test.ts', 'examples/*/src/**/*.browser.test.ts'],
  nodeResolve: false,
  concurrentBrowsers: 1,
  concurrency: 2,
  browsers: [new ChromiumLauncher(version === 'newest' ? version : Number(version))],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 20_000,
  testsFinishTimeout: 180_000,
  plugins: [bundlePlugin(), devtoolsPlugin(), mockServiceWorkerPlugin(), ...(version === 'newest' ? [] : [downlevelPlugin()])],
  reporters: [defaultReporter({ reportTestProgress: false }), ...(totals ? [totalsReporter(totals)] : [])],
};
