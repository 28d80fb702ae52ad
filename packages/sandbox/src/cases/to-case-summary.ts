import type { CaseSummary, TimelineEntry } from '@lianban/contract';
import type { CaseRecord } from './case-record.ts';

/** What an applicant reads about one case. */
export function toCaseSummary(record: CaseRecord, timeline: readonly TimelineEntry[]): CaseSummary {
  const { promiseDate, promiseUnknownReason, correction, result, rating } = record;
  return {
    projectNo: record.projectNo,
    itemKey: record.itemKey,
    taskCode: record.taskCode,
    taskName: record.taskName,
    deptCode: record.deptCode,
    deptName: record.deptName,
    status: record.status,
    statusAt: record.statusAt,
    ...(promiseDate === undefined ? {} : { promiseDate }),
    ...(promiseUnknownReason === undefined ? {} : { promiseUnknownReason }),
    waitingFor: record.snapshot.context.waitingFor,
    ...(correction === undefined ? {} : { correction }),
    ...(result === undefined ? {} : { result }),
    ...(rating === undefined ? {} : { rating }),
    rateable: isRateable(record),
    timeline: [...timeline],
  };
}

/** A case can be rated once the department has decided it; what the applicant took back cannot. */
export function isRateable({ status, rating }: Pick<CaseRecord, 'status' | 'rating'>): boolean {
  return rating === undefined && (status === 'granted' || status === 'notGranted' || status === 'notAccepted');
}
