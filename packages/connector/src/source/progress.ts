import type { SourceCursor } from './read-changed.ts';

/** Where reading stood at a moment of ours. */
type Mark = { atMs: number; changedAt?: string | number };

/** How far one query has been read. */
export type Progress = {
  /** The newest moment of change that was seen. */
  changedAt?: string | number;
  /** Where reading stood some minutes ago, oldest first: late rows are looked for from there. */
  marks?: Mark[];
  /** When everything was last read from the beginning, and where the reading under way has come. */
  fullPassAtMs?: number;
  fullPass?: SourceCursor;
};

const marksInOverlap = 10;

/**
 * Where to begin, so that a row is read that was committed late or stamped by a clock that runs behind: where reading stood an
 * overlap ago. Our clock measures it, so the column may be text, number or timestamp in any form.
 */
export function overlapStart({ marks = [] }: Progress, nowMs: number, overlapMs: number): SourceCursor {
  const mark = marks.findLast(({ atMs }) => atMs <= nowMs - overlapMs) ?? marks[0];
  return mark?.changedAt === undefined ? {} : { changedAt: mark.changedAt };
}

/** Remembers where reading stands, ten times in an overlap at most, and forgets what no reading will begin with. */
export function withMark(progress: Progress, nowMs: number, overlapMs: number): Progress {
  const marks = progress.marks ?? [];
  const newest = marks[marks.length - 1];
  // A clock that was put back leaves marks of the future, which would never grow old.
  const isDue = !newest || (newest.changedAt !== progress.changedAt && Math.abs(nowMs - newest.atMs) >= overlapMs / marksInOverlap);
  if (!isDue) return progress;
  const kept = marks.filter(({ atMs }) => atMs <= nowMs);
  const first = Math.max(0, kept.findLastIndex(({ atMs }) => atMs <= nowMs - overlapMs));
  return { ...progress, marks: [...kept.slice(first), { atMs: nowMs, ...(progress.changedAt === undefined ? {} : { changedAt: progress.changedAt }) }] };
}
