import type { ExchangeTable } from '@lianban/contract';
import { validatorsByTable } from '@lianban/contract/validators';
import type { Validator } from '@lianban/contract/validators';
import { loadSchemas } from '../../generate/load-schemas.ts';
import type { BenchOptions, BenchRow } from '../harness/bench-row.ts';
import { compareRates } from '../harness/compare.ts';
import { geometricMean } from '../harness/statistics.ts';
import { buildRows } from './exchange-rows.ts';
import type { KnownRow } from './exchange-rows.ts';
import { compilePlainAjv } from './plain-ajv.ts';

const tables: readonly ExchangeTable[] = ['caseAccept', 'caseStep', 'caseMaterial', 'caseResult', 'serviceRecord', 'evaluation'];
const context = { now: '2026-11-22T10:00:00+08:00' };
const target = { atLeast: 0.9 };

/** Runs a validator over rows and compares the number of good ones with what is known; the verdicts row by row are compared before. */
const createRun = (name: string, rows: readonly KnownRow[], isGood: (row: unknown) => boolean, expected: (row: KnownRow) => boolean): (() => void) => {
  const wrong = rows.findIndex((known) => isGood(known.row) !== expected(known));
  if (wrong >= 0) throw new Error(`Failed to compare ${name}: it ${expected(rows[wrong] as KnownRow) ? 'refuses' : 'takes'} row ${wrong}, and should not. Correct the rows or the validator before measuring.`);
  const values = rows.map(({ row }) => row);
  const good = rows.filter(expected).length;
  return () => {
    let count = 0;
    for (let index = 0; index < values.length; index += 1) if (isGood(values[index])) count += 1;
    if (count !== good) throw new Error(`Failed to measure ${name}: ${count} rows are good instead of ${good}. Verdicts must not change from run to run.`);
  };
};

/** Rows a second of our validators, with checksums, codes and texts, beside plain Ajv on the same schema. */
export const benchValidators = async ({ quick }: BenchOptions): Promise<BenchRow[]> => {
  const entities = await loadSchemas();
  const size = { rounds: quick ? 5 : 15, roundMs: quick ? 40 : 150 };
  const compare = (table: ExchangeTable, count: number, withFaults: boolean): Pick<BenchRow, 'ours' | 'peer' | 'ratio'> => {
    const name = table.charAt(0).toUpperCase() + table.slice(1);
    const rows = buildRows(table, count, withFaults);
    const validate = validatorsByTable[table] as Validator<object>;
    const ours = createRun(`${name}, ours`, rows, (row) => validate(row, context).valid, ({ isValid }) => isValid);
    const peer = createRun(`${name}, peer`, rows, compilePlainAjv(entities, name), ({ hasShape }) => hasShape);
    return compareRates({ ours, peer, units: count, ...size });
  };
  const withMean = (title: string, rows: readonly BenchRow[]): BenchRow[] => {
    const mean = (field: 'ours' | 'peer' | 'ratio'): number => geometricMean(rows.map((row) => row[field] ?? Number.NaN));
    return [...rows, { name: title, unit: 'rows/s', ours: mean('ours'), peer: mean('peer'), ratio: mean('ratio'), target }];
  };
  const few = 5000;
  const mixed = tables.map((table): BenchRow => ({ name: `${table}, 2 % wrong`, unit: 'rows/s', ...compare(table, few, true), target }));
  const good = tables.map((table): BenchRow => ({ name: `${table}, all right`, unit: 'rows/s', ...compare(table, few, false), target }));
  const growth = [1000, 10_000, ...(quick ? [] : [100_000])].map((count): BenchRow => ({ name: `caseAccept, ${count.toLocaleString('en-US')} rows, 2 % wrong`, unit: 'rows/s', ...compare('caseAccept', count, true), target }));
  return [...withMean('geometric mean, 2 % wrong', mixed), ...withMean('geometric mean, all right', good), ...growth];
};
