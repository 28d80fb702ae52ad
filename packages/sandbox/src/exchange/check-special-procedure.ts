import type { CaseRecord } from '../cases/case-record.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseRow } from './incoming-row.ts';
import { loadRows } from './load-rows.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/**
 * 特别程序: it belongs to an accepted case and is closed before the result; a case does not end while one is open.
 * Source: standards.md §14, 16 and 18.
 */
export async function checkSpecialProcedure(store: Store, record: CaseRecord, incoming: CaseRow): Promise<RowFault | undefined> {
  const { acceptedAt, result, projectNo } = record;
  if (incoming.table === 'caseResult') {
    if (result !== undefined) return undefined;
    const known = await loadRows(store, 'caseSpecialProcedure', projectNo);
    const late = known.find(({ endTime }) => endTime === undefined || Date.parse(endTime) > Date.parse(incoming.row.resultDate));
    return late === undefined ? undefined : toRowFault('exchange/special-open', '/resultDate');
  }
  if (incoming.table !== 'caseSpecialProcedure') return undefined;
  const { endTime } = incoming.row;
  if (acceptedAt === undefined) return toRowFault('exchange/not-accepted', '/projectNo');
  if (result === undefined) return undefined;
  if (endTime === undefined) return toRowFault('exchange/result-final', '/endTime');
  return Date.parse(endTime) > Date.parse(result.resultDate) ? toRowFault('exchange/result-final', '/endTime') : undefined;
}
