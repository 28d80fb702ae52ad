import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFindings, faults, writeMonth } from '@lianban/testkit/month';
import type { ComparedFinding } from '@lianban/testkit/month';
import { runChild } from '../bench/harness/run-child.ts';

/**
 * Writes a month of a department with planted faults; with `--check` also has `lianban validate` look for them.
 * Usage: `npx -y pnpm@12 month --rows 1500000 --out .month [--times 25] [--seed 1] [--clean] [--wire national] [--encoding gb18030] [--check]`
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1500000' },
    out: { type: 'string', default: '.month' },
    times: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    wire: { type: 'string' },
    encoding: { type: 'string', default: 'utf-8' },
    clean: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const toCount = (name: 'rows' | 'times' | 'seed'): number => {
  if (/^[1-9]\d{0,8}$/.test(values[name])) return Number(values[name]);
  console.error(`Failed to write a month: --${name} is "${values[name]}". Give a whole number from 1.`);
  process.exit(2);
};

const toChoice = <T extends string>(name: 'wire' | 'encoding', choices: readonly T[]): T | undefined => {
  const value = values[name];
  const choice = choices.find((candidate) => candidate === value);
  if (value === undefined || choice !== undefined) return choice;
  console.error(`Failed to write a month: --${name} is "${value}". Choose: ${choices.join(', ')}.`);
  process.exit(2);
};

const folder = resolve(values.out);
const wire = toChoice('wire', ['national']);
const encoding = toChoice('encoding', ['utf-8', 'gb18030']);
const started = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const month = await writeMonth({ folder, rows: toCount('rows'), seed: toCount('seed'), times: toCount('times'), faults: values.clean ? [] : faults, wire, encoding });
console.log(`written: ${month.rows} rows, ${month.cases} cases, ${month.planted.length} planted faults of ${new Set(month.planted.map(({ fault }) => fault)).size} kinds in ${folder}, ${seconds(started)}`);
for (const [table, rows] of Object.entries(month.rowsByTable)) console.log(`  ${table}: ${rows}`);

if (values.check) {
  const findings = join(folder, 'findings.ndjson');
  rmSync(findings, { force: true });
  const reference = ['items', 'organizations', 'authorizations'].flatMap((name) => [`--${name}`, join(folder, `${name}.json`)]);
  const limit = String(month.planted.length + 1000);
  const target = wire === undefined ? [] : ['--target', wire];
  const args = ['validate', folder, ...target, ...reference, '--rectification-days', '5', '--findings', findings, '--max-findings', limit, '--max-per-rule', limit, '--report', join(folder, 'report.html'), '--report', join(folder, 'report.xlsx')];
  const began = performance.now();
  const { status, output, peakBytes = 0 } = await runChild(['packages/cli/src/main.ts', ...args]);
  console.log(output.trimEnd());
  const found = readFileSync(findings, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as ComparedFinding);
  const { missed, extra } = compareFindings(month.planted, found);
  console.log(`validated: exit ${status}, ${found.length} findings, ${seconds(began)}, peak memory ${Math.round(peakBytes / 2 ** 20)} MB`);
  for (const { fault, file, line } of missed.slice(0, 20)) console.log(`  missed: ${fault} at ${file}:${line}`);
  for (const { ruleId, file, line, path } of extra.slice(0, 20)) console.log(`  not planted: ${ruleId} at ${file}:${line} ${path}`);
  console.log(`planted ${month.planted.length}, missed ${missed.length}, found besides ${extra.length}`);
  if (missed.length + extra.length > 0) process.exitCode = 1;
}
