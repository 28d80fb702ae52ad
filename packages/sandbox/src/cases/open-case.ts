import type { TimelineEntry } from '@lianban/contract';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { appendEvent } from '../events/append-event.ts';
import { addDispatch } from '../exchange/dispatch-change.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT, TIMELINE_TITLES } from '../strings/case-text.ts';
import { toCaseRow, toReader } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { addTimelineEntry } from './timeline.ts';
import { linkUploads } from './link-uploads.ts';

/** Opens a case of a new application: waiting for its predecessors, or handed to its department at once. */
export async function openCase(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  opened: CaseRecord,
): Promise<void> {
  const isWaiting = opened.status === 'waiting';
  const record: CaseRecord = isWaiting ? opened : { ...opened, dispatchedAt: opened.statusAt };
  await store.insertInto('caseRecord').values(toCaseRow(record)).execute();
  await linkUploads(store, record);
  const entry: TimelineEntry = {
    at: record.statusAt,
    kind: isWaiting ? 'waiting' : 'dispatched',
    title: TIMELINE_TITLES[isWaiting ? 'waiting' : 'dispatched'],
    by: CASE_TEXT.platform,
  };
  await addTimelineEntry(store, record.projectNo, entry);
  if (!isWaiting) await addDispatch(services, store, 'case', application, record);
  await appendEvent(store, {
    kind: entry.kind,
    at: entry.at,
    applicantSub: record.applicantSub,
    deptCode: toReader(record),
    data: {
      applicationId: record.applicationId,
      projectNo: record.projectNo,
      itemKey: record.itemKey,
      taskName: record.taskName,
      deptName: record.deptName,
      status: record.status,
      bundleStatus: application.status,
    },
  });
}
