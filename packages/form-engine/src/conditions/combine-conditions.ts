import type { JsonLogic } from '@lianban/contract';

/** All of the conditions: absent ones hold, constants are worked out, one alone stays as it is. */
export function allConditions(rules: readonly (JsonLogic | undefined)[]): JsonLogic {
  const open = rules.filter((rule): rule is JsonLogic => rule !== undefined && rule !== true);
  if (open.some((rule) => rule === false)) return false;
  const distinct = unique(open);
  return distinct.length === 0 ? true : distinct.length === 1 ? (distinct[0] as JsonLogic) : { and: distinct };
}

/** Any of the conditions; none given is false. */
export function anyCondition(rules: readonly (JsonLogic | undefined)[]): JsonLogic {
  if (rules.some((rule) => rule === undefined || rule === true)) return true;
  const distinct = unique(rules.filter((rule): rule is JsonLogic => rule !== false));
  return distinct.length === 0 ? false : distinct.length === 1 ? (distinct[0] as JsonLogic) : { or: distinct };
}

const unique = (rules: readonly JsonLogic[]): JsonLogic[] => [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
