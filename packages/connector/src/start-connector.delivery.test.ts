import { DatabaseSync } from 'node:sqlite';
import { PlatformError } from '@lianban/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clock } from './testing/kept-platform.ts';
import { createSmallDepartment, notices, steps, type SmallDepartment } from './testing/small-department.ts';

let department: SmallDepartment;
const edit = (number: string, moment: string): void => void department.legacy.prepare('UPDATE BZ SET BH = ?, T = ?').run(number, moment);
const sent = (): string[] => department.platform.batches.flatMap(({ rows }) => rows.map((row) => `${row['projectNo']} v${row['dataVersion']} ${row['cdOperation']}`));
const counts = (): unknown => department.connector().counts()[0];

beforeEach(() => {
  department = createSmallDepartment("CREATE TABLE BZ (ID TEXT, BH TEXT, T TEXT); INSERT INTO BZ VALUES ('1', 'A', '20261122090000'); CREATE TABLE BL (ID TEXT, BH TEXT, T TEXT)");
});
afterEach(() => department.close());

describe('a row edited while its first version is under way', () => {
  beforeEach(async () => {
    department.platform.isDown = true;
    await department.start();
    edit('B', '20261122090100');
    await department.round();
    edit('C', '20261122090200');
    await department.round();
  });

  test('follows as an update, with its newest content, once the first is accepted', async () => {
    await department.start();
    department.platform.isDown = false;
    await department.round();
    await department.round();
    expect(sent()).toEqual(['A v1 insert', 'C v2 update']);
    expect(counts()).toMatchObject({ produced: 1, accepted: 1, pending: 0 });
  });

  test('follows as an insert when the first is returned', async () => {
    department.platform.isDown = false;
    department.platform.answer = (row) => (row['projectNo'] === 'A' ? 'returned' : 'accepted');
    await department.round();
    expect(sent()).toEqual(['A v1 insert', 'C v2 insert']);
    expect(department.connector().refusals()).toEqual([]);
  });

  test('does not follow when it was set back meanwhile', async () => {
    edit('A', '20261122090300');
    await department.round();
    department.platform.isDown = false;
    await department.round();
    await department.round();
    expect(sent()).toEqual(['A v1 insert']);
  });
});

describe('delivery', () => {
  test('sends a row without a receipt again as it is, and an edit of it only after that', async () => {
    department.platform.hasReceipt = () => false;
    await department.start();
    expect(counts()).toMatchObject({ held: 1, pending: 0 });
    department.platform.hasReceipt = () => true;
    edit('B', '20261122090100');
    await department.round();
    expect(new Set(sent())).toEqual(new Set(['A v1 insert']));
    clock.advance(1);
    await department.round();
    expect(sent().slice(-2)).toEqual(['A v1 insert', 'B v2 update']);
    expect(counts()).toMatchObject({ accepted: 1 });
  });

  test('waits longer each time the platform says later', async () => {
    department.platform.answer = () => 'retryLater';
    await department.start();
    await department.round();
    await department.round();
    expect(sent()).toHaveLength(2);
    clock.advance(0.5);
    await department.round();
    clock.advance(0.5);
    await department.round();
    expect(sent()).toHaveLength(3);
    department.platform.answer = () => 'accepted';
    clock.advance(0.5);
    await department.round();
    expect(sent()).toHaveLength(4);
    expect(counts()).toMatchObject({ accepted: 1, held: 0 });
  });

  test('drops the headers of answered batches after a month', async () => {
    await department.start();
    const batches = (): unknown => {
      const state = new DatabaseSync(department.stateFile);
      try {
        return state.prepare('SELECT count(*) AS n FROM sealed_batch').get();
      } finally {
        state.close();
      }
    };
    expect(batches()).toEqual({ n: 1 });
    clock.advance(31 * 24 * 60);
    await department.round();
    expect(batches()).toEqual({ n: 0 });
  });
});

describe('a batch that the platform refuses as a whole', () => {
  const release = async (headers: Record<string, string>): Promise<number> => {
    const { url } = department.connector();
    const action = /action="(\/batches\/\w+\/release)"/.exec(await (await fetch(url)).text())?.[1] ?? '/none';
    return (await fetch(url + action, { method: 'POST', headers, redirect: 'manual' })).status;
  };
  beforeEach(() => {
    department.platform.failures = [new PlatformError('batch/refused', 'Failed to take the batch: schema.', {}, { status: 422 })];
  });

  test('is sent again when a person asks for it on the page, and by nobody else', async () => {
    await department.start();
    expect(counts()).toMatchObject({ pending: 1 });
    expect(await release({})).toBe(403);
    expect(await release({ origin: 'https://evil.example' })).toBe(403);
    await department.round();
    expect(sent()).toEqual([]);
    expect(await release({ origin: department.connector().url })).toBe(303);
    await department.round();
    expect(sent()).toEqual(['A v1 insert']);
    expect((await (await fetch(department.connector().url)).text()).includes('整批被拒')).toBe(false);
  });

  test('does not hold back a row of it that is repaired', async () => {
    await department.start();
    edit('B', '20261122090100');
    await department.round();
    expect(sent()).toEqual(['B v2 insert']);
    expect(await release({ origin: department.connector().url })).toBe(303);
    await department.round();
    expect(sent()).toEqual(['B v2 insert']);
  });

  test('lets no step follow an acceptance that is in it', async () => {
    await department.start({ tables: [steps] });
    const state = new DatabaseSync(department.stateFile);
    state.exec(`INSERT INTO exchange_row (table_name, row_guid, source_key, project_no, content_digest, data_version, status, batch_id) VALUES ('caseAccept', 'g', '1', 'A', 'd', 1, 'sealed', 'b');
      INSERT INTO sealed_batch (batch_id, header, body, status) VALUES ('b', '{"batchId":"b","table":"caseAccept"}', '', 'sealed')`);
    state.close();
    await department.round();
    department.legacy.exec("INSERT INTO BL VALUES ('1', 'A', '20261122090000')");
    await department.round();
    expect(department.platform.sent).toEqual([]);
    expect(department.connector().counts().find(({ table }) => table === 'caseStep')).toMatchObject({ held: 1 });
  });
});

test('answers without a password to names of this machine only', async () => {
  const { url } = await department.start({ tables: [notices()] });
  const { request } = await import('node:http');
  const status = (host: string): Promise<number | undefined> => new Promise((resolve, reject) => request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end());
  expect([await status('evil.example'), await status('connector.localhost:7005')]).toEqual([403, 200]);
});
