import { allowedEvents } from '@lianban/case-machine';
import type { CaseActionName, CaseFile, FormDefinition } from '@lianban/contract';
import { maskIdNumber } from '@lianban/contract';
import type { Account } from '../access/account.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import { toMaterialName } from '../catalogue/material-name.ts';
import { SandboxError } from '../errors.ts';
import { loadApplicant } from '../exchange/load-applicant.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { loadApplication } from '../applications/application-record.ts';
import { loadFiles } from '../uploads/load-upload.ts';
import { findCase, toCaseNotFound } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { loadTimelines } from './timeline.ts';
import { toCaseSummary } from './to-case-summary.ts';

const ACTIONS: readonly CaseActionName[] = ['accept', 'refuse', 'requestCorrection', 'step', 'grant', 'deny'];

/** True for an officer of the case's department, from when the case was handed to it. */
export function isHandler(account: Account, record: CaseRecord): boolean {
  return (
    account.roles.includes('officer') &&
    account.department?.deptCode === record.deptCode &&
    record.dispatchedAt !== undefined
  );
}

/**
 * A case that this account may see: as officer of its department, or as its applicant.
 * Errors: {@link SandboxError} `case/not-found`.
 */
export async function loadVisibleCase(store: Store, account: Account, projectNo: string): Promise<CaseRecord> {
  const record = await findCase(store, projectNo);
  if (record === undefined || (record.applicantSub !== account.sub && !isHandler(account, record))) {
    throw toCaseNotFound();
  }
  return record;
}

/** 卷宗: everything an officer needs to decide a case. */
export async function toCaseFile(
  services: PlatformServices,
  store: Store,
  account: Account,
  record: CaseRecord,
): Promise<CaseFile> {
  const application = await loadApplication(store, record.applicationId);
  const applicant = await loadApplicant(store, record.applicantSub);
  const timelines = await loadTimelines(store, [record.projectNo]);
  const events: readonly string[] = isHandler(account, record) ? allowedEvents(record.snapshot) : [];
  const materials: CaseFile['materials'] = [];
  for (const entry of record.materials) {
    const files = await loadFiles(store, entry.fileIds ?? []);
    materials.push({
      ...entry,
      materialName: toMaterialName(services, application.bundleCode, entry.materialKey),
      files: files.map(({ ownerSub: _owner, ...file }) => file),
    });
  }
  return {
    ...toCaseSummary(record, timelines.get(record.projectNo) ?? []),
    applicationId: record.applicationId,
    version: record.version,
    applicant: { name: applicant.name, maskedIdNumber: maskIdNumber(applicant.certNo), mobile: applicant.mobile },
    answers: record.answers,
    form: findForm(services, application.bundleCode, record.itemKey),
    materials,
    allowedActions: ACTIONS.filter((action) => events.includes(action)),
  };
}

function findForm(services: PlatformServices, bundleCode: string, itemKey: string): FormDefinition {
  const form = findDefinition(services, bundleCode).forms.find((candidate) => candidate.itemKey === itemKey);
  if (form !== undefined) return form;
  throw new SandboxError(
    'sandbox/definition-changed',
    `Failed to find the form of item "${itemKey}" in bundle "${bundleCode}": its definition no longer has it although cases do. Bring the definition back.`,
    { bundleCode, itemKey },
  );
}
