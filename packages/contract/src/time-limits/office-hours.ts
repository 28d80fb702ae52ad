import { ContractError } from '../errors.ts';
import type { WorkingCalendar } from '../calendar/calendar-year.ts';
import { addDays, toWallTime } from '../calendar/iso-date.ts';

/** One stretch of a day, `HH:mm`; `to` may be `24:00`. */
export interface OfficeInterval {
  from: string;
  to: string;
}

/** 办公时间. What counts on a working day, and days that differ: a Saturday counter, an afternoon closed for training. */
export interface OfficeHours {
  daily: readonly OfficeInterval[];
  exceptions?: readonly { date: string; intervals: readonly OfficeInterval[]; reason?: string }[];
}

/** Milliseconds of China's wall clock, the end not included. */
export interface Span {
  from: number;
  to: number;
}

const toSpan = (date: string, { from, to }: OfficeInterval): Span => {
  const read = (time: string): number => {
    if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) {
      throw new ContractError('contract/invalid-argument', `Failed to read office hours: "${time}" is no time. Write HH:mm, for example 13:30.`, { time });
    }
    return toWallTime(date) + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
  };
  const span = { from: read(from), to: read(to) };
  if (span.from >= span.to) throw new ContractError('contract/invalid-argument', `Failed to read office hours: ${from} to ${to} ends before it begins. Put the earlier time first.`, { from, to });
  return span;
};

/** The stretches of one day in order, the ones that touch or overlap joined. */
const listSpans = (hours: OfficeHours, date: string, calendar: WorkingCalendar): Span[] => {
  const exception = hours.exceptions?.find((entry) => entry.date === date);
  const intervals = exception?.intervals ?? (calendar.isWorkingDay(date) ? hours.daily : []);
  const joined: Span[] = [];
  for (const span of intervals.map((interval) => toSpan(date, interval)).sort((left, right) => left.from - right.from)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined;
};

/** What is left of a span without the pauses, which are merged and in order. */
const cutPauses = (span: Span, pauses: readonly Span[]): Span[] => {
  const left: Span[] = [];
  let { from } = span;
  for (const pause of pauses) {
    if (pause.to <= from || pause.from >= span.to) continue;
    if (pause.from > from) left.push({ from, to: pause.from });
    from = pause.to;
  }
  return from < span.to ? [...left, { from, to: span.to }] : left;
};

/** Counted office time from a moment on, day by day; ends where the calendar ends. */
export function* walkOfficeTime(from: number, hours: OfficeHours, calendar: WorkingCalendar, pauses: readonly Span[]): Generator<Span> {
  for (let date = new Date(from).toISOString().slice(0, 10); ; date = addDays(date, 1)) {
    for (const span of listSpans(hours, date, calendar)) {
      if (span.to > from) yield* cutPauses({ from: Math.max(span.from, from), to: span.to }, pauses);
    }
  }
}
