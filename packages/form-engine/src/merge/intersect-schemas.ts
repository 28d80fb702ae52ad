import type { JsonObject, JsonValue } from '@lianban/contract';

import { intersectTypes } from './intersect-types.ts';
import type { Difference } from './merge-conflict.ts';
import { isSameJson } from './same-json.ts';

/** The schema both accept, with every difference found on the way. */
export interface Intersection {
  readonly schema: JsonObject;
  readonly differences: readonly Difference[];
}

const LOWER_BOUNDS = new Set(['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties', 'minContains']);
const UPPER_BOUNDS = new Set(['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties', 'maxContains']);
const BOUND_PAIRS = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
] as const;
/** Words about the question, not rules for its value. */
const ANNOTATIONS = new Set(['title', 'description', '$comment', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly']);
/** Our keywords that the merge handles elsewhere. */
const OWN_KEYWORDS = new Set(['x-element', 'x-subject', 'x-visible-when', 'x-required-when', 'x-prefill']);

/** Joins the schemas of two items' fields: a value fits the result exactly when it fits both. Conditions are not part of it. */
export function intersectSchemas(left: JsonObject, right: JsonObject): Intersection {
  const schema: JsonObject = { ...left };
  const differences: Difference[] = [];
  const alsoRequired: JsonObject = {};
  for (const [keyword, theirs] of Object.entries(right)) {
    if (OWN_KEYWORDS.has(keyword)) continue;
    const ours = schema[keyword];
    if (ours === undefined) {
      schema[keyword] = theirs;
      // Enum and const speak of the same thing; a rule only one item has narrows the other's question.
      if (!ANNOTATIONS.has(keyword)) differences.push({ kind: 'narrowed', keyword, left: null, right: theirs });
      continue;
    }
    if (isSameJson(ours, theirs)) continue;
    if (ANNOTATIONS.has(keyword)) {
      if (keyword === 'title' || keyword === 'default') differences.push({ kind: 'wording', keyword, left: ours, right: theirs });
      continue;
    }
    const joined = joinKeyword(keyword, ours, theirs);
    differences.push({ kind: joined.kind, keyword, left: ours, right: theirs });
    if (joined.value === undefined) alsoRequired[keyword] = theirs;
    else schema[keyword] = joined.value;
  }
  for (const [keyword, value] of Object.entries(left)) {
    if (!(keyword in right) && !ANNOTATIONS.has(keyword) && !OWN_KEYWORDS.has(keyword)) {
      differences.push({ kind: 'narrowed', keyword, left: value, right: null });
    }
  }
  if (Object.keys(alsoRequired).length > 0) schema['allOf'] = [...asList(schema['allOf']), alsoRequired];
  return { schema, differences: [...differences, ...findCrossedBounds(schema)] };
}

interface Joined {
  readonly kind: Difference['kind'];
  /** Undefined: both stand side by side in `allOf`. */
  readonly value: JsonValue | undefined;
}

function joinKeyword(keyword: string, left: JsonValue, right: JsonValue): Joined {
  if (keyword === 'type') {
    const types = intersectTypes(left, right);
    return types.length === 0 ? { kind: 'type', value: left } : { kind: 'narrowed', value: types.length === 1 ? (types[0] as string) : types };
  }
  if (keyword === 'enum' && Array.isArray(left) && Array.isArray(right)) {
    const shared = left.filter((value) => right.some((other) => isSameJson(value, other)));
    return shared.length === 0 ? { kind: 'enum', value: left } : { kind: 'narrowed', value: shared };
  }
  if (keyword === 'const') return { kind: 'enum', value: left };
  if (keyword === 'x-format') return { kind: 'format', value: left };
  if (typeof left === 'number' && typeof right === 'number') {
    if (LOWER_BOUNDS.has(keyword)) return { kind: 'narrowed', value: Math.max(left, right) };
    if (UPPER_BOUNDS.has(keyword)) return { kind: 'narrowed', value: Math.min(left, right) };
  }
  if (keyword === 'uniqueItems') return { kind: 'narrowed', value: true };
  return { kind: 'narrowed', value: undefined };
}

function findCrossedBounds(schema: JsonObject): Difference[] {
  return BOUND_PAIRS.flatMap(([lower, upper]) => {
    const least = schema[lower];
    const most = schema[upper];
    const crossed = typeof least === 'number' && typeof most === 'number' && least > most;
    return crossed ? [{ kind: 'bounds' as const, keyword: `${lower}, ${upper}`, left: least, right: most }] : [];
  });
}

const asList = (value: JsonValue | undefined): JsonValue[] => (Array.isArray(value) ? value : []);
