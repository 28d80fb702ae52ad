import type { CaseEvent } from '@lianban/case-machine';
import type { CaseAction, CaseFile, CorrectionItem } from '@lianban/contract';
import { mergeForms } from '@lianban/form-engine';
import type { Account } from '../access/account.ts';
import { loadApplication } from '../applications/application-record.ts';
import { nextNoticeNo } from '../applications/project-number.ts';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { findDefinition, findItem } from '../catalogue/definitions.ts';
import { toDefaultDeadline } from '../corrections/default-deadline.ts';
import { findUncorrectable } from '../corrections/find-uncorrectable.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { assertNoProblems, toSubmissionProblem } from '../applications/check-submission.ts';
import { toBeijingDate } from '../time/beijing-time.ts';
import { applyCaseEvent } from './apply-case-event.ts';
import { toCaseNotFound } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { isHandler, loadVisibleCase, toCaseFile } from './load-case-file.ts';

/**
 * Does what an officer decided. `version` is the case file's that the officer looked at: whoever decides on an older one is
 * told so instead of overwriting a colleague's decision. Runs inside `write`.
 *
 * Errors: {@link SandboxError} `case/not-found`, `case/version-conflict`, `case/illegal-event`, `request/invalid`.
 */
export async function actOnCase(
  services: PlatformServices,
  store: Store,
  account: Account,
  request: { projectNo: string; version: number; action: CaseAction },
): Promise<CaseFile> {
  const record = await loadVisibleCase(store, account, request.projectNo);
  if (!isHandler(account, record)) throw toCaseNotFound();
  if (record.version !== request.version) {
    throw new SandboxError(
      'case/version-conflict',
      `Failed to act on the case: it is at version ${record.version}, the decision was made on ${request.version}. Reload it and decide again.`,
      { current: record.version, given: request.version },
      { members: { version: record.version } },
    );
  }
  const event = await toEvent(services, store, record, request.action);
  const actor = { kind: 'officer' as const, name: account.displayName };
  await applyCaseEvent(services, store, { projectNo: record.projectNo, event, actor });
  return toCaseFile(services, store, account, await loadVisibleCase(store, account, record.projectNo));
}

async function toEvent(
  services: PlatformServices,
  store: Store,
  record: CaseRecord,
  action: CaseAction,
): Promise<CaseEvent> {
  const at = services.clock.now();
  switch (action.action) {
    case 'accept':
    case 'refuse':
    case 'deny':
      return { type: action.action, at, ...(action.explain === undefined ? {} : { explain: action.explain }) };
    case 'step':
      return { type: 'step', at, stepName: action.stepName, explain: action.explain };
    case 'grant':
      assertCertificate(services, await loadApplication(store, record.applicationId), record, action);
      return toGrant(action, at);
    case 'requestCorrection': {
      await assertCorrectable(services, store, record, action.items);
      const deadline = action.deadline ?? toDefaultDeadline(at, services.limits.correctionWorkingDays);
      if (deadline < toBeijingDate(at)) {
        assertNoProblems([toSubmissionProblem('/deadline', 'correction/deadline-passed')], 'request/invalid');
      }
      const noticeNo = await nextNoticeNo(store, at);
      return { type: 'requestCorrection', at, items: action.items, deadline, noticeNo };
    }
  }
}

function toGrant({ resultCertName, resultCertNo, explain }: Extract<CaseAction, { action: 'grant' }>, at: string): CaseEvent {
  return {
    type: 'grant',
    at,
    ...(resultCertName === undefined ? {} : { resultCertName }),
    ...(resultCertNo === undefined ? {} : { resultCertNo }),
    ...(explain === undefined ? {} : { explain }),
  };
}

/** An item whose result is a certificate is granted with the certificate's name and number. Source: standards.md §14, 22. */
function assertCertificate(
  services: PlatformServices,
  { bundleCode }: ApplicationRecord,
  { itemKey }: CaseRecord,
  action: Extract<CaseAction, { action: 'grant' }>,
): void {
  if (!findItem(services, bundleCode, itemKey).resultTypes.includes('certificate')) return;
  const missing = (['resultCertName', 'resultCertNo'] as const).filter((field) => action[field] === undefined);
  assertNoProblems(
    missing.map((field) => toSubmissionProblem(`/${field}`, 'case/certificate-missing')),
    'request/invalid',
  );
}

async function assertCorrectable(
  services: PlatformServices,
  store: Store,
  record: CaseRecord,
  items: readonly CorrectionItem[],
): Promise<void> {
  const application = await loadApplication(store, record.applicationId);
  const definition = findDefinition(services, application.bundleCode);
  const form = mergeForms(definition, application.submission.items);
  const problems = findUncorrectable(definition, form, record.itemKey, items).map((index) =>
    toSubmissionProblem(`/items/${index}`, 'correction/not-correctable'),
  );
  assertNoProblems(problems, 'request/invalid');
}
