import { rowRules } from '../rules/row-rules.ts';
import type { Report, RowCheck } from './row-check.ts';

// Control characters other than tab and line break, U+FFFD, private use (three areas), lone surrogates, and the ??? that a wrong conversion leaves.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const broken = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD\uE000-\uF8FF\u{F0000}-\u{10FFFF}]|\p{Surrogate}|\?{3,}/u;

/** Whether the exact expression could find something; nearly every text ends here. A question mark is looked at when another follows. */
const isSuspicious = (text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x7f ? code < 0x20 || (code === 0x3f && text.charCodeAt(index + 1) === 0x3f) : code < 0xa0 || (code >= 0xd800 && (code < 0xf900 || code === 0xfffd))) return true;
  }
  return false;
};

const escapeStep = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

const scan = (value: unknown, path: string, report: Report): void => {
  if (typeof value === 'string') {
    if (isSuspicious(value) && broken.test(value)) report(path, 'row/text-broken');
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => scan(entry, `${path}/${index}`, report));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) scan(entry, `${path}/${escapeStep(key)}`, report);
  }
};

/** 无乱码. Standards §14 rule 4 and 0.2 #9. */
export const cleanText = (): RowCheck => ({
  rules: rowRules,
  check(row, _context, report, free = Object.keys(row)) {
    for (let index = 0; index < free.length; index += 1) {
      const key = free[index] as string;
      const value = row[key];
      if (typeof value === 'string' ? isSuspicious(value) : typeof value === 'object') scan(value, `/${escapeStep(key)}`, report);
    }
  },
});
