import type { Application } from '@lianban/contract';
import { loadApplication } from '../applications/application-record.ts';
import { loadOwnApplication, toApplication } from '../applications/load-application.ts';
import { applyCaseEvent } from '../cases/apply-case-event.ts';
import { findCase, toCaseNotFound } from '../cases/case-record.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT } from '../strings/case-text.ts';

/**
 * 撤回 of one case by its applicant; items that wait for it are withdrawn with it. Runs inside `write`.
 * Errors: `application/not-found`, `case/not-found`, `case/illegal-event`.
 */
export async function withdrawCase(
  services: PlatformServices,
  store: Store,
  sub: string,
  request: { applicationId: string; projectNo: string },
): Promise<Application> {
  await loadOwnApplication(store, sub, request.applicationId);
  const record = await findCase(store, request.projectNo);
  if (record?.applicationId !== request.applicationId) throw toCaseNotFound();
  await applyCaseEvent(services, store, {
    projectNo: request.projectNo,
    event: { type: 'withdraw', at: services.clock.now(), explain: CASE_TEXT.withdrawnByApplicant },
    actor: { kind: 'applicant', name: CASE_TEXT.applicant },
  });
  return toApplication(store, await loadApplication(store, request.applicationId));
}
