import { parseUscc } from '../identifiers/parse-uscc.ts';
import { identityRules } from '../rules/row-rules.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { RowCheck } from './row-check.ts';

/** 统一社会信用代码, with its check character: of whoever applies, not of a body inside an item code. Standards §14 rule 3. */
export const uscc = ({ path }: { path: string }): RowCheck => ({
  rules: identityRules,
  check(row, _context, report) {
    const code = row[path];
    if (typeof code !== 'string') return;
    if (isPlaceholder(code)) return report(`/${path}`, 'row/placeholder');
    const parsed = parseUscc(code);
    if (!parsed.valid) report(`/${path}`, parsed.ruleId);
  },
});
