import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RowCheck } from './row-check.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = globSync('*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts') && /=> \(\{\n {2}rules:/.test(readFileSync(folder + file, 'utf8')));

describe('row checks', () => {
  it.each(files)('%s has the text of every rule it names in its own table', async (file) => {
    const name = basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { [name]: create } = (await import(`./${file}`)) as Record<string, (options: object) => RowCheck>;
    const named = [...readFileSync(folder + file, 'utf8').matchAll(/'((?:row|item|bundle|form|[a-z]+)\/[a-z-]+)'/g)].map(([, code]) => code);
    const { rules } = (create as (options: object) => RowCheck)({ path: 'a', paths: [], parts: [], total: 'b' });
    expect(named.filter((code) => !(String(code) in rules))).toEqual([]);
  });

  it('are found', () => {
    expect(files.length).toBeGreaterThan(10);
  });
});
