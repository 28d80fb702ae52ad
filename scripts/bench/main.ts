import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rootFolder } from '../repository.ts';
import type { RunBench } from './harness/bench-row.ts';
import { formatRows, toJsonLine } from './harness/format-rows.ts';
import { writePage } from './harness/write-page.ts';

/**
 * Measures one thing and says whether it keeps what was promised.
 * Usage: `npx -y pnpm@12 bench <name> [--quick] [--write]`. A benchmark is a folder of `scripts/bench` with a run-bench.ts.
 * The last line is one JSON object; the exit code is 1 when a target was missed. `--write` puts the table into docs/performance.md.
 */
const folder = join(rootFolder, 'scripts/bench');
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && existsSync(join(folder, entry.name, 'run-bench.ts')) ? [entry.name] : [])).toSorted();

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } }, allowPositionals: true });
const [name] = positionals;
if (name === undefined || !names.includes(name)) {
  console.error(`Failed to run a benchmark: ${name === undefined ? 'no name was given' : `there is no "${name}" yet`}. Give one of: ${names.join(', ')}.`);
  process.exit(2);
}

const { runBench } = (await import(pathToFileURL(join(folder, name, 'run-bench.ts')).href)) as { runBench: RunBench };
const rows = await runBench({ quick: values.quick });
console.log(formatRows(rows));
if (values.write) writePage(name, rows, new Date().toISOString().slice(0, 10));
const line = toJsonLine(name, rows);
console.log(line);
if (!(JSON.parse(line) as { met: boolean }).met) process.exitCode = 1;
