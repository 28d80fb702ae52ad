import { startBundle, startCase, toCaseStatus } from '@lianban/case-machine';
import type { Application, ApplicationSubmission, BundleDefinition } from '@lianban/contract';
import { splitAnswers } from '@lianban/form-engine';
import type { Account } from '../access/account.ts';
import { findDefinition, findItem } from '../catalogue/definitions.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { openCase } from '../cases/open-case.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import { loadPrefill } from '../prefill/load-prefill.ts';
import type { Store } from '../store/open-store.ts';
import { toPromise } from '../time/to-promise.ts';
import type { ApplicationRecord } from './application-record.ts';
import { assertRealLevel } from './assert-real-level.ts';
import { checkMaterials } from './check-materials.ts';
import { assertNoProblems, checkAnswers } from './check-submission.ts';
import { confirmProvenance } from './confirm-provenance.ts';
import { toApplication } from './load-application.ts';
import { nextApplicationId, nextProjectNo } from './project-number.ts';

/**
 * 一次提交、一次分办: checks everything again, splits the one form into the items' own data, opens one case per item and
 * hands those that wait for nobody to their departments. Runs inside `write`; all of it is committed or none.
 *
 * Errors: {@link SandboxError} `catalog/bundle-not-found`, `catalog/version-changed`, `auth/real-level-too-low`,
 * `application/invalid`.
 */
export async function submitApplication(
  services: PlatformServices,
  store: Store,
  account: Account,
  submission: ApplicationSubmission,
): Promise<Application> {
  const now = services.clock.now();
  const definition = findDefinition(services, submission.bundleCode);
  assertVersion(definition, submission.bundleVersion);
  assertRealLevel(definition, account, submission.items);
  const { form, scenario } = checkAnswers(definition, account, submission, { now, code: 'application/invalid' });
  const accepted = { ...submission, scenario };
  assertNoProblems(await checkMaterials(store, definition, account, accepted, now), 'application/invalid');
  const prefill = await loadPrefill({ ...services, db: store }, definition, {
    personId: account.person?.personId ?? '',
    scenario,
  });
  const application = await openApplication(services, store, definition, account, {
    ...accepted,
    provenance: confirmProvenance(form, accepted, prefill, now),
  });
  const split = splitAnswers(form, { scenario, answers: submission.answers });
  for (const [position, member] of Object.entries(application.snapshot.context.members).entries()) {
    const [itemKey, { projectNo, dependsOn }] = member;
    const item = findItem(services, submission.bundleCode, itemKey);
    const usable = definition.bundle.materials.filter((material) => material.usedBy.includes(itemKey));
    const snapshot = startCase({ projectNo, itemKey, waitingFor: dependsOn });
    const record: CaseRecord = {
      projectNo,
      applicationId: application.applicationId,
      applicantSub: account.sub,
      position,
      itemKey,
      taskCode: item.taskCode,
      taskName: item.taskName,
      deptCode: item.deptCode,
      deptName: item.deptName,
      status: toCaseStatus(snapshot),
      statusAt: now,
      version: 1,
      snapshot,
      dispatchedAt: undefined,
      acceptedAt: undefined,
      promiseDate: undefined,
      promiseUnknownReason: undefined,
      answers: split[itemKey] ?? {},
      materials: submission.materials.filter((entry) =>
        usable.some((material) => material.materialKey === entry.materialKey),
      ),
      correction: undefined,
      result: undefined,
      rating: undefined,
    };
    await openCase(services, store, application, record);
  }
  return toApplication(store, application);
}

function assertVersion({ bundle }: BundleDefinition, bundleVersion: number): void {
  if (bundle.bundleVersion === bundleVersion) return;
  throw new SandboxError(
    'catalog/version-changed',
    `Failed to submit: bundle "${bundle.bundleCode}" is at version ${bundle.bundleVersion}, the application was filled in for ${bundleVersion}. Load the bundle again and let the applicant review.`,
    { bundleCode: bundle.bundleCode, current: bundle.bundleVersion, submitted: bundleVersion },
  );
}

async function openApplication(
  services: PlatformServices,
  store: Store,
  { bundle }: BundleDefinition,
  account: Account,
  submission: ApplicationSubmission,
): Promise<ApplicationRecord> {
  const now = services.clock.now();
  const applicationId = await nextApplicationId(store, bundle.areaCode, now);
  const members = [];
  for (const { itemKey, taskCode, dependsOn } of bundle.members) {
    if (!submission.items.includes(itemKey)) continue;
    members.push({ itemKey, projectNo: await nextProjectNo(store, taskCode, now), dependsOn });
  }
  const snapshot = startBundle({ applicationId, members });
  const promised = toPromise(now, bundle.promisePeriod);
  const record: ApplicationRecord = {
    applicationId,
    bundleCode: bundle.bundleCode,
    bundleName: bundle.bundleName,
    bundleVersion: bundle.bundleVersion,
    applicantSub: account.sub,
    applicantName: account.displayName,
    status: snapshot.state,
    submittedAt: now,
    promiseDate: 'promiseDate' in promised ? promised.promiseDate : undefined,
    submission,
    snapshot,
  };
  await store
    .insertInto('application')
    .values({
      ...record,
      promiseDate: record.promiseDate ?? null,
      submission: JSON.stringify(submission),
      snapshot: JSON.stringify(snapshot),
    })
    .execute();
  return record;
}
