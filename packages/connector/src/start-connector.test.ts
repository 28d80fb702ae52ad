import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PlatformError, type Dispatch } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConnectorConfig } from './config/config.ts';
import { startConnector, type Connector } from './start-connector.ts';
import { clock, KeptPlatform } from './testing/kept-platform.ts';

const taskCode = '11529900MB9Q0002764000709901000';
const org = { orgName: { value: '青禾市公安局' }, orgCode: { value: '11529900MB9Q000276' } };

let folder: string;
let legacy: DatabaseSync;
let platform: KeptPlatform;
let connector: Connector;

const config = (): ConnectorConfig => ({
  department: { deptCode: '11529900MB9Q000276', deptName: '青禾市公安局' },
  platform: { baseUrl: 'http://127.0.0.1:1', clientId: 'police', secretEnv: 'S' },
  source: { url: `sqlite:${join(folder, 'legacy.db')}` },
  stateFile: join(folder, 'outbox.db'),
  sourceSystem: 'old',
  dataSource: '152',
  pollIntervalMs: 3_600_000,
  operations: { port: 0, host: '127.0.0.1' },
  dispatch: { into: 'YW', match: 'BH', insert: { LSH: { from: '/sequence', prefix: 'L' }, BH: { from: '/projectNo' }, XM: { from: '/applicant/name' }, ZJ: { from: '/applicant/certNo' }, T: { now: 'yyyyMMddHHmmss' } }, withdrawn: { ZT: { value: '9' } } },
  tables: [
    {
      table: 'caseAccept', query: 'SELECT * FROM YW WHERE SLSJ IS NOT NULL', key: 'LSH', changedAt: 'T',
      columns: {
        projectNo: { column: 'BH' }, catalogCode: { value: '000709901000' }, taskCode: { value: taskCode }, taskName: { value: '出生登记' }, taskVersion: { value: 1 },
        applyerName: { column: 'XM' }, applyerType: { value: 'naturalPerson' }, applyerPageType: { value: '111' }, applyerPageCode: { column: 'ZJ' },
        applyDate: { column: 'SQSJ', date: 'yyyyMMddHHmmss' }, applyType: { value: 'online' }, handleUserName: { value: '郑卫东' }, acceptState: { value: 'accepted' },
        acceptDate: { column: 'SLSJ', date: 'yyyyMMddHHmmss' }, promiseDate: { column: 'SLSJ', date: 'yyyyMMddHHmmss', period: { value: 3, unit: 'workingDay' } }, projectType: { value: 'promised' }, ...org,
      },
    },
    {
      table: 'caseResult', query: 'SELECT * FROM YW WHERE BJSJ IS NOT NULL', key: 'LSH', changedAt: 'T',
      columns: {
        projectNo: { column: 'BH' }, resultType: { column: 'ZT', codes: { 3: 'granted', 9: 'notGranted' } }, resultDate: { column: 'BJSJ', date: 'yyyyMMddHHmmss' },
        isDeliveryResults: { value: false }, resultCertName: { value: '居民户口簿' }, resultCertNo: { column: 'HKB' }, resultExplain: { column: 'YJ' },
      },
    },
  ],
});

const addCase = (number: string, fields: Record<string, string> = {}): void => {
  const row = { LSH: number, BH: `52${number}`, XM: '陈晓雨', ZJ: '529900199003070021', SQSJ: '20261120090000', SLSJ: '20261121090000', T: '20261121090000', ...fields };
  legacy.prepare(`INSERT INTO YW (${Object.keys(row).join()}) VALUES (${Object.keys(row).map(() => '?').join()})`).run(...Object.values(row));
};
const change = (number: string, fields: Record<string, string>): void => {
  for (const [name, value] of Object.entries(fields)) legacy.prepare(`UPDATE YW SET ${name} = ? WHERE LSH = ?`).run(value, number);
};
const start = async (): Promise<void> => {
  connector = await startConnector(config(), { platform, clock, secrets: {} });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connector-'));
  legacy = new DatabaseSync(join(folder, 'legacy.db'));
  legacy.exec('CREATE TABLE YW (LSH TEXT PRIMARY KEY, BH TEXT UNIQUE, XM TEXT, ZJ TEXT, SQSJ TEXT, SLSJ TEXT, BJSJ TEXT, ZT TEXT, HKB TEXT, YJ TEXT, T TEXT)');
  platform = new KeptPlatform();
});
afterEach(async () => {
  await connector.close();
  legacy.close();
  rmSync(folder, { recursive: true });
});

