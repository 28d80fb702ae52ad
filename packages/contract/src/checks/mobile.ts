import { isMobile } from '../identifiers/is-mobile.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { RowCheck } from './row-check.ts';

/** 手机号码. Standards §6. */
export const mobile =
  ({ path }: { path: string }): RowCheck =>
  (row) => {
    const text = row[path];
    if (typeof text !== 'string') return [];
    if (isPlaceholder(text)) return [{ path: `/${path}`, ruleId: 'row/placeholder' }];
    return isMobile(text) ? [] : [{ path: `/${path}`, ruleId: 'row/mobile' }];
  };
