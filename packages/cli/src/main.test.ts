import { describe, expect, test } from 'vitest';
import { runLianban } from './testing/run-lianban.ts';

describe('lianban', () => {
  test('tells its commands', async () => {
    const { exitCode, output } = await runLianban(['--help']);
    expect(exitCode).toBe(0);
    for (const name of ['check', 'run', 'sandbox', 'validate']) expect(output).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  test.each([[[]], [['help-me']], [['validate', '--tabel', 'caseAccept']], [['sandbox', '--prot', '1']]])('shows how it is used when %j is no way to', async (args) => {
    const { exitCode, output, errors } = await runLianban(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(/Usage: lianban|error: /);
    expect(errors).not.toContain('    at ');
  });
});