describe('the connector', () => {
  test('sends a good row once, however often it looks', async () => {
    addCase('1');
    await start();
    await connector.runOnce();
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert']);
    expect(connector.counts()).toEqual([{ table: 'caseAccept', produced: 1, rejected: 0, held: 0, pushed: 1, accepted: 1, returned: 0, pending: 0 }]);
  });

  test('keeps back a row that breaks the standard, says where and why without the number, and sends it once repaired', async () => {
    addCase('1', { ZJ: '529900199003070027' });
    await start();
    await connector.runOnce();
    expect(platform.batches).toEqual([]);
    const refusals = connector.refusals();
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ table: 'caseAccept', sourceKey: '1', path: '/applyerPageCode', rejectedBy: 'gate' });
    expect(refusals[0]?.ruleId).not.toBe('');
    expect(refusals[0]?.hint).not.toBe('');
    expect(JSON.stringify(refusals)).not.toContain('529900199003070027');

    change('1', { ZJ: '529900199003070021', T: '20261121100000' });
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert']);
    expect(connector.refusals()).toEqual([]);
  });

  test('keeps back a moment that has not come yet, as the platform would return it', async () => {
    addCase('1', { SLSJ: '20261123090000' });
    await start();
    await connector.runOnce();
    expect(platform.batches).toEqual([]);
    expect(connector.refusals()).toMatchObject([{ path: '/acceptDate', ruleId: 'row/date-in-future', rejectedBy: 'gate' }]);
  });

  test('names a code that the mapping does not know and sends nothing of that row', async () => {
    addCase('1', { BJSJ: '20261122090000', ZT: '5', YJ: '已办结，发放户口簿', HKB: 'HK1' });
    await start();
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert']);
    expect(connector.refusals()).toMatchObject([{ path: '/resultType', ruleId: 'connector/unknown-code' }]);
  });

  test("holds a result back until its case's acceptance may leave", async () => {
    addCase('1', { ZJ: 'x', BJSJ: '20261122090000', ZT: '3', YJ: '已办结，发放户口簿', HKB: 'HK1' });
    await start();
    await connector.runOnce();
    expect(platform.sent).toEqual([]);
    change('1', { ZJ: '529900199003070021', T: '20261122100000' });
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert', 'caseResult 1 v1 insert']);
  });

  test('sends a changed row again as the next version', async () => {
    addCase('1');
    await start();
    await connector.runOnce();
    change('1', { XM: '陈小雨', T: '20261122100000' });
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert', 'caseAccept 1 v2 update']);
  });

  test('lists what the platform returns and sends the repair as a new insert', async () => {
    addCase('1');
    platform.answer = () => 'returned';
    await start();
    await connector.runOnce();
    expect(connector.refusals()).toMatchObject([{ rejectedBy: 'platform', ruleId: 'case/unknown', path: '/projectNo' }]);
    platform.answer = () => 'accepted';
    change('1', { BH: '5299', T: '20261122100000' });
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert', 'caseAccept 1 v2 insert']);
    expect(connector.refusals()).toEqual([]);
  });

  test('keeps a sealed batch through an outage and a restart, and sends the same bytes', async () => {
    addCase('1');
    platform.failures = [new PlatformError('platform/offline', 'Failed to reach the platform: no route. Try again.'), new PlatformError('platform/offline', 'Failed to reach the platform: no route. Try again.')];
    await start();
    await connector.runOnce().catch(() => undefined);
    await connector.close();
    platform.failures = [];
    await start();
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 1 v1 insert']);
    expect(connector.counts()[0]).toMatchObject({ accepted: 1, pending: 0 });
  });

  test('keeps a batch that the platform refuses as a whole and goes on with the next', async () => {
    addCase('1');
    platform.failures = [new PlatformError('batch/digest-mismatch', 'Failed to take the batch: digest.', {}, { status: 422 })];
    await start();
    await connector.runOnce();
    addCase('2', { T: '20261122100000' });
    await connector.runOnce();
    expect(platform.sent).toEqual(['caseAccept 2 v1 insert']);
    expect(await (await fetch(connector.url)).text()).toContain('整批被拒');
  });

  test('writes dispatched work into the legacy table once, and a withdrawal over it', async () => {
    const dispatch = { sequence: 7, kind: 'case', projectNo: '52007', applicationId: 'a', itemKey: 'birthRegistration', taskCode, taskName: '出生登记', applyDate: clock.now(), applicant: { name: '陈晓雨', certType: '111', certNo: '529900199003070021' }, answers: {}, materials: [] } as unknown as Dispatch;
    platform.dispatches = [dispatch];
    await start();
    await connector.runOnce();
    expect(legacy.prepare('SELECT LSH, BH, XM FROM YW').all()).toEqual([{ LSH: 'L7', BH: '52007', XM: '陈晓雨' }]);
    platform.dispatches = [dispatch, { ...dispatch, sequence: 8, kind: 'withdrawn' }];
    await connector.runOnce();
    expect(legacy.prepare('SELECT BH, ZT FROM YW').all()).toEqual([{ BH: '52007', ZT: '9' }]);
  });

  test('closes twice without complaint', async () => {
    await start();
    await Promise.all([connector.close(), connector.close()]);
    await expect(fetch(connector.url)).rejects.toThrow('fetch failed');
  });

  test('leaves nothing open when its port is taken', async () => {
    await start();
    const port = Number(new URL(connector.url).port);
    const second = { ...config(), stateFile: join(folder, 'second.db'), operations: { port, host: '127.0.0.1' } };
    await expect(startConnector(second, { platform, clock, secrets: {} })).rejects.toMatchObject({ code: 'connector/port-taken' });
    // SQLite removes its journal when the last one closes the file.
    expect([existsSync(second.stateFile), existsSync(`${second.stateFile}-wal`)]).toEqual([true, false]);
  });

  test('does not take a file of another program for its state', async () => {
    await start();
    const notState = join(folder, 'notes.txt');
    writeFileSync(notState, '并非数据库。'.repeat(300));
    await expect(startConnector({ ...config(), stateFile: notState }, { platform, clock, secrets: {} })).rejects.toMatchObject({ code: 'connector/state-unusable' });
  });

  test('shows the repair list on a page that runs under a strict policy', async () => {
    addCase('1', { ZJ: '<b>1</b>' });
    await start();
    await connector.runOnce();
    const answer = await fetch(connector.url);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await answer.text();
    expect(page).toContain('/applyerPageCode');
    expect(page).not.toContain('<b>1</b>');
  });
});
