import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeTable } from '@lianban/contract';
import { tableFields } from '@lianban/contract/tables';
import { buildCaseRows } from '../builders/build-case-rows.ts';
import type { CaseRow } from '../builders/build-case-rows.ts';
import type { CasePlan } from '../builders/case-plan.ts';
import { createTableWriter } from './create-table-writer.ts';
import type { MonthEncoding, TableWriter } from './create-table-writer.ts';
import type { Fault, FaultKit, WireFault } from './faults/fault.ts';
import { createPerson } from './month-applicants.ts';
import { toCanonicalFormat } from './month-format.ts';
import type { MonthFormat, TableFormat } from './month-format.ts';
import { loadMonthItems } from './month-items.ts';
import { planMonth } from './plan-month.ts';
import { createNationalFormat } from './wire-format.ts';
import { writeReference } from './write-reference.ts';

export interface MonthOptions {
  /** Made when it is missing; the files of an earlier month go. */
  folder: string;
  /** At least so many rows, in all tables together. */
  rows: number;
  seed: number;
  /** Kinds of faults to plant, each `times` times over the month; the first one in its first case, the last one in its last. */
  faults: readonly Fault[];
  times?: number;
  /** `YYYY-MM`, default 2026-10. */
  month?: string;
  /** Whose tables, columns, digits and dates; default the contract's. */
  wire?: 'national' | undefined;
  /** Of the CSV files; default UTF-8. */
  encoding?: MonthEncoding | undefined;
}

/** One planted fault and where a check has to find it. */
export interface PlantedFault {
  fault: string;
  ruleId: string;
  table: ExchangeTable;
  file: string;
  line: number;
  rowGuid: string;
  path: string;
  /** As the file calls it; nothing where no column shows the place. */
  column?: string;
}

export interface WrittenMonth {
  rows: number;
  cases: number;
  /** Rows that were written; the national tables take no case that was not accepted. */
  rowsByTable: Readonly<Partial<Record<ExchangeTable, number>>>;
  planted: readonly PlantedFault[];
}

type MonthKit = Omit<FaultKit, 'earlier'>;

const rowsPerCase = 7;
const earlierCase = 3;

/** A fault as the files show it. */
type ShownFault = Fault & Pick<WireFault, 'text'>;

const toWireFault = ({ onWire, ...fault }: Fault): ShownFault[] => (onWire === false ? [] : [{ ...fault, ...onWire }]);

/** Which fault is planted in which case: evenly spread, so that the beginning, the middle and the end of every file have some. */
const spreadFaults = (faults: readonly ShownFault[], times: number, cases: number): Map<number, ShownFault> => {
  const schedule = new Map<number, ShownFault>();
  const all = Array.from({ length: times }, () => faults).flat();
  all.forEach((fault, index) => {
    let at = index === 0 ? 1 : Math.max(earlierCase + 1, Math.floor((index * cases) / all.length) + 1);
    while (schedule.has(at)) at += 1;
    schedule.set(at, fault);
  });
  return schedule;
};

const ordinary = (plan: CasePlan, fault: Fault, kit: MonthKit): CasePlan => ({
  ...plan,
  item: kit.personItem,
  applicant: createPerson(plan.serial),
  steps: 3,
  correction: false,
  special: false,
  exempt: false,
  delivery: false,
  outcome: 'granted',
  rating: 'satisfied',
  ...fault.shape?.(kit),
});

/**
 * 一个部门一个月的数据. Writes a CSV for every table that has rows, the reference data (`items.json`, `organizations.json`,
 * `authorizations.json`) and `planted.ndjson`, as a stream: memory does not grow with the rows.
 *
 * `<table>.csv` as the contract has it, or with `wire: 'national'` what a department exports of its front database: `up_pro_accept.csv`,
 * `up_pro_process.csv`, `up_pro_special_procedure.csv`, `up_pro_material.csv`, `up_pro_result.csv`, `up_lic_data.csv`. The national front database
 * has no tables for corrections, service records, ratings and rectifications: those stay `<table>.csv`. Faults of which its columns show nothing are not planted.
 */
