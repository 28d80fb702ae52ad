import type { Application, Statistics } from '@lianban/contract';
import { caseAcceptRow, caseResultRow } from '@lianban/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LogEntry } from '../http/log-entry.ts';
import { SEED_CLIENTS } from '../seed/clients.ts';
import { act, caseOf, reload, submit } from '../testing/newborn-story.ts';
import { acceptRow, push, toRowCase } from '../testing/police-rows.ts';
import { createMachine, pushAs } from '../testing/push-as.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';

const SECOND = createMachine('police', 'second');

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`rows of several owners on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;
    let application: Application;
    const failures: LogEntry[] = [];

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      const log = (entry: LogEntry): void => {
        if (entry.level === 'error') failures.push(entry);
      };
      it = await createTestPlatform({ dialect: store.dialect, clients: [...SEED_CLIENTS, SECOND], log });
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });
    beforeEach(async () => {
      failures.length = 0;
      it.clock.set('2026-03-02T09:00:00+08:00');
      application = await submit(it, ['vaccinationCard', 'birthRegistration']);
      it.clock.set('2026-03-04T09:00:00+08:00');
    });
    const loadVersions = (rowGuid: string) =>
      it.platform.db
        .selectFrom('exchangeRow')
        .select(['origin', 'projectNo', 'dataVersion', 'current'])
        .where('rowGuid', '=', rowGuid)
        .orderBy('origin')
        .orderBy('dataVersion')
        .execute();

    test('a department that uses the id of a platform’s row takes nothing from anyone', async () => {
      const own = toRowCase(caseOf(application, 'birthRegistration'));
      const other = caseOf(application, 'vaccinationCard').projectNo;
      const rowGuid = `${other}-A`;
      const squat = acceptRow(own, { rowGuid, dataVersion: 999_999_999 });
      expect(await push(it, 'caseAccept', squat)).toMatchObject([{ status: 'accepted' }]);
      expect((await act(it, 'officer.health', other, { action: 'accept' })).status).toBe(200);
      expect(await push(it, 'caseAccept', squat)).toMatchObject([{ status: 'duplicate' }]);
      expect(await loadVersions(rowGuid)).toEqual([
        { origin: 'department', projectNo: own.projectNo, dataVersion: 999_999_999, current: 1 },
        { origin: 'platform', projectNo: other, dataVersion: 1, current: 1 },
      ]);
    });

    test('the id of a row that the platform wrote is free for a department', async () => {
      const { projectNo } = caseOf(application, 'vaccinationCard');
      await act(it, 'officer.health', projectNo, { action: 'accept' });
      const own = toRowCase(caseOf(application, 'birthRegistration'));
      expect(await push(it, 'caseAccept', acceptRow(own, { rowGuid: `${projectNo}-A` }))).toMatchObject([{ status: 'accepted' }]);
      expect((await loadVersions(`${projectNo}-A`)).map((row) => row.current)).toEqual([1, 1]);
    });

    test('two clients of one department may use one batch id, whatever they send', async () => {
      const bad = caseAcceptRow({ rowGuid: 'unknown-case' });
      const batchId = 'same';
      for (const client of [{ clientId: 'police-connector', secret: 'police-connector-demo-secret' }, SECOND]) {
        const answer = await pushAs(it, client, 'caseAccept', [bad], batchId);
        expect(answer.status).toBe(200);
        expect(answer.body.receipts).toMatchObject([{ status: 'returned', ruleId: 'exchange/case-unknown' }]);
      }
      expect(failures).toEqual([]);
    });

    test('a returned row that cannot be counted is returned all the same, and its batch is taken in', async () => {
      const own = toRowCase(caseOf(application, 'birthRegistration'));
      const receipts = await push(
        it,
        'caseAccept',
        { rowGuid: 'a\u0000b', dataVersion: 1e15 },
        { rowGuid: 'huge', dataVersion: 9e15 },
        acceptRow(own),
      );
      expect(receipts.map((receipt) => receipt.status)).toEqual(['returned', 'returned', 'accepted']);
    });

    test('counts as pushed what departments sent, not what the platform wrote in their place', async () => {
      const count = async () => {
        const { departments } = (await it.ask<Statistics>(undefined, 'GET', '/api/v1/statistics')).body;
        return departments.map(({ connection, pushedRows, acceptedRows }) => [connection, pushedRows - acceptedRows, acceptedRows] as const);
      };
      const before = await count();
      await act(it, 'officer.health', caseOf(application, 'vaccinationCard').projectNo, { action: 'accept' });
      expect(await count()).toEqual(before);
      expect(before.find(([connection]) => connection === 'embedded')).toEqual(['embedded', 0, 0]);
      const own = toRowCase(caseOf(application, 'birthRegistration'));
      await push(it, 'caseAccept', acceptRow(own));
      await push(it, 'caseResult', caseResultRow({}, own));
      const added = (await count()).map(([connection, , accepted], place) => [connection, accepted - (before[place]?.[2] ?? 0)]);
      expect(Object.fromEntries(added)).toMatchObject({ embedded: 0, frontMachine: 2 });
      expect(caseOf(await reload(it, application), 'birthRegistration').status).toBe('granted');
    });
  });
}
