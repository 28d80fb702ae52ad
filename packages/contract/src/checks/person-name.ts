import { checkPersonName, normalizePersonName } from '../identifiers/person-name.ts';
import { identityRules } from '../rules/row-rules.ts';
import { isPlaceholder } from './is-placeholder.ts';
import type { RowCheck } from './row-check.ts';

/** A name has a hundred characters at most, each of two units and a variant. */
const longest = 500;

/** 姓名. The name of an organization is left alone: with `holder`, only natural persons are checked. Standards §6.3. */
export const personName = (fields: { path: string; holder?: string }): RowCheck => ({
  rules: identityRules,
  check(row, _context, report) {
    const name = row[fields.path];
    if (typeof name !== 'string' || (fields.holder !== undefined && row[fields.holder] !== 'naturalPerson')) return;
    // Refused by its length already.
    if (name.length > longest) return;
    if (isPlaceholder(name)) return report(`/${fields.path}`, 'row/placeholder');
    const ruleId = checkPersonName(name);
    if (ruleId === undefined) return;
    // A look-alike dot is the separator's fault, not a forbidden character.
    const onlyDot = ruleId === 'row/name-characters' && checkPersonName(normalizePersonName(name)) === undefined && name === name.trim();
    report(`/${fields.path}`, onlyDot ? 'row/name-separator' : ruleId);
  },
});
