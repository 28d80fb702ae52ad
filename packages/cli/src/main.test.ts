import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runLianban } from './testing/run-lianban.ts';

describe('lianban', () => {
  test('tells its commands, and so does the README', async () => {
    const { exitCode, output } = await runLianban(['--help']);
    expect(exitCode).toBe(0);
    const names = [...output.slice(output.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) => (name === undefined || name === 'help' ? [] : [name]));
    expect(names).toEqual(expect.arrayContaining(['check', 'new', 'run', 'sandbox', 'validate']));
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    for (const name of names) expect(readme).toMatch(new RegExp(`^## \`lianban ${name}[ \`]`, 'm'));
  });

  test('tells them on an older Node too, which has no SQLite', async () => {
    const { exitCode, output } = await runLianban(['--help'], { env: { NODE_OPTIONS: '--no-experimental-sqlite' } });
    expect([exitCode, output.includes('Commands:')]).toEqual([0, true]);
  });

  test.each([[[]], [['help-me']], [['validate', '--tabel', 'caseAccept']], [['sandbox', '--prot', '1']]])('shows how it is used when %j is no way to', async (args) => {
    const { exitCode, output, errors } = await runLianban(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/Usage: lianban|error: /);
    expect(errors).not.toContain('    at ');
  });
});
