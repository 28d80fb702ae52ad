import type { Bundle } from '@lianban/contract';

import { evaluateCondition } from '../conditions/evaluate-condition.ts';
import { toEffectiveScenario } from './effective-scenario.ts';

/** 可办事项. Keys of the members that exist in this situation, in the bundle's order; the applicant may choose among them. */
export function reachItems(bundle: Bundle, scenario: Readonly<Record<string, string>>): string[] {
  const effective = toEffectiveScenario(bundle, scenario);
  return bundle.members.filter(({ includedWhen }) => evaluateCondition(includedWhen, { scenario: effective, answers: {} })).map(({ itemKey }) => itemKey);
}
