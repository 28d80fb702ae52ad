import type { CaseSummary } from '@lianban/contract';

/** Who waits for whom among the cases of one application. */
export interface WaitRelations {
  /** The cases this one waits for; empty unless it waits now. */
  waitsFor: readonly CaseSummary[];
  /** The cases that start once this one is granted. */
  awaitedBy: readonly CaseSummary[];
}

/** Reads `waitingFor` (item keys) of every case both ways. Keys without a case in the application are left out. */
export const relateWaiting = (cases: readonly CaseSummary[]): ReadonlyMap<string, WaitRelations> => {
  const waits = (one: CaseSummary, other: CaseSummary): boolean => one.status === 'waiting' && one.waitingFor.includes(other.itemKey);
  return new Map(cases.map((one) => [one.projectNo, {
    waitsFor: cases.filter((other) => waits(one, other)),
    awaitedBy: cases.filter((other) => waits(other, one)),
  }]));
};
