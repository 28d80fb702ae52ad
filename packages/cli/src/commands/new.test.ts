import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTarget } from '@lianban/contract/targets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runLianban } from '../testing/run-lianban.ts';
import type { Run } from '../testing/run-lianban.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'lianban-new-'));
const target = join(folder, 'qinghe-new');
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(target, file), 'utf8')) as Record<string, unknown>;

/** Runs the target's own test as a department does after `npm install`; the packages are those of this repository, from their sources. */
function runOwnTest(): { exitCode: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@lianban/source', join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--no-color'], { cwd: target, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  return { exitCode: status, output: stdout + stderr };
}

function install(): void {
  mkdirSync(join(target, 'node_modules/@lianban'), { recursive: true });
  symlinkSync(join(root, 'packages/contract'), join(target, 'node_modules/@lianban/contract'));
  symlinkSync(join(root, 'node_modules/vitest'), join(target, 'node_modules/vitest'));
  writeFileSync(join(target, 'vitest.config.mjs'), `export default { resolve: { conditions: ['@lianban/source', 'node', 'module'] }, ssr: { resolve: { conditions: ['@lianban/source', 'node', 'module'] } } };\n`);
}

describe('lianban new target', () => {
  let first: Run;
  beforeAll(async () => {
    first = await runLianban(['new', 'target', 'qinghe-new', '--folder', target]);
    install();
  });

  test('says what it wrote and what to read next', () => {
    expect([first.exitCode, first.errors]).toEqual([0, '']);
    expect(first.output).toContain('qinghe-new.json、qinghe-new.vectors.json、qinghe-new.test.mjs、package.json、README.md');
    expect(first.output).toContain('README.md。');
  });

  test('writes a mapping that works at once', () => {
    const { wireRows } = createTarget(read('qinghe-new.json')).toWireRows('caseResult', { rowGuid: 'r', cdOperation: 'insert', cdTime: '2026-11-22T09:40:00+08:00', dataSource: '152', projectNo: 'p', resultType: 'notAccepted', resultDate: '2026-11-22T09:30:00+08:00' }, { batchId: 'b' });
    expect(wireRows[0]).toMatchObject({ wireTable: 'qinghe_new_result', columns: { result_type: '5' } });
  });

  test('writes a test that runs the shared suite and passes, and fails once the mapping and its examples disagree', () => {
    const passing = runOwnTest();
    expect(passing.output).toMatch(/Tests {2}\d+ passed/);
    expect(passing.exitCode).toBe(0);
    const mapping = readFileSync(join(target, 'qinghe-new.json'), 'utf8');
    writeFileSync(join(target, 'qinghe-new.json'), mapping.replace('"granted": "1"', '"granted": "7"'));
    const failing = runOwnTest();
    writeFileSync(join(target, 'qinghe-new.json'), mapping);
    expect(failing.exitCode).toBe(1);
    expect(failing.output).toContain('writes a result with the digit of this target');
  });

  test('overwrites nothing', async () => {
    const before = readFileSync(join(target, 'README.md'), 'utf8');
    const { exitCode, errors } = await runLianban(['new', 'target', 'qinghe-new', '--folder', target]);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/holds files already, and nothing is overwritten\. .* \[cli\/folder-not-empty\]\n$/);
    expect(readFileSync(join(target, 'README.md'), 'utf8')).toBe(before);
  });

  test('writes into a folder of the name unless told otherwise', async () => {
    expect((await runLianban(['new', 'target', 'lanhe'], { cwd: folder })).exitCode).toBe(0);
    expect(readdirSync(join(folder, 'lanhe')).toSorted()).toEqual(['README.md', 'lanhe.json', 'lanhe.test.mjs', 'lanhe.vectors.json', 'package.json']);
  });

  test.each(['青禾', '../up', ''])('refuses the name %j', async (name) => {
    const { exitCode, errors } = await runLianban(['new', 'target', name], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(errors).toContain('[cli/invalid-argument]');
  });

  test('says so when it cannot write', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const { exitCode, errors } = await runLianban(['new', 'target', 'qinghe', '--folder', join(folder, 'a-file/below')]);
    expect(exitCode).toBe(2);
    expect(errors).toContain('[cli/file-unwritable]');
  });
});
