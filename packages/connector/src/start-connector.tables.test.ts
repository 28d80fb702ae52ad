import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TableMapping } from './config/config.ts';
import { createSmallDepartment, type SmallDepartment } from './testing/small-department.ts';

let department: SmallDepartment;
beforeEach(() => {
  department = createSmallDepartment('CREATE TABLE TBCX (ID TEXT, BH TEXT, T TEXT); CREATE TABLE SL (ID TEXT, BH TEXT, T TEXT); CREATE TABLE ZZ (ID TEXT, BS TEXT, T TEXT)');
});
afterEach(() => department.close());

const specials: TableMapping = {
  table: 'caseSpecialProcedure', query: 'SELECT * FROM TBCX', key: 'ID', changedAt: 'T',
  columns: {
    projectNo: { column: 'BH' }, specialType: { value: 'verification' }, specialName: { value: '核实' }, startTime: { value: '2026-11-22T09:00:00+08:00' },
    reason: { value: '出生地点需要到医院核实。' },
  },
};

const acceptances: TableMapping = {
  table: 'caseAccept', query: 'SELECT * FROM SL', key: 'ID', changedAt: 'T',
  columns: {
    projectNo: { column: 'BH' }, catalogCode: { value: '000709901000' }, taskCode: { value: '11529900MB9Q0002764000709901000' }, taskName: { value: '出生登记' }, taskVersion: { value: 1 },
    applyerName: { value: '陈晓雨' }, applyerType: { value: 'naturalPerson' }, applyerPageType: { value: '111' }, applyerPageCode: { value: '529900199203170027' },
    applyDate: { value: '2026-11-20T09:00:00+08:00' }, applyType: { value: 'online' }, orgName: { value: '青禾市公安局' }, orgCode: { value: '11529900MB9Q000276' }, handleUserName: { value: '彭勇' },
    acceptState: { value: 'accepted' }, acceptDate: { value: '2026-11-20T10:00:00+08:00' }, projectType: { value: 'promised' }, promiseDate: { value: '2026-11-25' },
  },
};

const licences: TableMapping = {
  table: 'licenceRecord', query: 'SELECT * FROM ZZ', key: 'ID', changedAt: 'T',
  columns: {
    certificateType: { value: '居民户口簿' }, certificateTypeCode: { value: '11529900MB9Q000276002' }, certificateName: { value: '居民户口簿' }, certificateNumber: { value: 'QH52990026000117' },
    certificateSourceId: { column: 'BS' }, holder: { value: '陈晓雨' }, holderCode: { value: '529900199203170027' }, holderType: { value: '111' }, issueDept: { value: '青禾市公安局' },
    issueDeptCode: { value: '11529900MB9Q000276' }, issueDate: { value: '2026-11-22' }, areaCode: { value: '529900000000' }, state: { value: 'normal' },
  },
};

const add = (table: string, id: string, number: string): void => void department.legacy.prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`).run(id, number, '20261122090000');

test('a special procedure waits for the acceptance of its case', async () => {
  add('TBCX', '1', 'A1');
  await department.start({ tables: [acceptances, specials] });
  expect(department.platform.sent).toEqual([]);
  add('SL', '1', 'A1');
  await department.round();
  expect(department.platform.sent).toEqual(['caseAccept 1 v1 insert', 'caseSpecialProcedure 1 v1 insert']);
});

test('a licence goes by itself, and a refused one is found by its key, its id is not repeated', async () => {
  const id = '1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001';
  add('ZZ', '1', `${id}.3`);
  add('ZZ', '2', `${id}.4`);
  await department.start({ tables: [licences] });
  expect(department.platform.sent).toEqual(['licenceRecord 1 v1 insert']);
  expect(department.connector().refusals()).toMatchObject([{ sourceKey: '2', projectNo: '', path: '/certificateSourceId', ruleId: 'row/licence-id-check' }]);
  expect(JSON.stringify(department.connector().refusals())).not.toContain(id);
});
