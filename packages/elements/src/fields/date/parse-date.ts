import { toHalfWidth } from '../base/to-half-width.ts';

/** Year, month and day as typed; any of them may be empty. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

const pad = (text: string, length: number): string => (text === '' ? '' : text.padStart(length, '0'));

/**
 * The three typed parts → the value: an ISO date when all are there, undefined when none is, else the unfinished text
 * (`2026-11-`), which no date rule accepts: unfinished must not look empty.
 */
export const joinDate = ({ year, month, day }: DateParts): string | undefined =>
  year === '' && month === '' && day === '' ? undefined : `${year}-${pad(month, 2)}-${pad(day, 2)}`;

/** A value → its parts, without leading zeros, as people write them. */
export const splitDate = (value: unknown): DateParts => {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return { year, month: month.replace(/^0(?=\d)/u, ''), day: day.replace(/^0(?=\d)/u, '') };
};

/** What people paste: `2026-11-2`, `2026/11/02`, `2026年11月2日`, `20261102`; undefined for anything else. */
export const parseDate = (text: string): DateParts | undefined => {
  const plain = toHalfWidth(text).trim();
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(plain);
  return found === null ? undefined : splitDate(`${found[1]}-${found[2]}-${found[3]}`);
};
