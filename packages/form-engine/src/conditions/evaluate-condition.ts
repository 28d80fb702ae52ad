import jsonLogic from 'json-logic-js';
import type { RulesLogic } from 'json-logic-js';

import type { JsonLogic, JsonObject } from '@lianban/contract';

/** What a condition sees. Field conditions get scenario and answers; material conditions get the chosen items as well. */
export interface ConditionData {
  readonly scenario: Readonly<Record<string, string>>;
  /** Unified answers of visible fields only, so that browser and server decide alike. */
  readonly answers: JsonObject;
  readonly items?: readonly string[];
}

/**
 * Decides a condition. No code is ever made from data: the rule is walked, see decision 0004.
 *
 * Shape: `rule` is JSON Logic, checked before with {@link assertCondition}; an absent rule holds.
 * Truth as in JSON Logic: an empty list counts as false.
 * @example evaluateCondition({ '==': [{ var: 'scenario.birthplace' }, 'home'] }, { scenario: { birthplace: 'home' }, answers: {} }) // true
 */
export function evaluateCondition(rule: JsonLogic | undefined, data: ConditionData): boolean {
  if (rule === undefined) return true;
  if (typeof rule === 'boolean') return rule;
  return jsonLogic.truthy(jsonLogic.apply(rule as unknown as RulesLogic, data)) as boolean;
}
