import { parseLicenceId } from '../identifiers/parse-licence-id.ts';
import { licenceRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 电子证照标识. Standards §14 rule 25. */
export const licenceId = ({ path }: { path: string }): RowCheck => ({
  rules: licenceRules,
  check(row, _context, report) {
    const id = row[path];
    if (typeof id !== 'string') return;
    const parsed = parseLicenceId(id);
    if (!parsed.valid) report(`/${path}`, parsed.ruleId);
  },
});
