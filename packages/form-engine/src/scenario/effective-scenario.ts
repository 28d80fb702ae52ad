import type { Bundle, ScenarioQuestion } from '@lianban/contract';

import { evaluateCondition } from '../conditions/evaluate-condition.ts';

interface AskedScenario {
  readonly questions: readonly ScenarioQuestion[];
  readonly scenario: Readonly<Record<string, string>>;
}

/** Walks the questions in order: what is asked depends only on the valid answers to asked questions before it. */
function walkQuestions(bundle: Bundle, scenario: Readonly<Record<string, string>>): AskedScenario {
  const questions: ScenarioQuestion[] = [];
  const effective: Record<string, string> = {};
  for (const question of bundle.scenario) {
    if (!evaluateCondition(question.askedWhen, { scenario: effective, answers: {} })) continue;
    questions.push(question);
    const value = Object.prototype.hasOwnProperty.call(scenario, question.key) ? scenario[question.key] : undefined;
    if (value !== undefined && question.options.some((option) => option.value === value)) effective[question.key] = value;
  }
  return { questions, scenario: effective };
}

/** 情形问题. The questions asked in this situation, in order; the first without an answer in {@link toEffectiveScenario} is the next to ask. */
export const askedQuestions = (bundle: Bundle, scenario: Readonly<Record<string, string>>): ScenarioQuestion[] => [
  ...walkQuestions(bundle, scenario).questions,
];

/**
 * The scenario without answers to questions that are no longer asked and without values that are no option.
 * Submit and decide with this one; keep the typed one, so that switching back restores it.
 */
export const toEffectiveScenario = (bundle: Bundle, scenario: Readonly<Record<string, string>>): Record<string, string> => ({
  ...walkQuestions(bundle, scenario).scenario,
});
