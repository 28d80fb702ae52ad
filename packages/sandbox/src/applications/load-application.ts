import { isCaseEnded } from '@lianban/case-machine';
import type { Application, ApplicationSummary } from '@lianban/contract';
import { loadCasesOf } from '../cases/case-record.ts';
import { loadTimelines } from '../cases/timeline.ts';
import { toCaseSummary } from '../cases/to-case-summary.ts';
import type { Store } from '../store/open-store.ts';
import { findApplication, parseApplicationRow } from './application-record.ts';
import type { ApplicationRecord } from './application-record.ts';
import { toApplicationNotFound } from './assert-application-visible.ts';

/**
 * An application of this applicant.
 * Errors: `application/not-found`, also when it is someone else's.
 */
export async function loadOwnApplication(store: Store, sub: string, applicationId: string): Promise<ApplicationRecord> {
  const application = await findApplication(store, applicationId);
  if (application === undefined || application.applicantSub !== sub) throw toApplicationNotFound();
  return application;
}

/** An application with its cases and their timelines, as the applicant reads it. */
export async function toApplication(store: Store, record: ApplicationRecord): Promise<Application> {
  const cases = await loadCasesOf(store, record.applicationId);
  const timelines = await loadTimelines(
    store,
    cases.map((entry) => entry.projectNo),
  );
  return {
    applicationId: record.applicationId,
    bundleCode: record.bundleCode,
    bundleName: record.bundleName,
    bundleVersion: record.bundleVersion,
    applicantName: record.applicantName,
    status: record.status,
    submittedAt: record.submittedAt,
    ...(record.promiseDate === undefined ? {} : { promiseDate: record.promiseDate }),
    cases: cases.map((entry) => toCaseSummary(entry, timelines.get(entry.projectNo) ?? [])),
    scenario: record.submission.scenario,
  };
}

/** The applicant's applications, newest first. */
export async function listApplications(store: Store, sub: string): Promise<ApplicationSummary[]> {
  const rows = await store
    .selectFrom('application')
    .selectAll()
    .where('applicantSub', '=', sub)
    .orderBy('submittedAt', 'desc')
    .orderBy('applicationId', 'desc')
    .execute();
  return rows.map(parseApplicationRow).map((record) => {
    const statuses = Object.values(record.snapshot.context.members).map((member) => member.status);
    return {
      applicationId: record.applicationId,
      bundleCode: record.bundleCode,
      bundleName: record.bundleName,
      status: record.status,
      submittedAt: record.submittedAt,
      finishedCases: statuses.filter(isCaseEnded).length,
      totalCases: statuses.length,
      correcting: statuses.includes('correcting'),
    };
  });
}
