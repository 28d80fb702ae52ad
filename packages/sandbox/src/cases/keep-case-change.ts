import type { BundleStatus, TimelineEntry } from '@lianban/contract';
import { appendEvent } from '../events/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { saveCase, toReader } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { addTimelineEntry } from './timeline.ts';

/**
 * Keeps a changed case and tells of it: every version of a case has one entry on the timeline and one status event, so
 * that whoever looks at it sees it move. Call it inside `write` only.
 */
export async function keepCaseChange(
  store: Store,
  after: CaseRecord,
  entry: TimelineEntry,
  bundleStatus: BundleStatus,
): Promise<void> {
  await saveCase(store, after);
  await addTimelineEntry(store, after.projectNo, entry);
  await appendEvent(store, {
    kind: entry.kind,
    at: entry.at,
    applicantSub: after.applicantSub,
    deptCode: toReader(after),
    data: {
      applicationId: after.applicationId,
      projectNo: after.projectNo,
      itemKey: after.itemKey,
      taskName: after.taskName,
      deptName: after.deptName,
      status: after.status,
      bundleStatus,
      ...(entry.explain === undefined ? {} : { explain: entry.explain }),
    },
  });
}
