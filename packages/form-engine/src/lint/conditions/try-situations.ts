import type { JsonLogic, JsonObject } from '@lianban/contract';

import { evaluateCondition } from '../../conditions/evaluate-condition.ts';
import type { ConditionData } from '../../conditions/evaluate-condition.ts';
import { writeAnswer } from '../../pointers/answer-tree.ts';
import type { PlacedRule } from '../read/read-fields.ts';
import { planSituations } from './plan-situations.ts';
import type { ScenarioIndex, SituationPlan } from './plan-situations.ts';

/** One state that applicant and scenario can be in, as far as it matters. */
export interface Situation {
  readonly scenario: Readonly<Record<string, string>>;
  readonly answers: JsonObject;
  /** Included and not left out. */
  readonly items: readonly string[];
}

/** More combinations for one condition are not tried. */
export const maxSituations = 5_000;
/** All conditions of a definition together, in values of conditions looked at. */
const maxCost = 5_000_000;

export type Verdict = 'possible' | 'never' | 'unknown' | 'too-many';

export interface SituationExplorer {
  /** Whether there is a situation in which all the conditions hold, and one of the items (if any are named) is part of the application. */
  canHold(rules: readonly PlacedRule[], itemKeys: readonly string[]): Verdict;
  /** Calls `visit` with every situation that matters to the conditions; answers false when there are too many. */
  explore(rules: readonly JsonLogic[], itemKeys: readonly string[], visit: (situation: Situation) => boolean | undefined): boolean;
}

/** Tries the scenario's reachable situations with the engine's own evaluation. Bounded: what is too much says so. */
export function createExplorer(index: ScenarioIndex): SituationExplorer {
  let spent = 0;
  const verdicts = new Map<string, Verdict>();

  const explore: SituationExplorer['explore'] = (rules, itemKeys, visit) => {
    const plan = planSituations(index, rules, itemKeys);
    if (!plan.isDecidable || plan.count > maxSituations || spent + plan.count * plan.cost > maxCost) return false;
    for (let number = 0; number < plan.count; number += 1) {
      spent += plan.cost;
      if (visit(toSituation(plan, number)) === true) break;
    }
    return true;
  };

  return {
    explore,
    canHold(placed, itemKeys) {
      const rules = placed.map(({ rule }) => rule);
      const key = JSON.stringify([rules, itemKeys]);
      const known = verdicts.get(key);
      if (known) return known;
      const { complete, isDecidable } = planSituations(index, rules, itemKeys);
      let possible = false;
      const tried = explore(rules, itemKeys, ({ scenario, answers, items }) => {
        const isThere = itemKeys.length === 0 || itemKeys.some((itemKey) => items.includes(itemKey));
        possible = isThere && rules.every((rule) => holds(rule, { scenario, answers, items }));
        return possible;
      });
      const verdict = possible ? 'possible' : !isDecidable ? 'unknown' : !tried ? 'too-many' : complete ? 'never' : 'unknown';
      verdicts.set(key, verdict);
      return verdict;
    },
  };
}

/** A rule that cannot be decided counts as false; its fault is a finding of its own. */
export function holds(rule: JsonLogic | undefined, data: ConditionData): boolean {
  try {
    return evaluateCondition(rule, data);
  } catch {
    return false;
  }
}

/** The situation with this number: each question and answer takes one of its values. */
function toSituation(plan: SituationPlan, number: number): Situation {
  let rest = number;
  const pick = <T>(values: readonly T[]): T | undefined => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / Math.max(1, values.length));
    return value;
  };
  const scenario: Record<string, string> = {};
  for (const { question, values } of plan.questions) {
    const value = pick(values);
    if (value !== undefined && holds(question.askedWhen?.rule, { scenario, answers: {} })) scenario[question.key] = value;
  }
  const included = plan.members.filter(({ includedWhen }) => holds(includedWhen?.rule, { scenario, answers: {} })).map(({ itemKey }) => itemKey);
  const answers: JsonObject = {};
  for (const { pointer, fields, values } of plan.answers) {
    const value = pick(values);
    const isAsked = fields.some(({ itemKey, visibleWhen }) => (included.includes(itemKey) || !plan.isMember(itemKey)) && visibleWhen.every(({ rule }) => holds(rule, { scenario, answers })));
    if (isAsked && value !== undefined) writeAnswer(answers, pointer, value);
  }
  const leftOut = new Set(plan.leftOut.filter(() => pick([false, true])));
  return { scenario, answers, items: included.filter((itemKey) => !leftOut.has(itemKey)) };
}
