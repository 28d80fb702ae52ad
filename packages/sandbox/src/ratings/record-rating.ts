import type { BundleStatus, Evaluation } from '@lianban/contract';
import type { CaseRecord } from '../cases/case-record.ts';
import { keepCaseChange } from '../cases/keep-case-change.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT, TIMELINE_TITLES } from '../strings/case-text.ts';

/** Keeps a rating with its case and tells who follows the case. */
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
  const rated: CaseRecord = { ...record, version: record.version + 1, rating: { satisfaction, assessTime } };
  const entry = { at: assessTime, kind: 'rated' as const, title: TIMELINE_TITLES.rated, by: CASE_TEXT.applicant };
  await keepCaseChange(store, rated, entry, bundleStatus);
}
