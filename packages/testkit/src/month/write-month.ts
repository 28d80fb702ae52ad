import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeTable } from '@lianban/contract';
import { buildCaseRows } from '../builders/build-case-rows.ts';
import type { CaseRow } from '../builders/build-case-rows.ts';
import type { CasePlan } from '../builders/case-plan.ts';
import { createTableWriter } from './create-table-writer.ts';
import type { TableWriter } from './create-table-writer.ts';
import type { Fault, FaultKit } from './faults/fault.ts';
import { createPerson } from './month-applicants.ts';
import { loadMonthItems } from './month-items.ts';
import { planMonth } from './plan-month.ts';
import { writeReference } from './write-reference.ts';

export interface MonthOptions {
  /** Made when it is missing; files of an earlier month are overwritten. */
  folder: string;
  /** At least so many rows, in all tables together. */
  rows: number;
  seed: number;
  /** Kinds of faults to plant, each `times` times over the month; the first one in its first case, the last one in its last. */
  faults: readonly Fault[];
  times?: number;
  /** `YYYY-MM`, default 2026-10. */
  month?: string;
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
}

export interface WrittenMonth {
  rows: number;
  cases: number;
  rowsByTable: Readonly<Partial<Record<ExchangeTable, number>>>;
  planted: readonly PlantedFault[];
}

type MonthKit = Omit<FaultKit, 'earlier'>;

const rowsPerCase = 7;
const earlierCase = 3;

/** Which fault is planted in which case: evenly spread, so that the beginning, the middle and the end of every file have some. */
const spreadFaults = (faults: readonly Fault[], times: number, cases: number): Map<number, Fault> => {
  const schedule = new Map<number, Fault>();
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
 * 一个部门一个月的数据. Writes `<table>.csv` for every table that has rows, the reference data (`items.json`, `organizations.json`,
 * `authorizations.json`) and `planted.ndjson`, as a stream: memory does not grow with the rows.
 */
export const writeMonth = async ({ folder, rows, seed, faults, times = 1, month = '2026-10' }: MonthOptions): Promise<WrittenMonth> => {
  mkdirSync(folder, { recursive: true });
  const { items, cancelled } = await loadMonthItems();
  const kit = createKit(items, cancelled);
  writeReference(folder, [...items, cancelled]);
  const writers = new Map<ExchangeTable, TableWriter>();
  const rowsByTable: Partial<Record<ExchangeTable, number>> = {};
  const planted: PlantedFault[] = [];
  const schedule = spreadFaults(faults, times, Math.floor(rows / rowsPerCase));
  const lastFault = Math.max(0, ...schedule.keys());
  let written = 0;
  let cases = 0;
  let earlier = { rowGuid: '' };
  for (const plan of planMonth({ month, items, seed })) {
    if (written >= rows && plan.serial > lastFault) break;
    cases = plan.serial;
    const fault = schedule.get(plan.serial);
    const caseRows = buildCaseRows(fault === undefined ? plan : ordinary(plan, fault, kit));
    const broken = fault?.plant(caseRows, { ...kit, earlier });
    for (const entry of caseRows) {
      const line = writerOf(writers, folder, entry).add(entry.row);
      rowsByTable[entry.table] = (rowsByTable[entry.table] ?? 0) + 1;
      written += 1;
      if (entry !== broken || fault === undefined) continue;
      planted.push({ fault: fault.name, ruleId: fault.ruleId, table: entry.table, file: `${entry.table}.csv`, line, rowGuid: entry.row.rowGuid, path: fault.path });
    }
    const [first] = caseRows;
    if (plan.serial === earlierCase && first !== undefined) earlier = { rowGuid: first.row.rowGuid };
  }
  for (const writer of writers.values()) writer.close();
  writeFileSync(join(folder, 'planted.ndjson'), planted.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return { rows: written, cases, rowsByTable, planted };
};

const writerOf = (writers: Map<ExchangeTable, TableWriter>, folder: string, { table }: CaseRow): TableWriter => {
  const known = writers.get(table);
  if (known !== undefined) return known;
  const writer = createTableWriter(folder, table);
  writers.set(table, writer);
  return writer;
};

const createKit = (items: Awaited<ReturnType<typeof loadMonthItems>>['items'], cancelledItem: FaultKit['cancelledItem']): MonthKit => {
  const personItem = items.find(({ serverTypes, promisePeriod, resultTypes }) => serverTypes.includes('naturalPerson') && promisePeriod.value === 5 && resultTypes.includes('certificate'));
  const enterpriseItem = items.find(({ serverTypes, projectType }) => !serverTypes.includes('naturalPerson') && projectType === 'immediate');
  if (personItem === undefined || enterpriseItem === undefined) throw new Error('Failed to write a month: the department has no item of the kind that faults need. Correct loadMonthItems.');
  return { personItem, enterpriseItem, cancelledItem };
};
