import type { ExchangeTable, RowCommon } from '@lianban/contract';
import type { Store } from '../store/open-store.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';
import { digestRow } from './store-row.ts';

/** How a row stands to what was received before under its id. */
export type RowStanding =
  | { kind: 'new' }
  | { kind: 'update' }
  | { kind: 'duplicate'; fault?: RowFault }
  | { kind: 'returned'; fault: RowFault };

/**
 * Decides by (rowGuid, dataVersion): the same again is a duplicate, other content under the same version is returned, an
 * older version than the known one changes nothing. Row ids are a department's own: what others call theirs is never looked
 * at. Source: standards.md §14, 34.
 */
export async function findStanding(
  store: Store,
  target: { table: ExchangeTable; deptCode: string; projectNo: string },
  row: RowCommon,
): Promise<RowStanding> {
  const known = await store
    .selectFrom('exchangeRow')
    .select(['dataVersion', 'exchangeTable', 'projectNo', 'digest'])
    .where('origin', '=', 'department')
    .where('deptCode', '=', target.deptCode)
    .where('rowGuid', '=', row.rowGuid)
    .orderBy('dataVersion', 'desc')
    .execute();
  const [newest] = known;
  if (row.cdOperation === 'delete') return returned('exchange/delete-refused', '/cdOperation');
  if (newest === undefined) return { kind: 'new' };
  const isSameRow = newest.exchangeTable === target.table && newest.projectNo === target.projectNo;
  if (!isSameRow) return returned('exchange/row-foreign', '/rowGuid');
  const same = known.find((version) => version.dataVersion === row.dataVersion);
  if (same !== undefined) {
    return same.digest === (await digestRow(row)) ? { kind: 'duplicate' } : returned('batch/version-reused', '/dataVersion');
  }
  if (row.dataVersion < newest.dataVersion) {
    return { kind: 'duplicate', fault: toRowFault('batch/version-superseded', '/dataVersion') };
  }
  return row.cdOperation === 'insert' ? returned('exchange/insert-again', '/cdOperation') : { kind: 'update' };
}

function returned(rule: Parameters<typeof toRowFault>[0], path: string): RowStanding {
  return { kind: 'returned', fault: toRowFault(rule, path) };
}
