import { bundleCaseRow, caseAcceptRow, caseResultRow, caseStepRow, rectificationRow } from '@lianban/testkit';
import { describe, expect, it } from 'vitest';
import { createInvariantCheck } from './create-invariant-check.ts';
import type { InvariantCheckOptions } from './create-invariant-check.ts';
import { createMemoryGroupStore } from './group-store.ts';
import type { RecordTable } from './invariant-finding.ts';

const run = (rows: readonly (readonly [RecordTable, object])[], options: Partial<InvariantCheckOptions> = {}) => {
  const check = createInvariantCheck({ store: createMemoryGroupStore(), ...options });
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

  it('finds the same of two bundle cases under one number, whichever comes first', () => {
    const own = bundleCaseRow({ rowGuid: 'b-1' });
    const other = { ...own, rowGuid: 'b-2', singles: [], applyerPageCode: '529900196001010021' };
    const accept = caseAcceptRow({ packageCaseNo: own.bundleProjectNo });
    expect(run([['bundleCase', other], ['caseAccept', accept], ['bundleCase', own]])).toEqual(run([['bundleCase', own], ['caseAccept', accept], ['bundleCase', other]]));
  });

  it('counts a row of a batch that takes no part otherwise', () => {
    const check = createInvariantCheck({ store: createMemoryGroupStore() });
    check.add('batch', { batchId: 'b1', rowCount: 2 }, {});
    check.add('caseAccept', caseAcceptRow(), { batch: 'b1' });
    check.add('caseAccept', { ...caseAcceptRow({ rowGuid: 'accept-0002' }), projectNo: 5 }, { batch: 'b1' });
    expect([...check.finish()]).toEqual([]);
  });

  it('compares a day with a present that a clock in UTC gives', () => {
    const late = rectificationRow({ deadline: '2026-03-09' });
    const { feedbackAt: _, ...open } = late;
    const codes = (now: string) => run([['rectification', open]], { now, settings: { complete: false } }).map(({ ruleId }) => ruleId);
    expect(codes('2026-03-09T15:59:59Z')).toEqual([]);
    expect(codes('2026-03-09T16:00:00Z')).toEqual(['rating/rectification-late']);
  });

  it('takes no part with rows that lack what it reads', () => {
    expect(run([['caseStep', {}], ['caseAccept', { projectNo: 1 }], ['caseResult', { projectNo: 'a', rowGuid: 5 }], ['evaluation', { projectNo: '' }]])).toEqual([]);
  });

  it('keeps no more of a broken row than of a good one', () => {
    const put: unknown[] = [];
    const store = { ...createMemoryGroupStore(), put: (_group: string, key: string, entry: unknown) => put.push([key, entry]) };
    const check = createInvariantCheck({ store });
    check.add('caseMaterial', { ...caseStepRow(), materialName: '材'.repeat(10_000_000), handleExplain: '料'.repeat(1_000_000) }, {});
    check.add('caseStep', { ...caseStepRow(), projectNo: '9'.repeat(10_000) }, {});
    check.add('caseStep', { ...caseStepRow(), rowGuid: '9'.repeat(10_000) }, {});
    expect(put).toHaveLength(2);
    expect(JSON.stringify(put).length).toBeLessThan(1000);
  });

  it('keeps no number of a person', () => {
    const put: unknown[] = [];
    const store = { ...createMemoryGroupStore(), put: (_group: string, key: string, entry: unknown) => put.push([key, entry]) };
    const check = createInvariantCheck({ store, reference: { authorizations: () => [], realLevels: () => 'basic' } });
    check.add('caseAccept', caseAcceptRow(), {});
    expect(put).toHaveLength(2);
    expect(JSON.stringify(put)).not.toContain(caseAcceptRow().applyerPageCode);
    expect(JSON.stringify(put)).not.toContain(caseAcceptRow().applyerName);
  });

  it('lists the codes that the data given cannot decide', () => {
    const open = (options: Partial<InvariantCheckOptions>) => createInvariantCheck({ store: createMemoryGroupStore(), ...options }).unchecked;
    const items = () => [];
    expect(open({})).toEqual(expect.arrayContaining(['case/item-unknown', 'case/organization-unknown', 'case/material-missing', 'licence/unknown', 'identity/real-level', 'bundle/unknown', 'rating/rectification-missing']));
    expect(open({ reference: { items } })).not.toContain('case/item-unknown');
    expect(open({ reference: { items } })).toContain('identity/real-level');
    expect(open({ settings: { complete: false } })).toEqual(expect.arrayContaining(['case/accept-missing', 'case/step-gap', 'batch/row-unknown']));
    expect(open({ settings: { complete: false }, reference: { acceptedCases: () => true } })).not.toContain('case/accept-missing');
    expect(open({ settings: { rectificationDays: 5 }, now: '2026-06-30T12:00:00+08:00' })).not.toContain('rating/rectification-missing');
  });

  it('checks licences that the stream brings, once it has brought one', () => {
    const check = createInvariantCheck({ store: createMemoryGroupStore() });
    expect(check.unchecked).toContain('licence/holder-differs');
    check.add('licenceRecord', { rowGuid: 'l1', cdOperation: 'insert', certificateSourceId: 'x', holderCode: 'y' }, {});
    expect(check.unchecked).not.toContain('licence/holder-differs');
  });

  it('says so when the calendar lacks the year, and does not when the year cannot matter', () => {
    const correction = (noticeTime: string) => ({ ...caseStepRow(), rowGuid: 'correction-1', noticeTime, deadline: '2027-02-01' });
    const rows = (applyDate: string, noticeTime: string) => [['caseAccept', caseAcceptRow({ applyDate, acceptDate: noticeTime, promiseDate: '2027-12-31' })], ['caseCorrection', correction(noticeTime)]] as const;
    expect(run(rows('2027-01-04T09:00:00+08:00', '2027-01-20T09:00:00+08:00')).map(({ ruleId }) => ruleId)).toEqual(['case/calendar-not-covered']);
    expect(run(rows('2026-12-28T09:00:00+08:00', '2026-12-30T09:00:00+08:00'))).toEqual([]);
  });

  it('takes ten thousand rows of one case, as a placeholder in the case number gives', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ['serviceRecord', { ...caseStepRow(), rowGuid: `service-${index}`, serviceNumber: 1 }] as const);
    expect(run(rows)).toHaveLength(19_999);
  });
});
