import type { Period } from '../generated/types.ts';
import type { WorkingCalendar } from '../calendar/calendar-year.ts';
import type { OfficeHours } from './office-hours.ts';

/** 停止计时. A time that may not count: a special procedure 特别程序 other than an extension, or a correction 补正 after acceptance. */
export interface Pause {
  startedAt: string;
  /** Missing while the pause lasts. */
  endedAt?: string;
  kind: 'specialProcedure' | 'correction';
  /** What a person calls it, e.g. 听证, 专家评审. */
  reason?: string;
}

/** 延长审批. Adds to the limit instead of stopping the clock. */
export interface Extension {
  period: Period;
  approvedAt?: string;
  reason?: string;
}

/** 一个办件的办理时限. What the case says; how it is counted is {@link TimeLimitRules}. */
export interface TimeLimit {
  /** 受理时间, a moment or for days also a date. */
  startedAt: string;
  period: Period;
  pauses?: readonly Pause[];
  extensions?: readonly Extension[];
  /** 办结时间. */
  finishedAt?: string;
}

/** When a running case deserves a look: whichever of the two is reached first. */
export interface YellowCard {
  /** Of the whole limit, 0 to 1; default 0.2. */
  remainingShare?: number;
  /** Working days left; default 1. Not used for hours and minutes. */
  workingDaysLeft?: number;
}

/** 计时规则. How a place counts; every part has a default. Source of the defaults: standards §7 (P). */
export interface TimeLimitRules {
  /** Default: the calendar of the package. */
  calendar?: WorkingCalendar;
  /** Needed for hours and minutes only. */
  officeHours?: OfficeHours;
  /** 受理后补正: does not stop the clock (default), stops it, or makes it begin anew when the correction is in. */
  corrections?: 'ignore' | 'pause' | 'restart';
  /** A month ends on the day of the same number 民法典 §202 (default), or after thirty days as in Shandong. */
  months?: 'sameDay' | 'thirtyDays';
  yellowCard?: YellowCard;
}
