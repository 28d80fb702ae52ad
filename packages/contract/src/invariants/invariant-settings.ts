import type { TimeLimitRules } from '../time-limits/time-limit.ts';

/** What differs from place to place. */
export interface InvariantSettings {
  /**
   * Whether the stream holds every row ever pushed of its cases, as an export of a month or a year of finished cases does; default `true`.
   * With `false`, a day's changes for example, a row may refer to what was pushed before: then only `acceptedCases` and `acceptedRows` can
   * tell that something is missing.
   */
  complete?: boolean;
  /** Working days from a bad rating to the end of its rectification; local (standards §4.3), so there is no default. */
  rectificationDays?: number;
  /** Ratings at one window in one second, all very satisfied, from which on they are doubted; default 3 (P). */
  burstSize?: number;
  /** Working days from application to the notice of what has to be corrected; default 5 (行政许可法 §32). */
  correctionNoticeDays?: number;
  /** Calendar, office hours and the like; default: the calendar of the package. */
  timeLimits?: TimeLimitRules;
}
