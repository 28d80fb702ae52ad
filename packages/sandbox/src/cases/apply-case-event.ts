import type { CaseEvent } from '@lianban/case-machine';
import { owedRows, transitionCase } from '@lianban/case-machine';
import { loadApplication, saveBundle } from '../applications/application-record.ts';
import { SandboxError } from '../errors.ts';
import { dispatchChange } from '../exchange/dispatch-change.ts';
import { writeOwedRows } from '../exchange/write-owed-rows.ts';
import type { PlatformServices } from '../platform-services.ts';
import { recordResultLicence } from '../prefill/record-result-licence.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT } from '../strings/case-text.ts';
import type { CaseActor } from './case-actor.ts';
import { findCase, toCaseNotFound } from './case-record.ts';
import { keepCaseChange } from './keep-case-change.ts';
import { tellBundle } from './tell-bundle.ts';
import type { BundleNews } from './tell-bundle.ts';
import { toTimelineEntry } from './timeline.ts';
import { toChangedCase } from './to-changed-case.ts';
import { usePredecessorResults } from './use-predecessor-results.ts';

export interface CaseEventRequest {
  projectNo: string;
  event: CaseEvent;
  actor: CaseActor;
}

const PLATFORM: CaseActor = { kind: 'platform', name: CASE_TEXT.platform };

/**
 * The one way in which anything happens to a case, whoever caused it: officer, applicant, or a department's pushed row.
 *
 * It drives the case's machine, keeps timeline, rows owed, status events and dispatches, tells the bundle, and then does
 * what the bundle asks for: releases what may start and withdraws what can never be granted. All in the given transaction.
 * Errors: {@link SandboxError} `case/not-found`; `case/illegal-event` with `allowed`.
 */
export async function applyCaseEvent(
  services: PlatformServices,
  store: Store,
  request: CaseEventRequest,
): Promise<void> {
  let due: CaseEventRequest | undefined = request;
  while (due !== undefined) {
    const news = await applyOne(services, store, due);
    due = toDue(services, news);
  }
}

/** What the bundle asks for next. Each step tells the bundle again, so only the first is taken. */
function toDue(services: PlatformServices, { release, withdraw }: BundleNews): CaseEventRequest | undefined {
  const [released] = release;
  if (released !== undefined) return { projectNo: released, event: { type: 'release' }, actor: PLATFORM };
  const [hopeless] = withdraw;
  if (hopeless === undefined) return undefined;
  const event: CaseEvent = { type: 'withdraw', at: services.clock.now(), explain: CASE_TEXT.predecessorFailed };
  return { projectNo: hopeless, event, actor: PLATFORM };
}

async function applyOne(
  services: PlatformServices,
  store: Store,
  { projectNo, event, actor }: CaseEventRequest,
): Promise<BundleNews> {
  const before = await findCase(store, projectNo);
  if (before === undefined) throw toCaseNotFound();
  const application = await loadApplication(store, before.applicationId);
  const transition = transitionCase(before.snapshot, event);
  if (!transition.ok) {
    throw new SandboxError(
      'case/illegal-event',
      `Failed to apply "${event.type}" to the case: it is ${before.status}, where ${transition.allowed.join(', ') || 'nothing'} is allowed. Reload it first.`,
      { event: event.type, status: before.status, allowed: transition.allowed },
      { members: { allowed: transition.allowed } },
    );
  }
  const after = toChangedCase(services, application, before, event, transition);
  if (event.type === 'release') await usePredecessorResults(services, store, application, after);
  if (event.type === 'grant') await recordResultLicence(services, store, application, after);
  const change = { application, before, after, event, actor };
  if (actor.kind !== 'department') await writeOwedRows(services, store, change, owedRows(event.type, before.snapshot));
  await dispatchChange(services, store, change);
  const news = tellBundle(application, after);
  await saveBundle(store, application.applicationId, news);
  await keepCaseChange(store, after, toTimelineEntry(after, event, actor, after.statusAt), news.status);
  return news;
}
