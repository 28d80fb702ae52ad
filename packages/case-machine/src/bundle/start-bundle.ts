import { initialTransition } from 'xstate';
import { bundleMachine } from './bundle-machine.ts';
import { toBundleMembers } from './bundle-members.ts';
import type { BundleMemberInput } from './bundle-members.ts';
import { persistBundle } from './bundle-snapshot.ts';
import type { BundleSnapshot } from './bundle-snapshot.ts';

export interface BundleInput {
  applicationId: string;
  /** The chosen items only. */
  members: readonly BundleMemberInput[];
}

/**
 * Begins a bundle case with the chosen items. A member starts `waiting` when one of the chosen items has to be granted
 * first, else `submitted`; start its case with the same `dependsOn` (see the answer's `context.members`).
 * Errors: `case-machine/members-cyclic`.
 */
export function startBundle(input: BundleInput): BundleSnapshot {
  const [live] = initialTransition(bundleMachine, {
    applicationId: input.applicationId,
    members: toBundleMembers(input.members),
  });
  return persistBundle(live);
}
