import { isUtf8 } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compareFindings, faults, writeMonth } from '@lianban/testkit/month';
import type { WrittenMonth } from '@lianban/testkit/month';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference, toExitCode, validateFiles } from './index.ts';
import type { GateFinding, GateResult } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-wire-month-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = 20_261_002;
const rows = 8000;
const carried = faults.filter(({ onWire }) => onWire !== false);

const validateMonth = (path: string, target?: string): Promise<GateResult> =>
  validateFiles({
    inputs: [path],
    options: {
      now: '2026-11-22T12:00:00+08:00',
      target,
      reference: loadReference({ items: join(path, 'items.json'), organizations: join(path, 'organizations.json'), authorizations: join(path, 'authorizations.json') }),
      settings: { rectificationDays: 5 },
    },
  });

/** What a finding says of which row, however the row is written. */
const toVerdict = ({ table, rowGuid, path, ruleId, severity }: GateFinding): string => `${table} ${rowGuid} ${path} ${ruleId} ${severity}`;

describe.each(['utf-8', 'gb18030'] as const)('a month as the front database exports it, in %s', (encoding) => {
  const path = join(folder, encoding);
  let month: WrittenMonth;
  let result: GateResult;
  beforeAll(async () => {
    month = await writeMonth({ folder: path, rows, seed, faults, wire: 'national', encoding });
    result = await validateMonth(path, 'national');
  }, 120_000);

  it('stands in the national tables, in its encoding, with digits and dates of a database', () => {
    const bytes = readFileSync(join(path, 'up_pro_accept.csv'));
    expect(isUtf8(bytes)).toBe(encoding === 'utf-8');
    const [header = '', first = ''] = new TextDecoder(encoding).decode(bytes).split('\r\n');
    expect(header.split(',')).toEqual(expect.arrayContaining(['row_guid', 'cd_operation', 'cd_batch', 'applyer_page_code', 'apply_date', 'legal']));
    expect(first).toMatch(/^accept-1-1,I,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,QH202610,152,/);
    expect(result.files.map(({ file }) => basename(file)).filter((name) => name.startsWith('up_'))).toHaveLength(6);
    expect(Object.fromEntries(result.files.map(({ table, rows: read }) => [table, read]))).toEqual(month.rowsByTable);
  });

  it('has every fault that its columns can show', () => {
    expect(month.planted.map(({ fault }) => fault).toSorted()).toEqual(carried.map(({ name }) => name).toSorted());
    expect(carried.length).toBeGreaterThan(60);
  });

  it('gives up every planted fault at its place, and nothing else', () => {
    expect(compareFindings(month.planted, result.findings)).toEqual({ missed: [], extra: [] });
    expect(result.errors + result.warnings).toBe(month.planted.length);
  });

  it('is spoken of by the columns, digits and dates that stand in the file', () => {
    const columns = new Map(month.planted.map(({ file, line, path: at, column }) => [`${file}:${line}${at}`, column]));
    for (const finding of result.findings) expect([finding.ruleId, finding.column]).toEqual([finding.ruleId, columns.get(`${basename(finding.file)}:${finding.line}${finding.path}`)]);
    const onWire = result.findings.filter(({ file }) => basename(file).startsWith('up_'));
    const shown = onWire.map(({ maskedValue = '' }) => maskedValue);
    expect(shown).toEqual(expect.arrayContaining(['1900-01-01 00:00:00', '1（即办件）', '001（统一社会信用代码）', '8', '一份']));
    expect(shown.filter((value) => /T\d\d:|^[a-z]+[A-Z]/.test(value))).toEqual([]);
    // Chinese sentences hold no names of the contract.
    const words = onWire.map(({ message, hint }) => `${message}。${hint}`);
    expect(words).toEqual(expect.arrayContaining([expect.stringContaining('时间早于前一项（申请时间）'), expect.stringContaining('为准：2（承诺件）')]));
    expect(words.filter((text) => /[a-z][A-Z]|[a-z]{4}/.test(text.replace(/end_time/g, '')))).toEqual([]);
  });
});

describe('a month in either form', () => {
  it('gets the same verdicts', async () => {
    const canonical = join(folder, 'canonical');
    const wire = join(folder, 'wire');
    await writeMonth({ folder: canonical, rows, seed, faults: carried });
    const month = await writeMonth({ folder: wire, rows, seed, faults: carried, wire: 'national' });
    // What cannot be read from a column, or has none, is told as such; in the contract's form it is a wrong value.
    const places = new Map(month.planted.map(({ fault, table, rowGuid, ruleId, path }) => [`${table} ${rowGuid} ${path} ${ruleId}`, carried.find(({ name }) => name === fault)]));
    const toCanonical = (finding: GateFinding): GateFinding => {
      const { ruleId, path } = places.get(`${finding.table} ${finding.rowGuid} ${finding.path} ${finding.ruleId}`) ?? finding;
      return { ...finding, ruleId, path };
    };
    const verdicts = (await validateMonth(wire, 'national')).findings.map(toCanonical).map(toVerdict);
    expect(verdicts.toSorted()).toEqual((await validateMonth(canonical)).findings.map(toVerdict).toSorted());
    expect(verdicts).toHaveLength(carried.length);
  }, 120_000);

  it('passes without a word when it is in order', async () => {
    const path = join(folder, 'clean');
    await writeMonth({ folder: path, rows, seed: 7, faults: [], wire: 'national', encoding: 'gb18030' });
    const result = await validateMonth(path, 'national');
    expect(result.findings).toEqual([]);
    expect(toExitCode(result, { strict: true })).toBe(0);
  }, 60_000);
});
