import type { CaseStatus } from '@lianban/contract';
import { transition } from 'xstate';
import { allowedEvents } from './allowed-events.ts';
import type { CaseEvent, CaseEventName } from './case-events.ts';
import { caseMachine } from './case-machine.ts';
import { persistCase, restoreCase, toCaseStatus } from './case-snapshot.ts';
import type { CaseSnapshot } from './case-snapshot.ts';

export type CaseTransition =
  | {
      ok: true;
      snapshot: CaseSnapshot;
      status: CaseStatus;
      /** False when the event was legal but left the status as it was, as a step does. */
      changed: boolean;
    }
  | {
      ok: false;
      code: 'case/illegal-event';
      /** What may happen instead. */
      allowed: CaseEventName[];
    };

/**
 * Applies one event to a stored case and answers the next snapshot; the given one is left as it was.
 *
 * An event that the state does not allow is an expected outcome, not an error: `ok: false` with what is allowed instead.
 * Errors: `case-machine/snapshot-unknown` for a snapshot that is not a case's.
 */
export function transitionCase(snapshot: CaseSnapshot, event: CaseEvent): CaseTransition {
  const live = restoreCase(snapshot);
  if (!live.can(event)) {
    return { ok: false, code: 'case/illegal-event', allowed: allowedEvents(snapshot) };
  }
  const [next] = transition(caseMachine, live, event);
  const persisted = persistCase(next);
  const status = toCaseStatus(persisted);
  return { ok: true, snapshot: persisted, status, changed: status !== toCaseStatus(snapshot) };
}
