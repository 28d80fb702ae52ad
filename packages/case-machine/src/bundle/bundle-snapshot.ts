import type { SnapshotFrom } from 'xstate';
import { CaseMachineError } from '../errors.ts';
import { bundleMachine } from './bundle-machine.ts';
import type { BundleContext, BundleState } from './bundle-machine.ts';

/** A bundle case at rest, as stored: plain JSON. `state` is the status that the applicant is told. */
export interface BundleSnapshot {
  machine: 'bundle';
  version: 1;
  state: BundleState;
  context: BundleContext;
}

/** A live XState snapshot → plain JSON. */
export function persistBundle(live: SnapshotFrom<typeof bundleMachine>): BundleSnapshot {
  const members: BundleContext['members'] = {};
  for (const [itemKey, member] of Object.entries(live.context.members)) {
    members[itemKey] = { ...member, dependsOn: [...member.dependsOn] };
  }
  return {
    machine: 'bundle',
    version: 1,
    state: live.value as BundleState,
    context: { applicationId: live.context.applicationId, members },
  };
}

/**
 * Plain JSON → a live XState snapshot.
 * Errors: {@link CaseMachineError} `case-machine/snapshot-unknown`.
 */
export function restoreBundle(snapshot: BundleSnapshot): SnapshotFrom<typeof bundleMachine> {
  if (snapshot.machine !== 'bundle' || snapshot.version !== 1 || !(snapshot.state in bundleMachine.states)) {
    throw new CaseMachineError(
      'case-machine/snapshot-unknown',
      `Failed to restore bundle: this version reads bundle snapshots of version 1, not machine "${snapshot.machine}" version ${snapshot.version} in state "${snapshot.state}". Migrate the stored snapshot first.`,
      { machine: snapshot.machine, version: snapshot.version, state: snapshot.state },
    );
  }
  return bundleMachine.resolveState({ value: snapshot.state, context: snapshot.context });
}
