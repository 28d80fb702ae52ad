import type { JsonLogic, JsonPointer, JsonValue } from '@lianban/contract';

import { FormEngineError } from '../errors.ts';
import { isObject } from '../pointers/answer-tree.ts';
import { isInheritedName } from '../pointers/is-inherited-name.ts';
import { toPointer } from '../pointers/json-pointer.ts';
import { CONDITION_OPERATIONS, LIST_OPERATIONS } from './condition-operations.ts';

const AREAS: ReadonlySet<string> = new Set(['scenario', 'answers', 'items']);

/** What a condition depends on. */
export interface ConditionReferences {
  readonly scenario: readonly string[];
  readonly answers: readonly JsonPointer[];
}

/**
 * Lists the scenario keys and answers a condition reads, so that a change re-decides only what depends on it.
 * Errors: `form-engine/invalid-condition` for an unknown operation or a path that is itself computed.
 */
export function findReferences(rule: JsonLogic | undefined): ConditionReferences {
  const paths = new Set<string>();
  if (rule !== undefined) collect(rule, paths);
  const names = [...paths].map((path) => path.split('.'));
  for (const [area = ''] of names) if (!AREAS.has(area)) throw unknownArea(area);
  return {
    scenario: [...new Set(names.filter(([area]) => area === 'scenario').map(([, key = '']) => key))],
    answers: names.filter(([area]) => area === 'answers').map(([, ...path]) => toPointer(path)),
  };
}

const unknownArea = (area: string): FormEngineError =>
  new FormEngineError(
    'form-engine/invalid-condition',
    `Failed to read a condition: it reads "${area}", which is none of ${[...AREAS].join(', ')}. Write paths like "answers.child.name" or "scenario.birthplace".`,
    { area },
  );

const inheritedName = (name: string): FormEngineError =>
  new FormEngineError('form-engine/invalid-condition', `Failed to read a condition: "${name}" is inherited by every object and names no answer. Rename it.`, { name });

/** Throws `form-engine/invalid-condition` unless the rule can be decided. `where` names its place in the definition. */
export function assertCondition(rule: JsonLogic | undefined, where: string): void {
  try {
    findReferences(rule);
  } catch (error) {
    if (!(error instanceof FormEngineError)) throw error;
    throw new FormEngineError(error.code, `${error.message} Place: ${where}.`, { ...error.details, where }, { cause: error });
  }
}

function collect(rule: JsonValue, paths: Set<string>): void {
  if (Array.isArray(rule)) {
    for (const part of rule) collect(part, paths);
    return;
  }
  if (!isObject(rule)) return;
  const [operation = '', ...others] = Object.keys(rule);
  if (others.length > 0 || !CONDITION_OPERATIONS.has(operation)) {
    throw new FormEngineError(
      'form-engine/invalid-condition',
      `Failed to read a condition: "${[operation, ...others].join(', ')}" is not one allowed operation. Use JSON Logic with one operation per object.`,
      { operation },
    );
  }
  const raw = rule[operation] as JsonValue;
  const parts = Array.isArray(raw) ? raw : [raw];
  if (operation === 'var') addPath(parts[0], paths);
  else if (operation === 'missing') for (const path of parts.flat()) addPath(path as JsonValue, paths);
  else if (operation === 'missing_some') for (const path of [parts[1] ?? null].flat()) addPath(path as JsonValue, paths);
  else if (LIST_OPERATIONS.has(operation)) {
    // The second part sees one entry of the list; its paths are not answers.
    collect(parts[0] ?? null, paths);
    if (operation === 'reduce') collect(parts[2] ?? null, paths);
    collect(parts[1] ?? null, new Set());
  } else for (const part of parts) collect(part, paths);
}

function addPath(path: JsonValue | undefined, paths: Set<string>): void {
  if (typeof path === 'string' || typeof path === 'number') {
    const inherited = String(path).split('.').find(isInheritedName);
    if (inherited !== undefined) throw inheritedName(inherited);
    paths.add(String(path));
    return;
  }
  if (path === undefined || path === null) return;
  throw new FormEngineError(
    'form-engine/invalid-condition',
    'Failed to read a condition: the path of var, missing or missing_some is computed. Write it as a text like "answers.child.name".',
  );
}
