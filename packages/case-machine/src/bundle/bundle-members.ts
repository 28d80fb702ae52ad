import type { CaseStatus } from '@lianban/contract';
import { isCaseEnded } from '../case/case-snapshot.ts';
import { CaseMachineError } from '../errors.ts';

/** One case as its bundle sees it. */
export interface BundleMemberState {
  projectNo: string;
  /** Chosen items that have to be granted first. */
  dependsOn: string[];
  status: CaseStatus;
}

export type BundleMembers = Record<string, BundleMemberState>;

export interface BundleMemberInput {
  itemKey: string;
  projectNo: string;
  dependsOn: readonly string[];
}

/** Item keys that wait and whose predecessors are all granted: free to start now. */
export function toReleasable(members: BundleMembers): string[] {
  return Object.keys(members).filter((itemKey) => {
    const member = members[itemKey];
    return member?.status === 'waiting' && member.dependsOn.every((key) => members[key]?.status === 'granted');
  });
}

/** Item keys that wait for a predecessor which ended without being granted: they can never be granted any more. */
export function toHopeless(members: BundleMembers): string[] {
  return Object.keys(members).filter((itemKey) => {
    const member = members[itemKey];
    if (member?.status !== 'waiting') return false;
    return member.dependsOn.some((key) => {
      const status = members[key]?.status;
      return status !== undefined && status !== 'granted' && isCaseEnded(status);
    });
  });
}

/**
 * Members as the bundle starts with them. A predecessor that was not chosen is nobody's to wait for: the applicant already
 * has its result, so it is left out of `dependsOn`.
 * Errors: {@link CaseMachineError} `case-machine/members-cyclic` when items wait for each other.
 */
export function toBundleMembers(inputs: readonly BundleMemberInput[]): BundleMembers {
  const chosen = new Set(inputs.map((input) => input.itemKey));
  const members: BundleMembers = {};
  for (const { itemKey, projectNo, dependsOn } of inputs) {
    const chosenPredecessors = dependsOn.filter((key) => chosen.has(key));
    members[itemKey] = {
      projectNo,
      dependsOn: chosenPredecessors,
      status: chosenPredecessors.length > 0 ? 'waiting' : 'submitted',
    };
  }
  assertAcyclic(members);
  return members;
}

function assertAcyclic(members: BundleMembers): void {
  const settled = new Set<string>();
  let open = Object.keys(members);
  while (open.length > 0) {
    const free = open.filter((key) => members[key]?.dependsOn.every((predecessor) => settled.has(predecessor)));
    if (free.length === 0) {
      throw new CaseMachineError(
        'case-machine/members-cyclic',
        `Failed to start bundle: the items ${open.join(', ')} wait for each other. Correct dependsOn in the bundle's definition.`,
        { itemKeys: open },
      );
    }
    for (const key of free) settled.add(key);
    open = open.filter((key) => !settled.has(key));
  }
}
