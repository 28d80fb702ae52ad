import type { RuleProblem } from '@lianban/contract';
import { validateBundle, validateBundleDefinition, validateFormDefinition, validateServiceItem } from '@lianban/contract/validators';
import type { Verdict } from '@lianban/contract/validators';

import type { LintedDefinition, LintedPart } from './read/read-definition.ts';

/** A problem of the contract's rules at its place in the files. */
export interface PlacedProblem {
  readonly file: string;
  readonly problem: RuleProblem;
}

const problemsOf = (verdict: Verdict<unknown>): readonly RuleProblem[] => (verdict.valid ? verdict.warnings : verdict.problems);

/**
 * Everything that the contract itself says about a definition, placed in the files. The whole goes through `validateBundleDefinition`; where
 * parts of it cannot be read, or it has more problems than a validator lists, each part is checked alone as well.
 */
export function applyContractRules(definition: LintedDefinition): PlacedProblem[] {
  const { bundle, items, forms } = definition;
  const found = new Map<string, PlacedProblem>();
  const add = (file: string, problem: RuleProblem, path = problem.path): void => {
    const key = `${file}#${path}#${problem.ruleId}`;
    if (!found.has(key)) found.set(key, { file, problem: { ...problem, path } });
  };
  const addAll = (part: LintedPart, verdict: Verdict<unknown>): void => problemsOf(verdict).forEach((problem) => add(part.file, problem));
  if (bundle) {
    const whole = { bundle: bundle.value, items: items.map(({ value }) => value), forms: forms.map(({ value }) => value) };
    for (const problem of problemsOf(validateBundleDefinition(whole))) {
      const place = toPlace(problem.path, definition);
      if (place && !isAboutUnread(problem, definition)) add(place.file, problem, place.path);
    }
  }
  if (bundle) addAll(bundle, validateBundle(bundle.value));
  for (const item of items) addAll(item, validateServiceItem(item.value));
  for (const form of forms) addAll(form, validateFormDefinition(form.value));
  return [...found.values()];
}

function toPlace(path: string, { bundle, items, forms }: LintedDefinition): { file: string; path: string } | undefined {
  const [, area, index = ''] = path.split('/');
  if (area === 'bundle') return bundle && { file: bundle.file, path: path.slice('/bundle'.length) };
  const part = (area === 'items' ? items : forms)[Number(index)];
  // A list without entries: the members say what is missing.
  return part && index !== '' ? { file: part.file, path: path.slice(`/${area}/${index}`.length) } : undefined;
}

/** What an unreadable file may hold is not missing. */
function isAboutUnread({ ruleId, path, params }: RuleProblem, { items, unread }: LintedDefinition): boolean {
  if (ruleId === 'bundle/missing-item') return unread.items.has(String(params?.['itemKey']));
  if (ruleId !== 'bundle/missing-form') return false;
  return unread.forms.has(String(items[Number(path.split('/')[2])]?.value['itemKey']));
}
