import type { BundleSnapshot } from '@lianban/case-machine';
import { transitionBundle } from '@lianban/case-machine';
import type { BundleStatus } from '@lianban/contract';
import type { ApplicationRecord } from '../applications/application-record.ts';
import type { CaseRecord } from './case-record.ts';

/** The bundle after one of its cases changed, and the numbers of the cases it asks to release or withdraw. */
export interface BundleNews {
  snapshot: BundleSnapshot;
  status: BundleStatus;
  release: string[];
  withdraw: string[];
}

/** Tells the bundle case the present status of one of its cases. */
export function tellBundle(application: ApplicationRecord, changed: CaseRecord): BundleNews {
  const { snapshot, status, release, withdraw } = transitionBundle(application.snapshot, {
    type: 'caseChanged',
    itemKey: changed.itemKey,
    status: changed.status,
  });
  const toProjectNo = (itemKey: string) => snapshot.context.members[itemKey]?.projectNo ?? '';
  return { snapshot, status, release: release.map(toProjectNo), withdraw: withdraw.map(toProjectNo) };
}