export const writeMonth = async ({ folder, rows, seed, faults, times = 1, month = '2026-10', wire, encoding = 'utf-8' }: MonthOptions): Promise<WrittenMonth> => {
  mkdirSync(folder, { recursive: true });
  const formatOf = wire === 'national' ? createNationalFormat({ batchId: `QH${month.replace('-', '')}` }) : toCanonicalFormat;
  removeEarlier(folder);
  const { items, cancelled } = await loadMonthItems();
  const kit = createKit(items, cancelled);
  writeReference(folder, [...items, cancelled]);
  const files = createMonthFiles(folder, formatOf, encoding);
  const rowsByTable: Partial<Record<ExchangeTable, number>> = {};
  const planted: PlantedFault[] = [];
  const schedule = spreadFaults(wire === undefined ? faults : faults.flatMap(toWireFault), times, Math.floor(rows / rowsPerCase));
  const lastFault = Math.max(0, ...schedule.keys());
  let written = 0;
  let cases = 0;
  let earlier: { rowGuid: string } | undefined;
  for (const plan of planMonth({ month, items, seed })) {
    if (written >= rows && plan.serial > lastFault) break;
    cases = plan.serial;
    const fault = schedule.get(plan.serial);
    const caseRows = buildCaseRows(fault === undefined ? plan : ordinary(plan, fault, kit));
    const good = new Map(fault === undefined ? [] : caseRows.map(({ row }) => [row.rowGuid, { ...row }]));
    const broken = fault?.plant(caseRows, { ...kit, earlier: earlier ?? { rowGuid: '' } });
    for (const { table, row } of caseRows) {
      const { format, writer } = files.open(table);
      const isBroken = row === broken?.row;
      const cells = isBroken ? format.toBrokenCells(row, good.get(row.rowGuid) ?? row, fault?.text) : format.toCells(row);
      if (cells === undefined) continue;
      const line = writer.add(cells);
      rowsByTable[table] = (rowsByTable[table] ?? 0) + 1;
      written += 1;
      if (!isBroken || fault === undefined) continue;
      const column = format.columnOf(fault.path);
      planted.push({ fault: fault.name, ruleId: fault.ruleId, table, file: format.file, line, rowGuid: row.rowGuid, path: fault.path, ...(column === undefined ? {} : { column }) });
    }
    if (fault === undefined) earlier ??= caseRows.find(({ table, row }) => table === 'caseAccept' && row.acceptState === 'accepted')?.row;
  }
  files.close();
  writeFileSync(join(folder, 'planted.ndjson'), planted.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return { rows: written, cases, rowsByTable, planted };
};

/** A folder holds one month in one form. */
const removeEarlier = (folder: string): void => {
  const toNational = createNationalFormat({});
  for (const table of Object.keys(tableFields) as CaseRow['table'][]) for (const { file } of [toCanonicalFormat(table), toNational(table)]) rmSync(join(folder, file), { force: true });
};

interface OpenTable {
  format: TableFormat;
  writer: TableWriter;
}

const createMonthFiles = (folder: string, formatOf: MonthFormat, encoding: MonthEncoding) => {
  const tables = new Map<ExchangeTable, OpenTable>();
  return {
    open(table: CaseRow['table']): OpenTable {
      const known = tables.get(table);
      if (known !== undefined) return known;
      const format = formatOf(table);
      const opened = { format, writer: createTableWriter(folder, format.file, format.columns, encoding) };
      tables.set(table, opened);
      return opened;
    },
    close: () => tables.forEach(({ writer }) => writer.close()),
  };
};

const createKit = (items: Awaited<ReturnType<typeof loadMonthItems>>['items'], cancelledItem: FaultKit['cancelledItem']): MonthKit => {
  const personItem = items.find(({ serverTypes, promisePeriod, resultTypes }) => serverTypes.includes('naturalPerson') && promisePeriod.value === 5 && resultTypes.includes('certificate'));
  const enterpriseItem = items.find(({ serverTypes, projectType }) => !serverTypes.includes('naturalPerson') && projectType === 'immediate');
  if (personItem === undefined || enterpriseItem === undefined) throw new Error('Failed to write a month: the department has no item of the kind that faults need. Correct loadMonthItems.');
  return { personItem, enterpriseItem, cancelledItem };
};
