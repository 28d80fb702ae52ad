import type { CaseStatus, WorklistEntry } from '@lianban/contract';
import type { Store } from '../store/open-store.ts';

const MAX_ENTRIES = 500;
/** What an officer has to do something about comes first. */
const ORDER: readonly CaseStatus[] = ['submitted', 'accepted', 'correcting', 'granted', 'notGranted', 'notAccepted', 'withdrawn'];

/** The cases handed to a department: open ones first, each group by how long it has waited. */
export async function loadWorklist(store: Store, deptCode: string): Promise<WorklistEntry[]> {
  const rows = await store
    .selectFrom('caseRecord')
    .innerJoin('application', 'application.applicationId', 'caseRecord.applicationId')
    .select([
      'caseRecord.projectNo',
      'caseRecord.itemKey',
      'caseRecord.taskName',
      'application.applicantName',
      'caseRecord.status',
      'caseRecord.statusAt',
      'caseRecord.promiseDate',
      'caseRecord.applicationId',
      'caseRecord.version',
    ])
    .where('caseRecord.deptCode', '=', deptCode)
    .where('caseRecord.dispatchedAt', 'is not', null)
    .orderBy('caseRecord.statusAt', 'desc')
    .orderBy('caseRecord.projectNo', 'desc')
    .limit(MAX_ENTRIES)
    .execute();
  return rows
    .map(({ promiseDate, status, ...row }) => ({
      ...row,
      status: status as CaseStatus,
      ...(promiseDate === null ? {} : { promiseDate }),
    }))
    .sort(
      (left, right) =>
        ORDER.indexOf(left.status) - ORDER.indexOf(right.status) || (left.statusAt < right.statusAt ? -1 : 1),
    );
}
