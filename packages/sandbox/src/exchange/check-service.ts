import type { Evaluation, ServiceRecord } from '@lianban/contract';
import { toCertKey } from '../access/user-info.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseRow } from './incoming-row.ts';
import { loadApplicant } from './load-applicant.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/**
 * Rules of the rating's two tables: both are about the case's applicant, a service claims no more than the case has
 * reached, and no department hands in a rating, because every applicant can give it here: nobody rates themselves.
 * Source: standards.md §14, 27–30.
 */
export async function checkService(store: Store, record: CaseRecord, incoming: CaseRow): Promise<RowFault | undefined> {
  if (incoming.table !== 'serviceRecord' && incoming.table !== 'evaluation') return undefined;
  return (
    (await checkUser(store, record, incoming.row, incoming.table === 'evaluation')) ??
    (incoming.table === 'evaluation' ? checkEvaluation(record) : checkServiceRecord(record, incoming.row))
  );
}

/** A rating travels without the certificate number; a service over the government network may have it instead. */
async function checkUser(
  store: Store,
  record: CaseRecord,
  row: Evaluation | ServiceRecord,
  isKeyNeeded: boolean,
): Promise<RowFault | undefined> {
  const { name, certNo } = await loadApplicant(store, record.applicantSub);
  if (row.userName !== name) return toRowFault('exchange/user-differs', '/userName');
  const givenNo = 'certNo' in row ? row.certNo : undefined;
  if (givenNo !== undefined && givenNo !== certNo) return toRowFault('exchange/user-differs', '/certNo');
  if (row.certKey === undefined && givenNo !== undefined && !isKeyNeeded) return undefined;
  return row.certKey === (await toCertKey(certNo, name)) ? undefined : toRowFault('exchange/user-differs', '/certKey');
}

function checkServiceRecord(record: CaseRecord, row: ServiceRecord): RowFault | undefined {
  const isAhead =
    (row.proStatus === 'accepted' && record.acceptedAt === undefined) ||
    (row.proStatus === 'finished' && record.result === undefined);
  return isAhead ? toRowFault('exchange/status-ahead', '/proStatus') : undefined;
}

/** A rating that was taken in stands; nor does a later version of its row change what the applicant said. */
function checkEvaluation(record: CaseRecord): RowFault {
  if (record.rating !== undefined) return toRowFault('exchange/rating-twice', '/assessNumber');
  if (record.result === undefined) return toRowFault('exchange/rating-early', '/projectNo');
  return toRowFault(record.status === 'withdrawn' ? 'exchange/rating-of-withdrawn' : 'exchange/rating-not-by-applicant', '/projectNo');
}
