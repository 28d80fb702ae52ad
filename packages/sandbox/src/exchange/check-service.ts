import type { Evaluation, ServiceRecord } from '@lianban/contract';
import type { CaseRecord } from '../cases/case-record.ts';
import type { Store } from '../store/open-store.ts';
import { parseJson } from '../store/parse-json.ts';
import type { IncomingRow } from './incoming-row.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/** Rules of the rating's two tables: a service claims no more than the case has reached, a rating follows its service. */
export async function checkService(
  store: Store,
  record: CaseRecord,
  incoming: IncomingRow,
  isUpdate: boolean,
): Promise<RowFault | undefined> {
  if (incoming.table === 'serviceRecord') return checkServiceRecord(store, record, incoming.row);
  if (incoming.table === 'evaluation' && !isUpdate) return checkEvaluation(store, record, incoming.row);
  return undefined;
}

async function checkServiceRecord(store: Store, record: CaseRecord, row: ServiceRecord): Promise<RowFault | undefined> {
  const isAhead =
    (row.proStatus === 'accepted' && record.acceptedAt === undefined) ||
    (row.proStatus === 'finished' && record.result === undefined);
  if (isAhead) return toRowFault('exchange/status-ahead', '/proStatus');
  const others = await loadServices(store, record.projectNo);
  const isTaken = others.some((other) => other.serviceNumber === row.serviceNumber && other.rowGuid !== row.rowGuid);
  return isTaken ? toRowFault('exchange/service-number-taken', '/serviceNumber') : undefined;
}

async function checkEvaluation(store: Store, record: CaseRecord, row: Evaluation): Promise<RowFault | undefined> {
  if (record.rating !== undefined) return toRowFault('exchange/rating-twice', '/assessNumber');
  if (record.result === undefined) return toRowFault('exchange/rating-early', '/projectNo');
  const service = (await loadServices(store, record.projectNo, 'any')).find((other) => other.serviceNumber === row.assessNumber);
  if (service === undefined) return toRowFault('exchange/service-missing', '/assessNumber');
  return Date.parse(row.assessTime) < Date.parse(service.serviceTime)
    ? toRowFault('exchange/rating-early', '/assessTime')
    : undefined;
}

/** Service records of a case. A department's own number is not blocked by one that the platform wrote in its place. */
async function loadServices(store: Store, projectNo: string, origin: 'department' | 'any' = 'department'): Promise<ServiceRecord[]> {
  const rows = await store
    .selectFrom('exchangeRow')
    .select('body')
    .where('projectNo', '=', projectNo)
    .where('exchangeTable', '=', 'serviceRecord')
    .where('current', '=', 1)
    .$if(origin === 'department', (query) => query.where('origin', '=', 'department'))
    .execute();
  return rows.map(({ body }) => parseJson<ServiceRecord>(body));
}
