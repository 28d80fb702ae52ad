import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutputs } from './write-outputs.ts';

describe('writeOutputs', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianban-generate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes what is missing under a line that says where it comes from, and then has nothing to do', async () => {
    const output = { path: join(folder, 'deep/types.ts'), text: 'export type A = 1;\n', from: 'schemas' };
    expect(await writeOutputs([output], { check: false })).toHaveLength(1);
    expect(await readFile(output.path, 'utf8')).toMatch(/^\/\/ Generated from schemas .*\nexport type A = 1;\n$/);
    expect(await writeOutputs([output], { check: true })).toEqual([]);
  });

  it('names a stale file and leaves it alone when it only checks', async () => {
    const path = join(folder, 'types.ts');
    await writeFile(path, 'edited by hand');
    expect(await writeOutputs([{ path, text: 'export {};\n', from: 'schemas' }], { check: true })).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe('edited by hand');
  });
});
