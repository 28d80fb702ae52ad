import type { Application, ReceivedRowCount, RejectedRow } from '@lianban/contract';
import { validateRejectedRow } from '@lianban/contract/validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseOf, submit } from '../testing/newborn-story.ts';
import { acceptRow, push, toRowCase } from '../testing/police-rows.ts';
import { createMachine, pushAs } from '../testing/push-as.ts';
import { findStoreVariants } from '../testing/store-variants.ts';
import { createTestPlatform } from '../testing/test-platform.ts';
import type { TestPlatform } from '../testing/test-platform.ts';
import { SEED_CLIENTS } from '../seed/clients.ts';

interface Page {
  rows: RejectedRow[];
  next?: string;
}

for (const variant of await findStoreVariants()) {
  describe.skipIf(variant.isSkipped)(`rows that were returned, on ${variant.label}`, () => {
    let it: TestPlatform;
    let remove: () => Promise<void>;
    const health = createMachine('health', 'front');

    beforeAll(async () => {
      const store = await variant.open();
      ({ remove } = store);
      it = await createTestPlatform({ dialect: store.dialect, clients: [...SEED_CLIENTS, health] });
      it.clock.set('2026-03-02T09:00:00+08:00');
      const application: Application = await submit(it, ['birthRegistration']);
      const of = toRowCase(caseOf(application, 'birthRegistration'));
      const unknown = (rowGuid: string) => acceptRow({ ...of, projectNo: 'QH00000000000000' }, { rowGuid });
      it.clock.set('2026-03-03T09:00:00+08:00');
      await push(it, 'caseAccept', acceptRow(of), unknown('gone-1'), unknown('gone-2'), unknown('gone-3'));
      it.clock.set('2026-03-04T23:59:59+08:00');
      await push(it, 'caseAccept', unknown('gone-4'), unknown('gone-5'));
      await pushAs(it, health, 'caseAccept', [unknown('others')]);
    });
    afterAll(async () => {
      await it?.platform.close();
      await remove?.();
    });

    const ask = async (query = ''): Promise<Page> => (await it.ask<Page>('client:police-connector', 'GET', `/api/v1/exchange/rejected-rows${query}`)).body;
    const guids = ({ rows }: Page): string[] => rows.map(({ rowGuid }) => rowGuid);

    test('are read in pages by their own department, oldest first, each as the contract has it', async () => {
      const first = await ask('?limit=2');
      const second = await ask(`?limit=2&after=${first.next}`);
      const third = await ask(`?limit=2&after=${second.next}`);
      expect([guids(first), guids(second), guids(third)]).toEqual([['gone-1', 'gone-2'], ['gone-3', 'gone-4'], ['gone-5']]);
      expect(third.next).toBeUndefined();
      for (const row of [...first.rows, ...second.rows]) expect(validateRejectedRow(row)).toMatchObject({ valid: true, warnings: [] });
      expect(first.rows[0]).toMatchObject({ table: 'caseAccept', rejectedBy: 'platform', ruleId: 'exchange/case-unknown', path: '/projectNo', severity: 'error' });
    });

    test('are read by batch, and all at once', async () => {
      const { rows } = await ask();
      expect(rows).toHaveLength(5);
      expect(guids(await ask(`?batchId=${rows[4]?.batchId}`))).toEqual(['gone-4', 'gone-5']);
      expect(guids(await ask('?batchId=unknown'))).toEqual([]);
    });

    test('are counted by day and table beside those accepted', async () => {
      const count = async (day: string): Promise<ReceivedRowCount[]> => (await it.ask<{ tables: ReceivedRowCount[] }>('client:police-connector', 'GET', `/api/v1/exchange/reconciliation?day=${day}`)).body.tables;
      expect(await count('2026-03-03')).toMatchObject([{ table: 'caseAccept', day: '2026-03-03', pushed: 4, accepted: 1, returned: 3 }]);
      expect(await count('2026-03-04')).toMatchObject([{ pushed: 2, accepted: 0, returned: 2 }]);
      expect(await count('2026-03-05')).toEqual([]);
    });

    test.each(['rejected-rows?after=elsewhere', 'rejected-rows?after=W10', 'reconciliation', 'reconciliation?day=today'])('refuses %s with a clear word', async (path) => {
      const { status, problem } = await it.ask('client:police-connector', 'GET', `/api/v1/exchange/${path}`);
      expect([status, problem.code]).toEqual([422, 'request/invalid']);
    });

    test.each(['rejected-rows', 'reconciliation?day=2026-03-03'])('keeps %s from everybody without the department’s secret', async (path) => {
      expect((await it.ask(undefined, 'GET', `/api/v1/exchange/${path}`)).status).toBe(401);
      expect((await it.ask('officer.police', 'GET', `/api/v1/exchange/${path}`)).status).toBe(401);
    });
  });
}
