import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFindings, faults, writeMonth } from '@lianban/testkit/month';
import type { WrittenMonth } from '@lianban/testkit/month';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference, toExitCode, validateFiles } from './index.ts';
import type { GateResult } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-month-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const validateMonth = (path: string): Promise<GateResult> =>
  validateFiles({
    inputs: [path],
    options: {
      now: '2026-11-22T12:00:00+08:00',
      reference: loadReference({ items: join(path, 'items.json'), organizations: join(path, 'organizations.json'), authorizations: join(path, 'authorizations.json') }),
      settings: { rectificationDays: 5 },
    },
  });

describe('a month of a department with planted faults', () => {
  let month: WrittenMonth;
  let result: GateResult;
  beforeAll(async () => {
    month = await writeMonth({ folder: join(folder, 'faulty'), rows: 30_000, seed: 20_261_001, faults, times: 2 });
    result = await validateMonth(join(folder, 'faulty'));
  }, 120_000);

  it('holds more than forty kinds of faults', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(month.planted).toHaveLength(faults.length * 2);
    expect(month.rows).toBeGreaterThanOrEqual(30_000);
  });

  it('is read to its last row', () => {
    expect(result.rows).toBe(month.rows);
    expect(Object.fromEntries(result.files.map(({ table, rows }) => [table, rows]))).toEqual(month.rowsByTable);
  });

  it('gives up every planted fault at its place, and nothing else', () => {
    expect(compareFindings(month.planted, result.findings)).toEqual({ missed: [], extra: [] });
  });

  it('is summed up by what was planted', () => {
    const planted = new Map<string, number>();
    for (const { ruleId } of month.planted) planted.set(ruleId, (planted.get(ruleId) ?? 0) + 1);
    expect(Object.fromEntries(result.byRule.map(({ ruleId, count }) => [ruleId, count]))).toEqual(Object.fromEntries(planted));
    expect(result.errors + result.warnings).toBe(month.planted.length);
    expect(toExitCode(result)).toBe(1);
  });
});

describe('a month without faults', () => {
  it('passes without a word', async () => {
    await writeMonth({ folder: join(folder, 'clean'), rows: 8000, seed: 7, faults: [] });
    const result = await validateMonth(join(folder, 'clean'));
    expect(result.findings).toEqual([]);
    expect(toExitCode(result, { strict: true })).toBe(0);
  }, 60_000);

  it('is the same for the same seed', async () => {
    await writeMonth({ folder: join(folder, 'again'), rows: 8000, seed: 7, faults: [] });
    for (const file of ['caseAccept.csv', 'evaluation.csv']) expect(readFileSync(join(folder, 'again', file), 'utf8')).toBe(readFileSync(join(folder, 'clean', file), 'utf8'));
  }, 60_000);
});
