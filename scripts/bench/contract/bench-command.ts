import type { BenchOptions, BenchRow } from '../harness/bench-row.ts';
import { runChild } from '../harness/run-child.ts';
import type { ChildRun } from '../harness/run-child.ts';
import { median } from '../harness/statistics.ts';
import { writeAcceptCsv } from './write-accept-csv.ts';

const megabyte = 1 << 20;
const maxMegabytes = 300;

const fail = (what: string, { status, output }: ChildRun): never => {
  throw new Error(`Failed to measure ${what}: it ended with ${status} and said something unexpected. Its output:\n${output.slice(0, 2000)}`);
};

/** Checks a file and makes sure that every planted fault was found, and nothing else. */
const runValidate = async (path: string, rows: number, faults: number): Promise<ChildRun> => {
  const run = await runChild(['packages/cli/src/main.ts', 'validate', path, '--table', 'caseAccept', '--incremental', '--quiet']);
  const digits = run.output.replaceAll(',', '');
  const isRight = run.status === 1 && digits.includes(String(rows)) && new RegExp(`row/id-check-digit\\D*\\b${faults}\\b`).test(digits) && (run.output.match(/\b(?:row|schema|gate|case)\/[a-z-]+/g) ?? []).every((rule) => rule === 'row/id-check-digit');
  return isRight ? run : fail('lianban validate', run);
};

const runParse = async (path: string, rows: number): Promise<ChildRun> => {
  const run = await runChild(['scripts/bench/contract/parse-only.ts', path]);
  // The header counts too.
  return run.status === 0 && run.output.trim() === String(rows + 1) ? run : fail('the parser alone', run);
};

/** `lianban validate` beside a script that only parses the same file, by turns; then the memory of a file five times as long. */
export const benchCommand = async ({ quick }: BenchOptions): Promise<BenchRow[]> => {
  const count = quick ? 100_000 : 1_000_000;
  const { path, faults } = writeAcceptCsv(count);
  const pairs: { ours: ChildRun; peer: ChildRun }[] = [];
  for (let round = 0; round < 3; round += 1) {
    const peer = await runParse(path, count);
    pairs.push({ ours: await runValidate(path, count, faults), peer });
  }
  const title = `${count.toLocaleString('en-US')} rows`;
  const toMemory = (rows: string, runs: readonly ChildRun[]): BenchRow[] => {
    const peaks = runs.flatMap(({ peakBytes }) => (peakBytes === undefined ? [] : [peakBytes]));
    return peaks.length === 0 ? [] : [{ name: `validate, peak memory, ${rows}`, unit: 'MB', ours: Math.max(...peaks) / megabyte, target: { atMost: maxMegabytes } }];
  };
  const toBusiest = (name: string, run: ChildRun): number => run.busiestThreadMs ?? fail(`the threads of ${name}`, run);
  const hasThreads = pairs.every(({ ours, peer }) => ours.busiestThreadMs !== undefined && peer.busiestThreadMs !== undefined);
  const threads: BenchRow[] = hasThreads
    ? [
        {
          name: `validate, ${title}, its busiest thread beside that of parsing`,
          unit: 's computed',
          ours: median(pairs.map(({ ours }) => toBusiest('lianban validate', ours))) / 1000,
          peer: median(pairs.map(({ peer }) => toBusiest('the parser alone', peer))) / 1000,
          ratio: median(pairs.map(({ ours, peer }) => toBusiest('lianban validate', ours) / toBusiest('the parser alone', peer))),
        },
      ]
    : [];
  const time: BenchRow = {
    name: `validate, ${title}, beside parsing alone`,
    unit: 's',
    ours: median(pairs.map(({ ours }) => ours.wallMs)) / 1000,
    peer: median(pairs.map(({ peer }) => peer.wallMs)) / 1000,
    ratio: median(pairs.map(({ ours, peer }) => ours.wallMs / peer.wallMs)),
    target: { atMost: 2 },
  };
  const memory = toMemory(title, pairs.map(({ ours }) => ours));
  if (quick) return [time, ...threads, ...memory];
  const long = writeAcceptCsv(5_000_000);
  return [time, ...threads, ...memory, ...toMemory('5,000,000 rows', [await runValidate(long.path, 5_000_000, long.faults)])];
};
