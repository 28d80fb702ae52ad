import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../../repository.ts';
import type { BenchRow, RunBench } from '../harness/bench-row.ts';
import { median } from '../harness/statistics.ts';
import { measureProcess, type ProcessUsage } from './measure-process.ts';
import { writeCases } from './write-cases.ts';

const parseOnly = join(import.meta.dirname, 'parse-only.ts');
const command = join(rootFolder, 'packages/cli/src/main.ts');
const maxRssMb = 300;

/**
 * `lianban validate` of a CSV of cases beside a script that only parses it: both as processes of their own, by turns, as a person waits for
 * them. The command uses two threads, so a machine that is busy with something else shows less than it can.
 */
export const runBench: RunBench = async ({ quick }) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-gate-'));
  try {
    const [rows, manyRows, rounds] = quick ? [100_000, 200_000, 1] : [1_000_000, 5_000_000, 3];
    const file = join(folder, 'caseAccept.csv');
    await writeCases(file, rows);
    const runs: { ours: ProcessUsage; peer: ProcessUsage }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const peer = await measureProcess(parseOnly, [file]);
      runs.push({ peer, ours: await measureProcess(command, ['validate', file, '--quiet']) });
    }
    await writeCases(file, manyRows);
    const many = await measureProcess(command, ['validate', file, '--quiet']);
    return [
      { name: `validate, ${rows.toLocaleString('en-US')} cases, wall clock`, unit: 's', ...compare(runs, ({ elapsedMs }) => elapsedMs / 1_000), target: { atMost: 2 } },
      { name: 'the same, processor time of all threads', unit: 's', ...compare(runs, ({ computedMs }) => computedMs / 1_000) },
      { name: 'memory at its highest', unit: 'MB', ours: Math.max(...runs.map(({ ours }) => ours.maxRssMb)), target: { atMost: maxRssMb } },
      { name: `memory, ${manyRows.toLocaleString('en-US')} cases`, unit: 'MB', ours: many.maxRssMb, target: { atMost: maxRssMb } },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const compare = (runs: readonly { ours: ProcessUsage; peer: ProcessUsage }[], value: (usage: ProcessUsage) => number): Pick<BenchRow, 'ours' | 'peer' | 'ratio'> => ({
  ours: median(runs.map(({ ours }) => value(ours))),
  peer: median(runs.map(({ peer }) => value(peer))),
  ratio: median(runs.map(({ ours, peer }) => value(ours) / value(peer))),
});
