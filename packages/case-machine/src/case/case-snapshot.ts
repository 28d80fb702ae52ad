import type { CaseStatus } from '@lianban/contract';
import type { SnapshotFrom } from 'xstate';
import { CaseMachineError } from '../errors.ts';
import { caseMachine } from './case-machine.ts';
import type { CaseContext } from './case-machine.ts';

/** Where a case can rest, with what an applicant is told about it. */
const STATUS_OF_STATE = {
  waiting: 'waiting',
  submitted: 'submitted',
  correctingSubmission: 'correcting',
  accepted: 'accepted',
  correctingAccepted: 'correcting',
  granted: 'granted',
  notGranted: 'notGranted',
  notAccepted: 'notAccepted',
  withdrawn: 'withdrawn',
} as const satisfies Record<string, CaseStatus>;

export type CaseState = keyof typeof STATUS_OF_STATE;

/** A case at rest, as stored: plain JSON that survives `JSON.parse(JSON.stringify(…))` and any store. */
export interface CaseSnapshot {
  machine: 'case';
  /** Grows when the machine changes so that older snapshots have to be migrated. */
  version: 1;
  state: CaseState;
  context: CaseContext;
}

/** 办件状态 of a stored case. */
export function toCaseStatus(snapshot: CaseSnapshot): CaseStatus {
  return STATUS_OF_STATE[snapshot.state];
}

/** True when nothing can happen to the case any more. */
export function isCaseEnded(status: CaseStatus): boolean {
  return status === 'granted' || status === 'notGranted' || status === 'notAccepted' || status === 'withdrawn';
}

/** A live XState snapshot → plain JSON. */
export function persistCase(live: SnapshotFrom<typeof caseMachine>): CaseSnapshot {
  const { projectNo, itemKey, waitingFor, stepCount, correction } = live.context;
  return {
    machine: 'case',
    version: 1,
    state: live.value as CaseState,
    context: {
      projectNo,
      itemKey,
      waitingFor: [...waitingFor],
      stepCount,
      correction: correction === null ? null : { ...correction },
    },
  };
}

/**
 * Plain JSON → a live XState snapshot.
 * Errors: {@link CaseMachineError} `case-machine/snapshot-unknown`.
 */
export function restoreCase(snapshot: CaseSnapshot): SnapshotFrom<typeof caseMachine> {
  if (snapshot.machine !== 'case' || snapshot.version !== 1 || !(snapshot.state in STATUS_OF_STATE)) {
    throw new CaseMachineError(
      'case-machine/snapshot-unknown',
      `Failed to restore case: this version reads case snapshots of version 1, not machine "${snapshot.machine}" version ${snapshot.version} in state "${snapshot.state}". Migrate the stored snapshot first.`,
      { machine: snapshot.machine, version: snapshot.version, state: snapshot.state },
    );
  }
  return caseMachine.resolveState({ value: snapshot.state, context: snapshot.context });
}
