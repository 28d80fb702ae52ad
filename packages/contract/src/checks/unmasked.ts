import { parseIdNumber } from '../identifiers/parse-id-number.ts';
import { messageRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

const candidate = /(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])/g;

/** 脱敏. What is shown to people holds no whole identity number. Standards §14 rule 37. */
export const unmasked = ({ paths }: { paths: readonly string[] }): RowCheck => ({
  rules: messageRules,
  check(row, _context, report) {
    for (const path of paths) {
      const text = row[path];
      if (typeof text !== 'string' || text.length < 18) continue;
      if (text.match(candidate)?.some((number) => parseIdNumber(number.toUpperCase()).valid) === true) report(`/${path}`, 'row/unmasked-number');
    }
  },
});
