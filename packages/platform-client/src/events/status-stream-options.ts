import type { BackOff } from '../http/retry-delay.ts';

/** How patient the status stream is. All times in milliseconds. */
export interface StatusStreamOptions {
  /** Waits between two tries, default 1 s growing to 30 s. */
  readonly backOff?: BackOff;
  /** A connection that brings nothing for so long counts as dead, default 45 s: three heartbeats of the platform. */
  readonly silenceMs?: number;
  /** A hidden tab keeps its connection for so long, default 60 s; it resumes without a gap when seen again. */
  readonly hiddenGraceMs?: number;
  readonly random?: () => number;
}
