import { rowRules } from '../rules/row-rules.ts';
import type { Report, RowCheck } from './row-check.ts';

// Control characters other than tab and line break, U+FFFD, private use (three areas), lone surrogates, and the ??? that a wrong conversion leaves.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const broken = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFF}]|\p{Surrogate}|\?{3,}/u;

// Whatever the exact expression could begin with, without the flag that makes it slow: nearly every text ends here, sooner than in a loop.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uF8FF\uFFFD?]/;

/** 只有空格: blanks of any kind, also the wide one. Most texts end at their first character. */
const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first <= 32 || first === 0xa0 || (first >= 0x1680 && first <= 0x3000) || first === 0xfeff) && text.trim() === '';
};

const escapeStep = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** No row lies deeper; what does was refused by its shape, and may be deeper than the stack. */
const deepest = 20;

const scan = (value: unknown, path: string, report: Report, depth = 0): void => {
  if (depth > deepest) return;
  if (typeof value === 'string') {
    if (suspicious.test(value) && broken.test(value)) report(path, 'row/text-broken');
    else if (isBlank(value)) report(path, 'row/text-blank');
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => scan(entry, `${path}/${index}`, report, depth + 1));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) scan(entry, `${path}/${escapeStep(key)}`, report, depth + 1);
  }
};

/** 无乱码，不只有空格. Standards §14 rules 1 and 4, and 0.2 #9. */
export const cleanText = (): RowCheck => ({
  rules: rowRules,
  check(row, _context, report, free = Object.keys(row)) {
    for (let index = 0; index < free.length; index += 1) {
      const key = free[index] as string;
      const value = row[key];
      if (typeof value === 'string' ? suspicious.test(value) || isBlank(value) : typeof value === 'object') scan(value, `/${escapeStep(key)}`, report);
    }
  },
});
