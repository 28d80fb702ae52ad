import type { BundleStatus, Evaluation } from '@lianban/contract';
import type { CaseRecord } from '../cases/case-record.ts';
import { saveCase } from '../cases/case-record.ts';
import { addTimelineEntry } from '../cases/timeline.ts';
import { appendEvent } from '../events/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT, TIMELINE_TITLES } from '../strings/case-text.ts';

/** Keeps a rating with its case and tells who follows the case; used for ratings from departments as well. */
export async function recordRating(
  store: Store,
  record: CaseRecord,
  bundleStatus: BundleStatus,
  evaluation: Evaluation,
): Promise<void> {
  const { satisfaction, assessTime } = evaluation;
  await store
    .insertInto('rating')
    .values({
      projectNo: record.projectNo,
      deptCode: record.deptCode,
      satisfaction,
      assessTime,
      body: JSON.stringify(evaluation),
    })
    .execute();
  await saveCase(store, { ...record, version: record.version + 1, rating: { satisfaction, assessTime } });
  const entry = { at: assessTime, kind: 'rated' as const, title: TIMELINE_TITLES.rated, by: CASE_TEXT.applicant };
  await addTimelineEntry(store, record.projectNo, entry);
  await appendEvent(store, {
    kind: 'rated',
    at: assessTime,
    applicantSub: record.applicantSub,
    deptCode: record.deptCode,
    data: {
      applicationId: record.applicationId,
      projectNo: record.projectNo,
      itemKey: record.itemKey,
      taskName: record.taskName,
      deptName: record.deptName,
      status: record.status,
      bundleStatus,
    },
  });
}
