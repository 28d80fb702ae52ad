import { globSync } from 'node:fs';

import { whyNoOldChromium } from './browser/unpack-old-chromium.ts';
import { rootFolder } from './repository.ts';
import { formatTotals } from './test/part-result.ts';
import type { PartResult } from './test/part-result.ts';
import { runBrowserTests } from './test/run-browser-tests.ts';
import { runDemoCheck } from './test/run-demo-check.ts';
import { runUnitTests } from './test/run-unit-tests.ts';

/**
 * Every test of the repository. The last line is always `N passed, N failed, N skipped`; the exit code is 0 only without failures.
 * Usage: `pnpm test [units|newest|90|80|demo …]`.
 */
const hasBrowserTests = globSync('{packages,examples}/*/src/**/*.browser.test.ts', { cwd: rootFolder }).length > 0;
const skip = (reason: string): Promise<PartResult> => Promise.resolve({ passed: 0, failed: 0, skipped: [reason] });

const runOldChromium = (version: 80 | 90): Promise<PartResult> => {
  const reason = whyNoOldChromium();
  return reason ? skip(`browser tests in Chromium ${version}: ${reason}`) : runBrowserTests(version);
};

interface Part {
  readonly id: string;
  readonly title: string;
  readonly isPresent: boolean;
  readonly run: () => Promise<PartResult>;
}

const parts: readonly Part[] = [
  { id: 'units', title: 'tests in Node', isPresent: true, run: runUnitTests },
  { id: 'newest', title: 'tests in the newest Chromium', isPresent: hasBrowserTests, run: () => runBrowserTests('newest') },
  { id: '90', title: 'tests in Chromium 90', isPresent: hasBrowserTests, run: () => runOldChromium(90) },
  { id: '80', title: 'tests in Chromium 80', isPresent: hasBrowserTests, run: () => runOldChromium(80) },
  { id: 'demo', title: 'check of the running demo', isPresent: true, run: runDemoCheck },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(`Failed to test ${unknown.join(', ')}: unknown. Choose from ${parts.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

const results: { readonly title: string; readonly seconds: number; readonly result: PartResult }[] = [];
for (const { id, title, isPresent, run } of parts) {
  if (!isPresent || (wanted.length > 0 && !wanted.includes(id))) continue;
  console.log(`\n━━ ${title}`);
  const startedAt = performance.now();
  const result = await run();
  results.push({ title, seconds: (performance.now() - startedAt) / 1000, result });
}

console.log('\n━━ result');
for (const { title, seconds, result } of results) {
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${title}: ${formatTotals([result])} (${seconds.toFixed(1)} s)`);
}
for (const { title, result } of results) for (const name of result.skipped) console.log(`- skipped in ${title}: ${name}`);

const total = results.map(({ result }) => result);
process.exitCode = total.every(({ failed }) => failed === 0) ? 0 : 1;
console.log(formatTotals(total));
