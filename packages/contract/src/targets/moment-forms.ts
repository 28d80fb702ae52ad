import { formats } from '../validators/shape-runtime.ts';

const isDate = formats.date;
const isDateTime = formats['date-time'];

const pad = (value: string): string => value.padStart(2, '0');

/** `2026-11-22T09:30:00+08:00` → `2026-11-22 09:30:00`. Nothing for a moment that is not written in Beijing time: dropping its offset would move it. */
export const toWireDateTime = (moment: string): string | undefined => (isDateTime(moment) && moment.endsWith('+08:00') ? moment.slice(0, 19).replace('T', ' ') : undefined);

/** The other way; fractions of a second are dropped, as databases add them. */
export const parseWireDateTime = (text: string): string | undefined => {
  if (text.length === 19 && text.charCodeAt(4) === 0x2d && text.charCodeAt(10) === 0x20) {
    // As every database writes it, a million times.
    const moment = `${text.slice(0, 10)}T${text.slice(11)}+08:00`;
    return isDateTime(moment) ? moment : undefined;
  }
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)?$/.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts;
  const moment = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:${second}+08:00`;
  return isDateTime(moment) ? moment : undefined;
};

/** `2026-11-22T09:30:00+08:00` → `20261122093000`, the form of GB/T 39046. */
export const toDateTime14 = (moment: string): string | undefined => toWireDateTime(moment)?.replace(/[-: ]/g, '');

/** GB/T 39046 has some rows with a `T` between date and time. */
export const parseDateTime14 = (text: string): string | undefined => {
  const parts = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})$/.exec(text);
  return parts === null ? undefined : parseWireDateTime(`${parts.slice(1, 4).join('-')} ${parts.slice(4).join(':')}`);
};

export const toDate8 = (date: string): string | undefined => (isDate(date) ? date.replace(/-/g, '') : undefined);

export const parseDate8 = (text: string): string | undefined => {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return date !== text && isDate(date) ? date : undefined;
};

export const toWireDate = (date: string): string | undefined => (isDate(date) ? date : undefined);

/** A date, with or without a time of day that is dropped. */
export const parseWireDate = (text: string): string | undefined => {
  const date = /^(\d{4}-\d{2}-\d{2})(?:[ T][\d:.]+)?$/.exec(text)?.[1];
  return date !== undefined && isDate(date) ? date : undefined;
};
