import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GateError } from '../errors.ts';
import type { GateOptions } from '../gate-options.ts';
import { toExitCode, type GateResult } from '../gate-result.ts';
import { validateFiles } from '../validate-files.ts';

export const now = '2026-11-22T10:00:00+08:00';

/** A folder for the files of one test file. */
export const createTestFolder = (): { path: string; write: (name: string, content: string | Uint8Array) => string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'gate-test-'));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};

export const checkFiles = (inputs: string | readonly string[], options: Partial<GateOptions> = {}): Promise<GateResult> =>
  validateFiles({ inputs: typeof inputs === 'string' ? [inputs] : inputs, options: { now, ...options } });

/** What became of a check: the code that stopped it or a file, else the rules that were broken. */
export const outcomeOf = async (inputs: string | readonly string[], options: Partial<GateOptions> = {}): Promise<{ exitCode: number; codes: string[] }> => {
  try {
    const result = await checkFiles(inputs, options);
    const stopped = result.files.flatMap(({ error }) => (error ? [error.code] : []));
    return { exitCode: toExitCode(result), codes: [...stopped, ...result.byRule.map(({ ruleId }) => ruleId)] };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { exitCode: 2, codes: [error.code] };
  }
};

/** Rows as CSV, the fields of the first row as columns. */
export const toCsv = (rows: readonly object[], { delimiter = ',', lineEnd = '\n' } = {}): string => {
  const fields = Object.keys(rows[0] ?? {});
  const toCell = (value: unknown): string => {
    const text = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [fields, ...rows.map((row) => fields.map((field) => toCell((row as Record<string, unknown>)[field])))].map((cells) => cells.join(delimiter) + lineEnd).join('');
};
