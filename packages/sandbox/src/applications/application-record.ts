import type { BundleSnapshot } from '@lianban/case-machine';
import type { ApplicationSubmission, BundleStatus } from '@lianban/contract';
import { parseJson } from '../store/parse-json.ts';
import type { Store } from '../store/open-store.ts';
import type { ApplicationTable } from '../store/tables.ts';

/** An application as the platform keeps it, its JSON columns read. */
export interface ApplicationRecord {
  applicationId: string;
  bundleCode: string;
  bundleName: string;
  bundleVersion: number;
  applicantSub: string;
  applicantName: string;
  status: BundleStatus;
  submittedAt: string;
  promiseDate: string | undefined;
  /** As accepted, with what was corrected since. */
  submission: ApplicationSubmission;
  snapshot: BundleSnapshot;
}

export function parseApplicationRow(row: ApplicationTable): ApplicationRecord {
  return {
    ...row,
    status: row.status as BundleStatus,
    promiseDate: row.promiseDate ?? undefined,
    submission: parseJson(row.submission),
    snapshot: parseJson(row.snapshot),
  };
}

export async function findApplication(store: Store, applicationId: string): Promise<ApplicationRecord | undefined> {
  const row = await store
    .selectFrom('application')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .executeTakeFirst();
  return row === undefined ? undefined : parseApplicationRow(row);
}

/** The application that a case belongs to: there always is one. */
export async function loadApplication(store: Store, applicationId: string): Promise<ApplicationRecord> {
  return parseApplicationRow(
    await store.selectFrom('application').selectAll().where('applicationId', '=', applicationId).executeTakeFirstOrThrow(),
  );
}

/** Keeps the bundle's new state. Call it inside `write` only. */
export async function saveBundle(
  store: Store,
  applicationId: string,
  bundle: { snapshot: BundleSnapshot; status: BundleStatus },
): Promise<void> {
  await store
    .updateTable('application')
    .set({ snapshot: JSON.stringify(bundle.snapshot), status: bundle.status })
    .where('applicationId', '=', applicationId)
    .execute();
}

/** Keeps the corrected submission. Call it inside `write` only. */
export async function saveSubmission(
  store: Store,
  applicationId: string,
  submission: ApplicationSubmission,
): Promise<void> {
  await store
    .updateTable('application')
    .set({ submission: JSON.stringify(submission) })
    .where('applicationId', '=', applicationId)
    .execute();
}
