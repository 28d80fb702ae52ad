import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

import type { PartResult } from './part-result.ts';

/** Writes the totals of a browser run to a file, for scripts/test.ts to add up. */
export const totalsReporter = (file: string): Reporter => ({
  onTestRunFinished: ({ sessions }) => {
    const results = sessions.map(countSession);
    const total: PartResult = {
      passed: results.reduce((sum, result) => sum + result.passed, 0),
      failed: results.reduce((sum, result) => sum + result.failed, 0),
      skipped: results.flatMap((result) => result.skipped),
    };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(total));
  },
});

const countSession = (session: TestSession): PartResult => {
  const result = session.testResults ? countSuite(session.testResults, []) : { passed: 0, failed: 0, skipped: [] };
  // A file that did not load, or an error outside any test, fails without a failed test.
  return !session.passed && result.failed === 0 ? { ...result, failed: 1 } : result;
};

const countSuite = (suite: TestSuiteResult, path: readonly string[]): PartResult => {
  const inner = suite.suites.map((child) => countSuite(child, [...path, child.name]));
  const skipped = suite.tests.filter((test) => test.skipped).map((test) => [...path, test.name].join(' > '));
  return {
    passed: inner.reduce((sum, result) => sum + result.passed, suite.tests.filter((test) => test.passed && !test.skipped).length),
    failed: inner.reduce((sum, result) => sum + result.failed, suite.tests.filter((test) => !test.passed && !test.skipped).length),
    skipped: [...skipped, ...inner.flatMap((result) => result.skipped)],
  };
};
