/** A closed range of free days under one name, e.g. 国庆节. */
export interface DaysOff {
  name: string;
  /** `YYYY-MM-DD`, in the year it stands under. */
  from: string;
  to: string;
}

/** 一年的放假安排. One year as the State Council's notice states it, or as a host states it. */
export interface CalendarYear {
  year: number;
  /** The notice: number and date, or address. It is named in explanations. */
  source: string;
  daysOff: readonly DaysOff[];
  /** Weekend days that are worked instead 调休上班, `YYYY-MM-DD`. */
  workdays: readonly string[];
}

/** 年中调整. One day that a later notice, or a local one (e.g. 广西“三月三”), sets otherwise. */
export interface CalendarChange {
  /** `YYYY-MM-DD`, in a covered year. */
  date: string;
  working: boolean;
  name: string;
  source: string;
}

/** What a day is, and who says so. Weekends and plain weekdays need no notice. */
export type DayKind =
  | { working: boolean; kind: 'weekday' | 'weekend' }
  | { working: boolean; kind: 'holiday' | 'workedWeekend' | 'changed'; name: string; source: string };

/** 工作日历. Made by `withCalendar`; the one of the package is `workingCalendar`. Every function fails with `calendar/year-not-covered` outside its years. */
export interface WorkingCalendar {
  readonly coveredYears: readonly number[];
  isWorkingDay(date: string): boolean;
  /** The `count`-th working day after `date`; with 0 the day itself, or the next working day. */
  addWorkingDays(date: string, count: number): string;
  /** Working days later than `after`, up to and including `until`; 0 when `until` is not later. */
  countWorkingDays(after: string, until: string): number;
  describeDay(date: string): DayKind;
}
