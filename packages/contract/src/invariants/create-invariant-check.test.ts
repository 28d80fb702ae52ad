import { caseAcceptRow, caseResultRow, caseStepRow } from '@lianban/testkit';
import { describe, expect, it } from 'vitest';
import { createInvariantCheck } from './create-invariant-check.ts';
import { createMemoryGroupStore } from './group-store.ts';
import type { RecordTable } from './invariant-finding.ts';

const run = (rows: readonly (readonly [RecordTable, object])[]) => {
  const check = createInvariantCheck({ store: createMemoryGroupStore() });
  rows.forEach(([table, row], index) => check.add(table, row, { file: `${table}.csv`, line: index + 2 }));
  return [...check.finish()].map(({ ruleId, table, rowGuid, path, place }) => ({ ruleId, table, rowGuid, path, place }));
};

describe('createInvariantCheck', () => {
  it('finds nothing in a case whose rows agree', () => {
    expect(run([['caseStep', caseStepRow()], ['caseResult', caseResultRow()], ['caseAccept', caseAcceptRow()]])).toEqual([]);
  });

  it('says where the record came from that breaks a rule', () => {
    expect(run([['caseAccept', caseAcceptRow()], ['caseStep', caseStepRow({ eventStartTime: '2026-03-02T09:59:59+08:00' })], ['caseResult', caseResultRow()]])).toEqual([
      { ruleId: 'case/step-before-accept', table: 'caseStep', rowGuid: 'step-0001', path: '/eventStartTime', place: { file: 'caseStep.csv', line: 3 } },
    ]);
  });

  it('counts the highest version of a row and forgets a deleted one, whatever comes first', () => {
    const wrong = caseStepRow({ eventStartTime: '2026-03-02T09:59:59+08:00' });
    const mended = caseStepRow({ cdOperation: 'update', dataVersion: 2 });
    expect(run([['caseStep', mended], ['caseAccept', caseAcceptRow()], ['caseStep', wrong]])).toEqual([]);
    expect(run([['caseStep', { ...wrong, cdOperation: 'delete', dataVersion: 2 }], ['caseAccept', caseAcceptRow()], ['caseStep', wrong]])).toEqual([]);
  });

  it('takes no part with rows that lack what it reads', () => {
    expect(run([['caseStep', {}], ['caseAccept', { projectNo: 1 }], ['caseResult', { projectNo: 'a', rowGuid: 5 }], ['evaluation', { projectNo: '' }]])).toEqual([]);
  });
});
