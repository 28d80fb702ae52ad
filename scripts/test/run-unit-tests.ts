import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { cacheFolder } from '../repository.ts';
import { runTool } from '../run-tool.ts';
import type { PartResult } from './part-result.ts';

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs every `*.test.ts` in Node. */
export const runUnitTests = async (): Promise<PartResult> => {
  const file = join(cacheFolder, 'totals/units.json');
  mkdirSync(join(cacheFolder, 'totals'), { recursive: true });
  rmSync(file, { force: true });
  const args = ['run', '--config', 'scripts/test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runTool('vitest', args, { live: true });
  return countReport(readReport(file), status);
};

const readReport = (file: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

/** A file that did not load has no failed test, and a leaked error has not even a failed file: both count as one failure. */
const countReport = (report: Report | undefined, status: number): PartResult => {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (wanted: string): number => tests.filter((test) => test.status === wanted).length;
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')).length;
  const failed = count('failed') + broken;
  return {
    passed: count('passed'),
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName),
  };
};
