import { isMobile } from '../identifiers/is-mobile.ts';
import { identityRules } from '../rules/row-rules.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { RowCheck } from './row-check.ts';

/** 手机号码. Standards §6. */
export const mobile = ({ path }: { path: string }): RowCheck => ({
  rules: identityRules,
  check(row, _context, report) {
    const text = row[path];
    if (typeof text !== 'string') return;
    if (isPlaceholder(text)) report(`/${path}`, 'row/placeholder');
    else if (!isMobile(text)) report(`/${path}`, 'row/mobile');
  },
});
