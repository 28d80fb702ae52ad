import type { BundleStatus } from '@lianban/contract';
import { transition } from 'xstate';
import { isCaseEnded } from '../case/case-snapshot.ts';
import { CaseMachineError } from '../errors.ts';
import { bundleMachine } from './bundle-machine.ts';
import type { CaseChangedEvent } from './bundle-machine.ts';
import { toHopeless, toReleasable } from './bundle-members.ts';
import { persistBundle, restoreBundle } from './bundle-snapshot.ts';
import type { BundleSnapshot } from './bundle-snapshot.ts';

export interface BundleTransition {
  snapshot: BundleSnapshot;
  status: BundleStatus;
  /** Item keys now free to start: send `release` to their cases, then tell the bundle. */
  release: string[];
  /** Item keys whose predecessor failed: send `withdraw` to their cases, then tell the bundle; their own dependants follow. */
  withdraw: string[];
}

/**
 * Tells a stored bundle that one of its cases changed, and answers what that sets free or makes hopeless.
 *
 * The same news twice changes nothing. Both lists are what is due now, so asking again before acting repeats them.
 * Errors: {@link CaseMachineError} `case-machine/member-unknown`; `case-machine/member-ended` for another status after the end.
 */
export function transitionBundle(snapshot: BundleSnapshot, event: CaseChangedEvent): BundleTransition {
  const member = snapshot.context.members[event.itemKey];
  if (member === undefined) {
    throw new CaseMachineError(
      'case-machine/member-unknown',
      `Failed to change bundle "${snapshot.context.applicationId}": item "${event.itemKey}" is not one of its members. Pass an itemKey it was started with.`,
      { applicationId: snapshot.context.applicationId, itemKey: event.itemKey },
    );
  }
  if (isCaseEnded(member.status) && member.status !== event.status) {
    throw new CaseMachineError(
      'case-machine/member-ended',
      `Failed to change bundle "${snapshot.context.applicationId}": item "${event.itemKey}" ended as ${member.status} and cannot become ${event.status}. Start a new application instead.`,
      { applicationId: snapshot.context.applicationId, itemKey: event.itemKey, status: member.status },
    );
  }
  const live = restoreBundle(snapshot);
  const next = live.can(event) ? transition(bundleMachine, live, event)[0] : live;
  const persisted = persistBundle(next);
  const { members } = persisted.context;
  return { snapshot: persisted, status: persisted.state, release: toReleasable(members), withdraw: toHopeless(members) };
}
