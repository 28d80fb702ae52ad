import { DatabaseSync } from 'node:sqlite';
import type { Dispatch } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DispatchMapping } from './config/config.ts';
import { clock } from './testing/kept-platform.ts';
import { createSmallDepartment, notices, type SmallDepartment } from './testing/small-department.ts';

let department: SmallDepartment;
const mapping: DispatchMapping = {
  into: 'YW', match: 'BH', sequence: 'XH',
  insert: { BH: { from: '/projectNo' }, XM: { from: '/applicant/name' }, ZT: { value: '0' } },
  corrected: { ZT: { value: '0' }, XM: { from: '/applicant/name' } },
  withdrawn: { ZT: { value: '9' } },
  onlyWhen: { withdrawn: { ZT: ['0', '1', '2'] } },
};
const dispatch = (sequence: number, changes: Partial<Dispatch> = {}): Dispatch => ({
  sequence, kind: 'case', projectNo: `P${sequence}`, applicationId: 'A', itemKey: 'birthRegistration', taskCode: 't', taskName: '出生登记', applyDate: clock.now(),
  applicant: { name: '陈晓雨', certType: '111', certNo: '529900199405161241' }, answers: {}, materials: [], ...changes,
});
const named = (name: string): Partial<Dispatch> => ({ applicant: { name, certType: '111', certNo: '529900199405161241' } });
const cases = (): string[] => (department.legacy.prepare('SELECT BH, ZT FROM YW ORDER BY BH').all() as { BH: string; ZT: string }[]).map(({ BH, ZT }) => `${BH} ${ZT}`);
/** What a crash between writing and remembering leaves behind. */
const forgetLast = (sequence: number): void => {
  const state = new DatabaseSync(department.stateFile);
  state.prepare("UPDATE cursor SET value = ? WHERE name = 'dispatch'").run(String(sequence));
  state.close();
};

beforeEach(() => {
  department = createSmallDepartment('CREATE TABLE YW (BH TEXT PRIMARY KEY, XM TEXT CHECK (length(XM) <= 5), ZT TEXT, XH INTEGER); CREATE TABLE BZ (ID TEXT, BH TEXT, T TEXT)');
});
afterEach(() => department.close());

describe('dispatched work', () => {
  test('that the legacy table refuses is named, and tried again, while everything else goes on', async () => {
    department.platform.dispatches = [dispatch(1), dispatch(2, named('阿卜杜拉·买买提')), dispatch(3), dispatch(4, { ...named('阿卜杜拉·买买提'), kind: 'corrected', projectNo: 'P2' })];
    department.legacy.exec("INSERT INTO BZ VALUES ('1', 'A1', '20261122090005')");
    await department.start({ dispatch: mapping });
    expect(cases()).toEqual(['P1 0', 'P3 0']);
    expect(department.platform.sent).toEqual(['caseCorrection 1 v1 insert']);
    expect(department.connector().failedDispatches()).toMatchObject([{ sequence: 2, projectNo: 'P2', ruleId: 'connector/dispatch-not-written' }, { sequence: 4, kind: 'corrected' }]);
    const page = await (await fetch(department.connector().url)).text();
    for (const words of ['P2', 'connector/dispatch-not-written', 'CHECK constraint failed', '排队等候']) expect(page).toContain(words);
    expect(page).not.toContain('阿卜杜拉');

    department.legacy.exec('ALTER TABLE YW RENAME TO OLD; CREATE TABLE YW (BH TEXT PRIMARY KEY, XM TEXT, ZT TEXT, XH INTEGER); INSERT INTO YW SELECT * FROM OLD');
    await department.round();
    expect(cases()).toEqual(['P1 0', 'P2 0', 'P3 0']);
    expect(department.connector().failedDispatches()).toEqual([]);
  });

  test.each(['corrected', 'withdrawn'] as const)('%s once, whatever a clerk did after it', async (kind) => {
    department.platform.dispatches = [dispatch(1)];
    await department.start({ dispatch: mapping });
    department.platform.dispatches.push(dispatch(2, { kind, projectNo: 'P1' }));
    department.legacy.exec("UPDATE YW SET ZT = '2'");
    await department.round();
    expect(cases()).toEqual([kind === 'corrected' ? 'P1 0' : 'P1 9']);
    forgetLast(1);
    department.legacy.exec("UPDATE YW SET ZT = '1'");
    await department.round();
    expect(cases()).toEqual(['P1 1']);
  });

  test('withdrawn does not undo what is decided', async () => {
    department.platform.dispatches = [dispatch(1)];
    await department.start({ dispatch: mapping });
    department.legacy.exec("UPDATE YW SET ZT = '3'");
    department.platform.dispatches.push(dispatch(2, { kind: 'withdrawn', projectNo: 'P1' }));
    await department.round();
    expect(cases()).toEqual(['P1 3']);
    expect(department.legacy.prepare('SELECT XH FROM YW').get()).toEqual({ XH: 2 });
  });
});

describe('a part that does not work', () => {
  test('is named on the page, and leaves the others to their work', async () => {
    department.legacy.exec("CREATE TABLE BZ2 (ID TEXT, BH TEXT, T TEXT); INSERT INTO BZ VALUES ('1', 'A1', '20261122090005')");
    await department.start({ dispatch: mapping, tables: [notices({ id: 'second', query: 'SELECT * FROM BZ2' }), notices()] });
    department.legacy.exec("DROP TABLE BZ2; INSERT INTO BZ VALUES ('2', 'A2', '20261122090005')");
    department.platform.loadDispatches = () => Promise.reject(new Error('Failed to load: no route.'));
    await expect(department.connector().runOnce()).rejects.toThrow(/no route[^]*no such table: BZ2/);
    expect(department.platform.sent).toEqual(['caseCorrection 1 v1 insert', 'caseCorrection 2 v1 insert']);
    expect(department.connector().problems().map(({ part }) => part)).toEqual(['dispatch', 'table:second']);
    const page = await (await fetch(department.connector().url)).text();
    for (const words of ['接收平台分办', '读取补正数据（second）', 'no such table: BZ2']) expect(page).toContain(words);
  });
});
