import { ruleTexts, wordProblem } from '@lianban/contract';
import type { FieldProblem } from '@lianban/contract';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings } from '../../strings/define-strings.ts';
import { formStrings } from './strings.ts';

/**
 * One failed rule in the person's language: a missing answer is asked for by its name, everything else has the contract's
 * words for the rule, else what the platform said.
 */
export const wordFieldProblem = (problem: FieldProblem, locale: Locale, label: string, choosing: boolean): string => {
  if (problem.rule === 'required' || problem.rule === 'schema/required') return word(formStrings as unknown as Strings, locale, choosing ? 'pleaseChoose' : 'pleaseFill', { label });
  const known = problem.rule in ruleTexts || `schema/${problem.rule}` in ruleTexts;
  return (known ? '' : problem.message) || wordProblem(problem.rule, problem.params ?? {}, locale);
};
