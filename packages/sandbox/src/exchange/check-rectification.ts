import type { CaseRecord } from '../cases/case-record.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseRow } from './incoming-row.ts';
import { loadRows } from './load-rows.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

const BAD: ReadonlySet<string> = new Set(['dissatisfied', 'veryDissatisfied']);

/** 差评整改: it answers a rating that the platform has, one of the two bad degrees, received no earlier than it was given. Source: standards.md §4.3. */
export async function checkRectification(store: Store, record: CaseRecord, incoming: CaseRow): Promise<RowFault | undefined> {
  if (incoming.table !== 'rectification') return undefined;
  const { assessNumber, receivedAt, rowGuid } = incoming.row;
  const ratings = await loadRows(store, 'evaluation', record.projectNo);
  const rating = ratings.find((known) => known.assessNumber === assessNumber);
  if (rating === undefined) return toRowFault('exchange/rating-missing', '/assessNumber');
  if (!BAD.has(rating.satisfaction)) return toRowFault('exchange/rating-not-bad', '/assessNumber');
  if (Date.parse(receivedAt) < Date.parse(rating.assessTime)) return toRowFault('exchange/time-order', '/receivedAt');
  const others = await loadRows(store, 'rectification', record.projectNo, 'department');
  const isTaken = others.some((other) => other.assessNumber === assessNumber && other.rowGuid !== rowGuid);
  return isTaken ? toRowFault('exchange/insert-again', '/rowGuid') : undefined;
}
