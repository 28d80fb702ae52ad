import type { Finding, RowCheck } from './row-check.ts';

// Control characters other than tab and line break, U+FFFD, private use (three areas), lone surrogates, and the ??? that a wrong conversion leaves.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const broken = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFF}]|\p{Surrogate}|\?{3,}/u;

const scan = (value: unknown, path: string): Finding[] => {
  if (typeof value === 'string') return broken.test(value) ? [{ path, ruleId: 'row/text-broken' }] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => scan(entry, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => scan(entry, `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`));
};

/** 无乱码. Standards §14 rule 4 and 0.2 #9. */
export const cleanText = (): RowCheck => (row) => scan(row, '');
