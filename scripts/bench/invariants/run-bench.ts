import { addWorkingDays } from '@lianban/contract';
import { createInvariantCheck, createMemoryGroupStore } from '@lianban/contract/invariants';
import type { GroupStore } from '@lianban/contract/invariants';
import { buildCaseRows, createCaseReference, plannedItem } from '@lianban/testkit';
import type { CasePlan, CaseRow } from '@lianban/testkit';
import type { RunBench } from '../harness/bench-row.ts';
import { compareRates } from '../harness/compare.ts';

const now = '2026-11-22T10:00:00+08:00';

/** Cases of a month: a tenth with a special procedure, a seventh with a correction, a third rated. */
const createPlan = (serial: number): CasePlan => ({
  serial,
  item: plannedItem,
  appliedOn: addWorkingDays('2026-03-02', serial % 20),
  steps: 4,
  special: serial % 10 === 0,
  correction: serial % 7 === 0,
  ...(serial % 3 === 0 ? { rating: 'satisfied' as const } : {}),
});

/** Rows as a reader gives them: texts of their own, not joined from parts. */
const readRows = (plans: readonly CasePlan[]): CaseRow[] => JSON.parse(JSON.stringify(plans.flatMap(buildCaseRows))) as CaseRow[];

const discard: GroupStore = { put: () => undefined, groups: () => [], close: () => undefined };

/**
 * Rules between rows. What `add` costs beside writing the row as JSON, the least that keeping whole rows would cost; and the whole check in
 * memory beside putting whole rows together by case.
 */
export const runBench: RunBench = ({ quick }) => {
  const plans = Array.from({ length: quick ? 300 : 3000 }, (_, index) => createPlan(index + 1));
  const rows = readRows(plans);
  const reference = createCaseReference(plans);
  const size = { units: rows.length, rounds: quick ? 5 : 15, roundMs: quick ? 40 : 200 };

  const addAll = (store: GroupStore): number => {
    const check = createInvariantCheck({ store, now, reference, settings: { rectificationDays: 5 } });
    let line = 0;
    for (const { table, row } of rows) check.add(table, row, { file: table, line: (line += 1) });
    return [...check.finish()].length;
  };
  const expectNone = (found: number): void => {
    if (found > 0) throw new Error(`Failed to measure the rules between rows: ${found} findings in rows that are right. Correct the rules or the builder first.`);
  };
  const writeAll = (): void => {
    let length = 0;
    for (const { row } of rows) length += JSON.stringify(row).length;
    expectNone(length === 0 ? 1 : 0);
  };
  const groupAll = (): void => {
    const cases = new Map<string, object[]>();
    for (const { row } of rows) {
      const key = 'projectNo' in row ? row.projectNo : '';
      const known = cases.get(key);
      if (known === undefined) cases.set(key, [row]);
      else known.push(row);
    }
    expectNone(cases.size === 0 ? 1 : 0);
  };
  return Promise.resolve([
    { name: 'taking in rows, beside writing them as JSON', unit: 'rows/s', ...compareRates({ ...size, ours: () => expectNone(addAll(discard)), peer: writeAll }), target: { atLeast: 0.8 } },
    { name: 'the whole check in memory, beside grouping whole rows', unit: 'rows/s', ...compareRates({ ...size, ours: () => expectNone(addAll(createMemoryGroupStore())), peer: groupAll }) },
  ]);
};
