import { ContractError } from '../errors.ts';

const dayMs = 86_400_000;
const form = /^\d{4}-\d{2}-\d{2}$/;
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const zero = 48;
const numberAt = (text: string, index: number): number => (text.charCodeAt(index) - zero) * 10 + text.charCodeAt(index + 1) - zero;

/** Whether a day stands in the calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean => {
  if (!(day >= 1 && day <= (daysOfMonths[month - 1] ?? 0))) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
};

/** Whether `text` is `YYYY-MM-DD` and stands in the calendar. Asked for every date of a million rows: it makes no `Date`. */
export const isRealDate = (text: string): boolean => {
  return form.test(text) && isRealDay(numberAt(text, 0) * 100 + numberAt(text, 2), numberAt(text, 5), numberAt(text, 8));
};

/**
 * Milliseconds that China's wall clock shows at a moment with offset, or at the start of a date: day and hour can be read from them as if they were UTC.
 * China has had no summer time since 1991. Errors: {@link ContractError} `contract/invalid-argument` for a date that does not exist, or a moment without offset.
 */
export const toWallTime = (dateOrMoment: string): number => {
  const isReal = isRealDate(dateOrMoment.slice(0, 10));
  if (isReal && dateOrMoment.length === 10) return Date.parse(`${dateOrMoment}T00:00:00Z`);
  const ms = isReal && /^.{10}T.*(Z|[+-]\d{2}:\d{2})$/.test(dateOrMoment) ? Date.parse(dateOrMoment) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new ContractError(
      'contract/invalid-argument',
      'Failed to read a date: the value is neither YYYY-MM-DD nor a moment with offset. Pass for example 2026-11-22 or 2026-11-22T09:30:00+08:00.',
    );
  }
  return ms + 8 * 3_600_000;
};

/** `2026-11-22T09:30:00+08:00`. */
export const fromWallTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+08:00`;

/** The date in China of a date or of a moment with offset; `2026-11-21T17:00:00Z` is `2026-11-22`. */
export const toChinaDate = (dateOrMoment: string): string => new Date(toWallTime(dateOrMoment)).toISOString().slice(0, 10);

/** The date `days` calendar days later. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
