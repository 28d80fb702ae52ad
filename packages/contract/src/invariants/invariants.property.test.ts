import { anyCasePlans, buildCaseRows, createCaseReference } from '@lianban/testkit';
import type { CasePlan, CaseRow } from '@lianban/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validatorsByTable } from '../validators/index.ts';
import { createInvariantCheck } from './create-invariant-check.ts';
import { createMemoryGroupStore } from './group-store.ts';

type Row = Record<string, unknown>;

/** One way to spoil the first case: what it needs, what it does to the rows, which rules it breaks and no others. */
interface Mutation {
  name: string;
  plan?: Partial<CasePlan>;
  spoil: (rows: CaseRow[]) => CaseRow[];
  breaks: string[];
}

const change = (rows: CaseRow[], table: CaseRow['table'], fields: (row: Row) => Row, which = 0): CaseRow[] => {
  const target = rows.filter((row) => row.table === table).at(which);
  return rows.map((row) => (row === target ? ({ table, row: { ...row.row, ...fields(row.row as unknown as Row) } } as unknown as CaseRow) : row));
};
const drop = (rows: CaseRow[], table: CaseRow['table'], which = 0): CaseRow[] => {
  const target = rows.filter((row) => row.table === table).at(which);
  return rows.filter((row) => row !== target);
};
const repeat = (rows: CaseRow[], table: CaseRow['table'], fields: Row = {}): CaseRow[] => {
  const target = rows.find((row) => row.table === table) as CaseRow;
  return [...rows, { table, row: { ...target.row, rowGuid: `${table}-again`, ...fields } } as unknown as CaseRow];
};
const minutesFrom = (moment: unknown, minutes: number): string => `${new Date(Date.parse(moment as string) + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

const mutations: Mutation[] = [
  { name: 'two acceptances', spoil: (rows) => repeat(rows, 'caseAccept'), breaks: ['case/accept-twice'] },
  { name: 'an item of another version', spoil: (rows) => change(rows, 'caseAccept', () => ({ taskVersion: 9 })), breaks: ['case/item-version'] },
  { name: 'an unknown item', spoil: (rows) => change(rows, 'caseAccept', () => ({ taskCode: '11529900MB9Q00019B4000723901000' })), breaks: ['case/item-unknown'] },
  { name: 'another type of handling', spoil: (rows) => change(rows, 'caseAccept', () => ({ projectType: 'immediate' })), breaks: ['case/project-type'] },
  { name: 'an early promise', spoil: (rows) => change(rows, 'caseAccept', (row) => ({ promiseDate: (row['acceptDate'] as string).slice(0, 10) })), breaks: ['case/overdue', 'case/promise-date'], plan: { special: false, steps: 3, outcome: 'granted' } },
  { name: 'a body nobody knows', spoil: (rows) => change(rows, 'caseStep', () => ({ orgCode: '11529900MB9Q00043U' })), breaks: ['case/organization-unknown'] },
  { name: 'a step before acceptance', spoil: (rows) => change(rows, 'caseStep', (row) => ({ eventStartTime: minutesFrom(row['eventStartTime'], -90) })), breaks: ['case/step-before-accept'] },
  { name: 'a step that outlasts the result', plan: { outcome: 'granted' }, spoil: (rows) => change(rows, 'caseStep', (row) => ({ eventEndTime: minutesFrom(row['eventEndTime'], 60 * 24 * 30) }), -1), breaks: ['case/step-ends-after-result'] },
  { name: 'a step left out', plan: { steps: 3 }, spoil: (rows) => drop(rows, 'caseStep', 1), breaks: ['case/step-gap'] },
  { name: 'a step number twice', plan: { steps: 3 }, spoil: (rows) => change(rows, 'caseStep', () => ({ stepNo: 1 }), 1), breaks: ['case/step-gap', 'case/step-repeated'] },
  { name: 'an end too early', plan: { steps: 3 }, spoil: (rows) => change(rows, 'caseStep', () => ({ nodeType: 'end' })), breaks: ['case/step-after-end', 'case/step-after-end'] },
  { name: 'two results', spoil: (rows) => repeat(rows, 'caseResult'), breaks: ['case/result-twice'] },
  { name: 'no certificate', plan: { outcome: 'granted' }, spoil: (rows) => change(rows, 'caseResult', () => ({ resultCertName: undefined })), breaks: ['case/result-without-certificate'] },
  { name: 'a special procedure left open', plan: { special: true }, spoil: (rows) => change(rows, 'caseSpecialProcedure', () => ({ endTime: undefined })), breaks: ['case/special-open-at-result'] },
  { name: 'a special procedure before acceptance', plan: { special: true }, spoil: (rows) => change(rows, 'caseSpecialProcedure', (row) => ({ startTime: minutesFrom(row['startTime'], -60 * 24 * 3) })), breaks: ['case/special-before-accept'] },
  { name: 'a late notice', plan: { correction: true }, spoil: (rows) => change(change(rows, 'caseAccept', (row) => ({ applyDate: minutesFrom(row['applyDate'], -60 * 24 * 15) })), 'caseCorrection', () => ({})), breaks: ['case/correction-late'] },
  { name: 'a required material missing', plan: { exempt: false }, spoil: (rows) => drop(rows, 'caseMaterial'), breaks: ['case/material-missing'] },
  { name: 'a material outside the list', spoil: (rows) => repeat(rows, 'caseMaterial', { materialName: '无犯罪记录证明', exempt: undefined, licenceId: undefined }), breaks: ['case/material-unknown'] },
  { name: "somebody else's licence", plan: { exempt: true }, spoil: (rows) => change(rows, 'licenceRecord', () => ({ holderCode: '529900198001019999' })), breaks: ['licence/holder-differs'] },
  { name: 'a licence that had run out', plan: { exempt: true }, spoil: (rows) => change(rows, 'licenceRecord', () => ({ validTo: '2026-02-28' })), breaks: ['licence/not-valid'] },
  { name: 'a service record claimed early', spoil: (rows) => change(rows, 'serviceRecord', (row) => ({ serviceTime: minutesFrom(row['serviceTime'], -60) })), breaks: ['rating/status-ahead'] },
  { name: 'a rating before the service', plan: { rating: 'satisfied' }, spoil: (rows) => change(rows, 'evaluation', (row) => ({ assessTime: minutesFrom(row['assessTime'], -60 * 24) })), breaks: ['rating/before-service'] },
  { name: 'a rating without service', plan: { rating: 'satisfied' }, spoil: (rows) => change(rows, 'evaluation', () => ({ assessNumber: 5 })), breaks: ['rating/service-missing'] },
  { name: 'two ratings of one service', plan: { rating: 'satisfied' }, spoil: (rows) => repeat(rows, 'evaluation'), breaks: ['rating/repeated'] },
  { name: 'a bad rating forgotten', plan: { rating: 'dissatisfied' }, spoil: (rows) => drop(rows, 'rectification'), breaks: ['rating/rectification-missing'] },
  { name: 'a late answer', plan: { rating: 'dissatisfied' }, spoil: (rows) => change(rows, 'rectification', (row) => ({ feedbackAt: minutesFrom(row['feedbackAt'], 60 * 24 * 20) })), breaks: ['rating/rectification-late'] },
  { name: 'a row sent twice', spoil: (rows) => [...rows, rows.find(({ table }) => table === 'caseResult') as CaseRow], breaks: ['batch/row-repeated'] },
  { name: 'a row inserted again', spoil: (rows) => repeat(rows, 'caseResult', { rowGuid: (rows.find(({ table }) => table === 'caseResult') as CaseRow).row.rowGuid, dataVersion: 2 }), breaks: ['batch/insert-twice'] },
  { name: 'an update of an unknown row', spoil: (rows) => change(rows, 'caseResult', () => ({ cdOperation: 'update' })), breaks: ['batch/row-unknown'] },
];

const now = '2026-06-30T12:00:00+08:00';

const findingsOf = (plans: readonly CasePlan[], rows: readonly CaseRow[]): string[] => {
  const check = createInvariantCheck({ store: createMemoryGroupStore(), now, reference: createCaseReference(plans), settings: { rectificationDays: 5 } });
  for (const { table, row } of rows) check.add(table, row, { file: table });
  return [...check.finish()].map(({ ruleId, rowGuid, path }) => `${ruleId} ${rowGuid} ${path}`).sort();
};

/** The same rows in an order that follows from the seed. */
const shuffle = <T>(rows: readonly T[], seed: number): T[] => {
  let state = seed | 1;
  const keyed = rows.map((row) => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 1;
    return [state, row] as const;
  });
  return keyed.sort(([left], [right]) => left - right).map(([, row]) => row);
};

describe('createInvariantCheck over whole cases', () => {
  it('has nothing to say about cases that are right, row by row or together', () => {
    fc.assert(
      fc.property(anyCasePlans(), (plans) => {
        const rows = plans.flatMap(buildCaseRows);
        for (const { table, row } of rows) {
          const verdict = validatorsByTable[table](row, { now });
          expect(verdict.valid ? verdict.warnings : verdict.problems).toEqual([]);
        }
        expect(findingsOf(plans, rows)).toEqual([]);
      }),
    );
  });

  it.each(mutations)('finds exactly $breaks after one change: $name', ({ plan, spoil, breaks }) => {
    fc.assert(
      fc.property(anyCasePlans({ max: 3 }), fc.integer(), (drawn, seed) => {
        const plans = drawn.map((candidate, index) => (index === 0 ? { ...candidate, ...plan } : candidate));
        const [first, ...others] = plans.map(buildCaseRows) as [CaseRow[], ...CaseRow[][]];
        const rows = shuffle([...spoil(first), ...others.flat()], seed);
        expect(findingsOf(plans, rows).map((finding) => finding.split(' ')[0])).toEqual(breaks);
      }),
      { numRuns: 25 },
    );
  });
});
