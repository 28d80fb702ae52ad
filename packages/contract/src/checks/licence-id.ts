import { parseLicenceId } from '../identifiers/parse-licence-id.ts';
import { isUscc } from '../identifiers/parse-uscc.ts';
import { licenceRules } from '../rules/row-rules.ts';
import type { RowCheck } from './row-check.ts';

/** 电子证照标识, and the two bodies it names: who defined the type, who issued the licence. Standards §14 rules 25 and 26. */
export const licenceId = ({ path }: { path: string }): RowCheck => ({
  rules: licenceRules,
  check(row, _context, report) {
    const id = row[path];
    if (typeof id !== 'string') return;
    const parsed = parseLicenceId(id);
    if (!parsed.valid) return report(`/${path}`, parsed.ruleId);
    if (!isUscc(parsed.typeCode.slice(0, 18))) report(`/${path}`, 'row/licence-type');
    else if (!isUscc(parsed.issuer)) report(`/${path}`, 'row/licence-issuer');
  },
});
