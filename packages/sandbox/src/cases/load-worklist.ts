import type { CaseStatus, WorklistEntry } from '@lianban/contract';
import { sql } from 'kysely';
import type { Store } from '../store/open-store.ts';

const MAX_ENTRIES = 500;
/** What an officer has to do something about comes first. */
const ORDER: readonly CaseStatus[] = ['submitted', 'accepted', 'correcting', 'granted', 'notGranted', 'notAccepted', 'withdrawn'];

const OPEN: readonly CaseStatus[] = ['submitted', 'accepted', 'correcting'];

/** The cases handed to a department: open ones first, each group by how long it has waited; of what is done the latest. */
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
    // Before the limit: what is open must not fall out of a list of what is done, nor what has waited longest out of the open.
    .orderBy(sql`case ${sql.ref('caseRecord.status')} ${sql.join(ORDER.map((status, place) => sql`when ${status} then ${sql.lit(place)}`), sql` `)} else ${sql.lit(ORDER.length)} end`)
    .orderBy(sql`case when ${sql.ref('caseRecord.status')} in (${sql.join(OPEN)}) then ${sql.ref('caseRecord.statusAt')} else '' end`)
    .orderBy('caseRecord.statusAt', 'desc')
    .orderBy('caseRecord.projectNo')
    .limit(MAX_ENTRIES)
    .execute();
  return rows.map(({ promiseDate, status, ...row }) => ({
    ...row,
    status: status as CaseStatus,
    ...(promiseDate === null ? {} : { promiseDate }),
  }));
}
