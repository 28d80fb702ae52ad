import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ConnectorConfig, TableMapping } from '../config/config.ts';
import { startConnector, type Connector } from '../start-connector.ts';
import { clock, KeptPlatform } from './kept-platform.ts';

/** A correction notice per row of `BZ`: no acceptance has to come first. */
export const notices = (changes: Partial<TableMapping> = {}): TableMapping => ({
  table: 'caseCorrection', query: 'SELECT * FROM BZ', key: 'ID', changedAt: 'T',
  columns: {
    projectNo: { column: 'BH' }, noticeTime: { value: '2026-11-22T09:00:00+08:00' }, notifier: { value: '郑卫东' }, deadline: { value: '2026-11-30' },
    items: { list: [{ kind: { value: 'material' }, materialKey: { value: 'householdBook' }, label: { value: '居民户口簿' }, reason: { value: '缺页' } }] },
  },
  ...changes,
});

/** A step per row of `BL`, which follows an acceptance. */
export const steps: TableMapping = {
  table: 'caseStep', query: 'SELECT * FROM BL', key: 'ID', changedAt: 'T',
  columns: {
    projectNo: { column: 'BH' }, stepNo: { value: 1 }, eventName: { value: 'passed' }, processName: { value: '审查' }, handleUserName: { value: '彭勇' }, handleExplain: { value: '材料齐全。' },
    eventStartTime: { value: '2026-11-22T09:00:00+08:00' }, eventEndTime: { value: '2026-11-22T09:00:00+08:00' }, orgName: { value: '青禾市公安局' }, orgCode: { value: '11529900MB9Q000276' },
  },
};

/** An old system of one table and the connector beside it, all in a folder of its own. */
export type SmallDepartment = {
  legacy: DatabaseSync;
  platform: KeptPlatform;
  stateFile: string;
  connector(): Connector;
  start(changes?: Partial<ConnectorConfig>): Promise<Connector>;
  /** A round, whatever fails in it. */
  round(): Promise<void>;
  close(): Promise<void>;
};

export function createSmallDepartment(schema: string): SmallDepartment {
  const folder = mkdtempSync(join(tmpdir(), 'connector-'));
  const legacy = new DatabaseSync(join(folder, 'legacy.db'));
  legacy.exec(schema);
  clock.moment = Date.parse('2026-11-22T10:00:00+08:00');
  const platform = new KeptPlatform();
  const stateFile = join(folder, 'outbox.db');
  let connector: Connector | undefined;
  const current = (): Connector => {
    if (!connector) throw new Error('start the connector first');
    return connector;
  };
  return {
    legacy,
    platform,
    stateFile,
    connector: current,
    async start(changes = {}) {
      await connector?.close();
      connector = await startConnector(
        {
          department: { deptCode: '11529900MB9Q000276', deptName: '青禾市公安局' },
          platform: { baseUrl: 'http://127.0.0.1:1', clientId: 'police', secretEnv: 'S' },
          source: { url: `sqlite:${join(folder, 'legacy.db')}` },
          stateFile,
          sourceSystem: 'old',
          dataSource: '152',
          pollIntervalMs: 3_600_000,
          operations: { port: 0, host: '127.0.0.1' },
          tables: [notices()],
          ...changes,
        },
        { platform, clock, secrets: { TRUSTED: 'agreed' } },
      );
      await connector.runOnce().catch(() => undefined);
      return connector;
    },
    round: () => current().runOnce().catch(() => undefined),
    async close() {
      await connector?.close();
      legacy.close();
      rmSync(folder, { recursive: true });
    },
  };
}
