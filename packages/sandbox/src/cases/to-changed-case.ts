import type { CaseEvent, CaseTransition } from '@lianban/case-machine';
import type { CaseCorrectionNotice, CaseOutcome, CorrectionOutcome, ResultType } from '@lianban/contract';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { findItem } from '../catalogue/definitions.ts';
import type { PlatformServices } from '../platform-services.ts';
import { toPromise } from '../time/to-promise.ts';
import type { CaseRecord } from './case-record.ts';

type LegalTransition = Extract<CaseTransition, { ok: true }>;

/** The case after a legal event: status, promise, correction and result follow from the event; the version grows by one. */
export function toChangedCase(
  services: PlatformServices,
  application: ApplicationRecord,
  before: CaseRecord,
  event: CaseEvent,
  { snapshot, status, changed }: LegalTransition,
): CaseRecord {
  const at = 'at' in event ? event.at : services.clock.now();
  const correction = toCorrection(before.correction, event);
  return {
    ...before,
    snapshot,
    status,
    statusAt: changed ? at : before.statusAt,
    version: before.version + 1,
    ...(event.type === 'release' ? { dispatchedAt: at } : {}),
    ...(event.type === 'accept'
      ? { acceptedAt: at, ...toPromise(at, findItem(services, application.bundleCode, before.itemKey).promisePeriod) }
      : {}),
    correction,
    result: toResult(event) ?? before.result,
  };
}

function toCorrection(notice: CaseCorrectionNotice | undefined, event: CaseEvent): CaseCorrectionNotice | undefined {
  if (event.type === 'requestCorrection') {
    const { noticeNo, at, deadline, items } = event;
    return { noticeNo, noticeTime: at, deadline, items };
  }
  if (notice === undefined || notice.outcome !== undefined) return notice;
  if (event.type === 'correct') return { ...notice, outcome: 'corrected', submitTime: event.at };
  const outcome = CLOSING[event.type];
  return outcome === undefined ? notice : { ...notice, outcome };
}

/** How an open notice ends when the case does. */
const CLOSING: Partial<Record<CaseEvent['type'], CorrectionOutcome>> = {
  refuse: 'overdue',
  deny: 'overdue',
  withdraw: 'withdrawn',
};

const RESULT: Partial<Record<CaseEvent['type'], ResultType>> = {
  refuse: 'notAccepted',
  grant: 'granted',
  deny: 'notGranted',
  withdraw: 'withdrawn',
};

function toResult(event: CaseEvent): CaseOutcome | undefined {
  const resultType = RESULT[event.type];
  if (resultType === undefined || !('at' in event)) return undefined;
  const isCertified = event.type === 'grant' && event.resultCertName !== undefined && event.resultCertNo !== undefined;
  return {
    resultType,
    resultDate: event.at,
    ...(isCertified ? { resultCertName: event.resultCertName, resultCertNo: event.resultCertNo } : {}),
    ...(event.explain === undefined ? {} : { resultExplain: event.explain }),
  } as CaseOutcome;
}
