import { parseLicenceId } from '../identifiers/parse-licence-id.ts';
import type { RowCheck } from './row-check.ts';

/** 电子证照标识. Standards §14 rule 25. */
export const licenceId =
  ({ path }: { path: string }): RowCheck =>
  (row) => {
    const id = row[path];
    if (typeof id !== 'string') return [];
    const parsed = parseLicenceId(id);
    return parsed.valid ? [] : [{ path: `/${path}`, ruleId: parsed.ruleId }];
  };
