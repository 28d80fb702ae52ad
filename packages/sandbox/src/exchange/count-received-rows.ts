import type { ExchangeTable, ReceivedRowCount } from '@lianban/contract';
import type { Store } from '../store/open-store.ts';

/**
 * What the platform received from a department on one day (China time), by table: the platform's half of the reconciliation 对账. What was produced,
 * kept back by the gate or is still under way only the department knows.
 */
export async function countReceivedRows(store: Store, deptCode: string, day: string): Promise<ReceivedRowCount[]> {
  const accepted = await store
    .selectFrom('exchangeRow')
    .select((eb) => ['exchangeTable', eb.fn.countAll<number>().as('count')])
    .where('deptCode', '=', deptCode)
    .where('origin', '=', 'department')
    .where('receivedAt', 'like', `${day}T%`)
    .groupBy('exchangeTable')
    .execute();
  const returned = await store
    .selectFrom('returnedRow')
    .select((eb) => ['exchangeTable', eb.fn.countAll<number>().as('count')])
    .where('deptCode', '=', deptCode)
    .where('returnedAt', 'like', `${day}T%`)
    .groupBy('exchangeTable')
    .execute();
  const countOf = (groups: typeof accepted, table: string): number => Number(groups.find(({ exchangeTable }) => exchangeTable === table)?.count ?? 0);
  const tables = [...new Set([...accepted, ...returned].map(({ exchangeTable }) => exchangeTable))].sort();
  return tables.map((table) => {
    const counts = { accepted: countOf(accepted, table), returned: countOf(returned, table) };
    return { table: table as ExchangeTable, day, deptCode, pushed: counts.accepted + counts.returned, ...counts };
  });
}
