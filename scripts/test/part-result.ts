/** What one part of `pnpm test` came to. */
export interface PartResult {
  readonly passed: number;
  readonly failed: number;
  /** Names of what was skipped, each with its reason where the test gives one. */
  readonly skipped: readonly string[];
}

/** The one line that ends a test run; `.ci/run` and people read it. */
export const formatTotals = (results: readonly PartResult[]): string => {
  const sum = (count: (result: PartResult) => number): number => results.reduce((total, result) => total + count(result), 0);
  return `${sum((r) => r.passed)} passed, ${sum((r) => r.failed)} failed, ${sum((r) => r.skipped.length)} skipped`;
};

/** Reads the totals line back from the end of another script's output, or `undefined` when there is none. */
export const parseTotals = (output: string): { passed: number; failed: number; skipped: number } | undefined => {
  const match = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(output.trimEnd().split('\n').at(-1)?.trim() ?? '');
  return match ? { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3]) } : undefined;
};
