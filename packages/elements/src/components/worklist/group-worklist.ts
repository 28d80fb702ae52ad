import type { CaseStatus, WorklistEntry } from '@lianban/contract';
import { toDueMark } from '../case/due-mark.ts';
import type { DueMark } from '../case/due-mark.ts';

/** The filters of the work list. */
export type WorklistGroup = 'submitted' | 'waiting' | 'correcting' | 'accepted' | 'finished';

export const worklistGroups: readonly WorklistGroup[] = ['submitted', 'waiting', 'correcting', 'accepted', 'finished'];

const groups: Record<CaseStatus, WorklistGroup> = {
  submitted: 'submitted', waiting: 'waiting', correcting: 'correcting', accepted: 'accepted', granted: 'finished', notGranted: 'finished', notAccepted: 'finished', withdrawn: 'finished',
};

/** Which filter a case stands under. */
export const toWorklistGroup = (status: CaseStatus): WorklistGroup => groups[status];

/** One line of the list with its due mark. */
export interface WorklistLine {
  entry: WorklistEntry;
  due: DueMark | undefined;
}

const far = '9999-12-31';

/**
 * The entries by filter. Open ones: the most urgent promise first, then the longest untouched; finished ones: newest first.
 * `today` is `YYYY-MM-DD` in China.
 */
export const groupWorklist = (entries: readonly WorklistEntry[], today: string): Record<WorklistGroup, WorklistLine[]> => {
  const result: Record<WorklistGroup, WorklistLine[]> = { submitted: [], waiting: [], correcting: [], accepted: [], finished: [] };
  for (const entry of entries) result[toWorklistGroup(entry.status)].push({ entry, due: toDueMark(entry.status, entry.promiseDate, today) });
  const at = (line: WorklistLine): number => Date.parse(line.entry.statusAt);
  for (const group of worklistGroups) {
    if (group === 'finished') result[group].sort((a, b) => at(b) - at(a));
    else result[group].sort((a, b) => (a.entry.promiseDate ?? far).localeCompare(b.entry.promiseDate ?? far) || at(a) - at(b));
  }
  return result;
};
