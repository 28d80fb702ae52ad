import { checkPersonName, normalizePersonName } from '../identifiers/person-name.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { RowCheck } from './row-check.ts';

/** 姓名. The name of an organization is left alone: with `holder`, only natural persons are checked. Standards §6.3. */
export const personName =
  (fields: { path: string; holder?: string }): RowCheck =>
  (row) => {
    const name = row[fields.path];
    if (typeof name !== 'string' || (fields.holder !== undefined && row[fields.holder] !== 'naturalPerson')) return [];
    const path = `/${fields.path}`;
    if (isPlaceholder(name)) return [{ path, ruleId: 'row/placeholder' }];
    const ruleId = checkPersonName(name);
    if (ruleId === undefined) return [];
    // A look-alike dot is the separator's fault, not a forbidden character.
    const onlyDot = ruleId === 'row/name-characters' && checkPersonName(normalizePersonName(name)) === undefined && name === name.trim();
    return [{ path, ruleId: onlyDot ? 'row/name-separator' : ruleId }];
  };
