import { ContractError } from '../errors.ts';

const dayMs = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is `YYYY-MM-DD` and stands in the calendar. */
export const isRealDate = (text: string): boolean => {
  const parts = form.exec(text);
  if (parts === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** The date in China of a date or of a moment with offset; `2026-11-21T17:00:00Z` is `2026-11-22`. */
export const toChinaDate = (dateOrMoment: string): string => {
  if (isRealDate(dateOrMoment)) return dateOrMoment;
  const ms = /T.*(Z|[+-]\d{2}:\d{2})$/.test(dateOrMoment) ? Date.parse(dateOrMoment) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new ContractError(
      'contract/invalid-argument',
      'Failed to read a date: the value is neither YYYY-MM-DD nor a moment with offset. Pass for example 2026-11-22 or 2026-11-22T09:30:00+08:00.',
    );
  }
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
};

/** The date `days` calendar days later. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
