import type { JsonPointer, RuleText } from '@lianban/contract';

import type { PlacedProblem } from './apply-contract-rules.ts';
import type { LintFinding } from './lint-finding.ts';
import { describePlace } from './read/describe-place.ts';
import { nameCodes } from './read/name-codes.ts';
import type { TextPlace } from './read/parse-json-text.ts';
import type { FileDraft, LintedDefinition } from './read/read-definition.ts';
import { lintRules } from './rules/lint-rules.ts';
import { wordFinding } from './rules/word-finding.ts';

/**
 * Words and places what was found, one finding a place where both the contract and the linter speak: the contract's goes first, unless it only
 * says that a pattern is broken.
 */
export function gatherFindings({ bundle, items, forms, places }: LintedDefinition, drafts: readonly FileDraft[], problems: readonly PlacedProblem[]): LintFinding[] {
  const values = new Map([...(bundle ? [bundle] : []), ...items, ...forms].map(({ file, value }) => [file, value]));
  const itemNames = new Map(items.flatMap(({ value: { itemKey, taskName } }) => (typeof itemKey === 'string' && typeof taskName === 'string' ? [[itemKey, taskName]] : [])));
  const drafted = new Set(drafts.map(({ file, pointer }) => `${file}#${pointer}`));
  const kept = problems.filter(({ file, problem: { path, ruleId } }) => ruleId !== 'schema/pattern' || !drafted.has(`${file}#${path}`));
  const taken = new Set(kept.map(({ file, problem: { path } }) => `${file}#${path}`));
  const placeOf = (file: string, pointer: JsonPointer): TextPlace | undefined => findPlace(places.get(file), pointer);
  const found = [
    ...kept.map(({ file, problem: { path, ruleId, severity, message, messageEn, params, ...hints } }): LintFinding => ({
      code: ruleId as LintFinding['code'], severity, file, pointer: path, ...placeOf(file, path), ...describePlace(file, path, values.get(file), itemNames), message, messageEn, hint: nameCodes(hints.hint, params), hintEn: hints.hintEn,
    })),
    ...drafts
      .filter(({ file, pointer }) => !taken.has(`${file}#${pointer}`))
      .map(({ code, file, pointer, params = {}, place }): LintFinding => {
        const rule: RuleText = lintRules[code];
        return { code, severity: rule.severity ?? 'error', file, pointer, ...(place ?? placeOf(file, pointer)), ...describePlace(file, pointer, values.get(file), itemNames), ...wordFinding(rule, params) };
      }),
  ];
  const isExplained = found.some(({ code, file, severity }) => file.startsWith('forms/') && severity === 'error' && code !== 'lint/form-unreadable');
  return sort(dropRepeated(isExplained ? found.filter(({ code }) => code !== 'lint/form-unreadable') : found));
}

/** One fault has one finding, by whatever ways it was found. */
const dropRepeated = (found: readonly LintFinding[]): LintFinding[] => [...new Map(found.map((finding) => [[finding.file, finding.pointer, finding.code].join('#'), finding])).values()];

const rank = (file: string): string => `${file === 'bundle.json' ? 0 : file.startsWith('items/') ? 1 : file.startsWith('forms/') ? 2 : 3}${file}`;

const sort = (found: LintFinding[]): LintFinding[] =>
  found.sort((left, right) => {
    if (left.file !== right.file) return rank(left.file) < rank(right.file) ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
  });

/** The place itself or, when it is missing, of what should hold it. */
function findPlace(places: ReadonlyMap<JsonPointer, TextPlace> | undefined, pointer: JsonPointer): TextPlace | undefined {
  if (!places) return undefined;
  for (let rest = pointer; rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const place = places.get(rest);
    if (place) return place;
  }
  return places.get('');
}
