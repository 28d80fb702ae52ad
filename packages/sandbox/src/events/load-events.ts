import type { StatusEvent, StatusEventData } from '@lianban/contract';
import type { Account } from '../access/account.ts';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';

export interface EventFilter {
  /** Sees own events as applicant, the department's as officer. */
  account: Account;
  applicationId?: string;
}

const PAGE = 200;

/** Events after a sequence that the account may see, oldest first, at most a page of them. */
export async function loadEvents(
  store: Store,
  filter: EventFilter,
  after: number,
  source: string,
): Promise<StatusEvent[]> {
  const { account, applicationId } = filter;
  const rows = await store
    .selectFrom('statusEvent')
    .selectAll()
    .where('sequence', '>', after)
    .where((eb) =>
      eb.or([
        eb('applicantSub', '=', account.sub),
        ...(account.roles.includes('officer') && account.department !== undefined
          ? [eb('deptCode', '=', account.department.deptCode)]
          : []),
      ]),
    )
    .$if(applicationId !== undefined, (query) => query.where('applicationId', '=', applicationId ?? ''))
    .orderBy('sequence')
    .limit(PAGE)
    .execute();
  return rows.map((row) => ({
    specversion: '1.0',
    id: String(row.sequence),
    source,
    type: row.type as StatusEvent['type'],
    subject: row.projectNo,
    time: row.at,
    datacontenttype: 'application/json',
    data: parseJson<StatusEventData>(row.data),
  }));
}

/** The sequence of the newest event, 0 before the first. */
export async function loadLastSequence(store: Store): Promise<number> {
  const row = await store.selectFrom('counter').select('value').where('name', '=', 'statusEvent').executeTakeFirst();
  return row?.value ?? 0;
}
