import type { CaseEvent } from '@lianban/case-machine';
import type { CaseAccept, CaseCorrection, CaseResult, CaseStep } from '@lianban/contract';
import type { CaseRecord } from '../cases/case-record.ts';
import type { CaseRow } from './incoming-row.ts';
import { toRowFault } from './row-fault.ts';
import type { RowFault } from './row-fault.ts';

/** What a department's row makes happen to its case: events in their order (often none), or why it cannot be. */
export type RowMeaning = { events: CaseEvent[] } | { fault: RowFault };

const NOTHING: RowMeaning = { events: [] };

/**
 * Reads an event out of a row. A row that tells what the platform knows already (the applicant corrected, the applicant
 * withdrew) is kept without an event; a corrected version of a row never makes its event happen again.
 */
export function toCaseEvents(record: CaseRecord, incoming: CaseRow, isUpdate: boolean): RowMeaning {
  switch (incoming.table) {
    case 'caseAccept':
      return toAcceptance(record, incoming.row);
    case 'caseStep':
      return isUpdate ? NOTHING : toStep(record, incoming.row);
    case 'caseCorrection':
      return toCorrection(record, incoming.row);
    case 'caseResult':
      return toResult(record, incoming.row);
    default:
      return NOTHING;
  }
}

function toAcceptance(
  { acceptedAt }: CaseRecord,
  { acceptState, acceptDate, handleUserName, applyDate }: CaseAccept,
): RowMeaning {
  if (acceptState === 'accepted' || acceptState === 'notNeeded') {
    if (acceptedAt !== undefined) return NOTHING;
    return { events: [{ type: 'accept', at: acceptDate ?? applyDate, by: handleUserName }] };
  }
  if (acceptState === 'notAccepted') {
    // The refusal itself comes with the result row, which carries its reason.
    return acceptedAt === undefined ? NOTHING : { fault: toRowFault('exchange/acceptance-final', '/acceptState') };
  }
  return { fault: toRowFault('exchange/accept-state-not-supported', '/acceptState') };
}

function toStep({ result }: CaseRecord, { processName, handleExplain, handleUserName, eventEndTime }: CaseStep): RowMeaning {
  // A step that comes after the result in time of arrival, but not in time, completes the history.
  if (result !== undefined) return NOTHING;
  return {
    events: [{ type: 'step', at: eventEndTime, stepName: processName, explain: handleExplain, by: handleUserName }],
  };
}

function toCorrection(record: CaseRecord, row: CaseCorrection): RowMeaning {
  const { noticeNo, noticeTime, items, deadline, outcome, submitTime, notifier } = row;
  const events: CaseEvent[] = [];
  if (record.correction === undefined || record.correction.noticeNo !== (noticeNo ?? row.rowGuid)) {
    events.push({
      type: 'requestCorrection',
      at: noticeTime,
      items,
      deadline,
      noticeNo: noticeNo ?? row.rowGuid,
      by: notifier,
    });
  }
  const isOpen = events.length > 0 || record.status === 'correcting';
  if (outcome === 'corrected' && isOpen) events.push({ type: 'correct', at: submitTime ?? noticeTime });
  return { events };
}

/** What the case is after the event that ends it. */
const ENDS = { grant: 'granted', deny: 'notGranted', refuse: 'notAccepted', withdraw: 'withdrawn' } as const;

function toResult(record: CaseRecord, row: CaseResult): RowMeaning {
  const event = toEnd(record, row);
  if (event === undefined) return { fault: toRowFault('exchange/result-not-supported', '/resultType') };
  if (record.result === undefined) return { events: [event] };
  return ENDS[event.type] === record.status ? NOTHING : { fault: toRowFault('exchange/result-final', '/resultType') };
}

type EndEvent = Extract<CaseEvent, { type: keyof typeof ENDS }>;

function toEnd({ acceptedAt }: CaseRecord, row: CaseResult): EndEvent | undefined {
  const { resultType, resultDate, resultCertName, resultCertNo, resultExplain, handleUserName } = row;
  const act = {
    at: resultDate,
    ...(handleUserName === undefined ? {} : { by: handleUserName }),
    ...(resultExplain === undefined ? {} : { explain: resultExplain }),
  };
  const certificate = resultCertName === undefined || resultCertNo === undefined ? {} : { resultCertName, resultCertNo };
  switch (resultType) {
    case 'granted':
      return { ...act, ...certificate, type: 'grant' };
    case 'notGranted':
      return { ...act, type: 'deny' };
    case 'notAccepted':
      return { ...act, type: 'refuse' };
    case 'withdrawn':
    case 'voided':
      return { ...act, type: 'withdraw' };
    case 'correctionOverdue':
      return { ...act, type: acceptedAt === undefined ? 'refuse' : 'deny' };
    case 'transferred':
      return undefined;
  }
}
