import type { JsonLogic, JsonPointer, JsonValue } from '@lianban/contract';

import { CONDITION_OPERATIONS, LIST_OPERATIONS } from '../../conditions/condition-operations.ts';
import { isObject } from '../../pointers/answer-tree.ts';
import { isInheritedName } from '../../pointers/is-inherited-name.ts';
import { toPointer } from '../../pointers/json-pointer.ts';

/** Somebody’s answer is compared with a value written in the condition. */
export interface Comparison {
  /** A path such as `scenario.birthplace` or `answers.applicant.deliveryMode`. */
  readonly path: string;
  readonly value: JsonValue;
  /** Inside the condition. */
  readonly pointer: JsonPointer;
}

export interface ConditionFault {
  readonly code: 'lint/condition-unknown-operation' | 'lint/condition-computed-path';
  readonly pointer: JsonPointer;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a condition reads and compares, and what cannot be read of it. */
export interface ConditionFacts {
  readonly paths: ReadonlyMap<string, JsonPointer>;
  readonly comparisons: readonly Comparison[];
  /** Item keys looked for in `items`. */
  readonly itemKeys: ReadonlyMap<string, JsonPointer>;
  /** Texts and numbers that answers may be compared with. */
  readonly literals: ReadonlySet<string | number>;
  /** Whether trying out these literals is enough to know if it can hold. */
  readonly simple: boolean;
  /** Whether deciding it takes time in proportion to its size: lists inside lists may take any time. */
  readonly isDecidable: boolean;
  /** How many values it is made of. */
  readonly size: number;
  readonly faults: readonly ConditionFault[];
}

const SIMPLE = new Set('var missing missing_some if ?: and or ! !! == === != !== < <= > >= in'.split(' '));
const COMPARING = new Set('== === != !== < <= > >= in'.split(' '));
const EQUAL = new Set('== === != !=='.split(' '));

interface Notes {
  paths: Map<string, JsonPointer>;
  comparisons: Comparison[];
  itemKeys: Map<string, JsonPointer>;
  literals: Set<string | number>;
  simple: boolean;
  isDecidable: boolean;
  size: number;
  faults: ConditionFault[];
}

/** Walks a condition without deciding it; unlike `findReferences` it goes on after a fault and says where it is. */
export function inspectCondition(rule: JsonLogic): ConditionFacts {
  const notes: Notes = { paths: new Map(), comparisons: [], itemKeys: new Map(), literals: new Set(), simple: true, isDecidable: true, size: 0, faults: [] };
  walk(rule, '', notes, false);
  return notes;
}

const toList = (value: JsonValue): readonly JsonValue[] => (Array.isArray(value) ? value : [value]);

/** The path that a plain `var` reads. */
const readVar = (value: JsonValue | undefined): string | undefined => {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined;
  const [path] = toList(value['var'] ?? null);
  return typeof path === 'string' ? path : undefined;
};

function walk(rule: JsonValue, pointer: JsonPointer, notes: Notes, inList: boolean): void {
  notes.size += 1;
  if (Array.isArray(rule)) {
    rule.forEach((part, index) => walk(part, `${pointer}/${index}`, notes, inList));
    return;
  }
  if (typeof rule === 'string' || typeof rule === 'number') notes.literals.add(rule);
  if (!isObject(rule)) return;
  const [operation = '', ...others] = Object.keys(rule);
  const place = `${pointer}${toPointer([operation])}`;
  if (others.length > 0 || !CONDITION_OPERATIONS.has(operation)) {
    notes.isDecidable = false;
    notes.faults.push({ code: 'lint/condition-unknown-operation', pointer: operation === '' ? pointer : place, params: { operation: [operation, ...others].join(', ') } });
    return;
  }
  const args = toList(rule[operation] ?? null);
  if (!SIMPLE.has(operation)) notes.simple = false;
  if (LIST_OPERATIONS.has(operation)) notes.isDecidable = false;
  if (operation === 'var') return inList ? undefined : addPath(args[0], place, notes);
  if (operation === 'missing') return args.flat().forEach((path) => addPath(path as JsonValue, place, notes));
  if (operation === 'missing_some') return toList(args[1] ?? null).forEach((path) => addPath(path, place, notes));
  if (COMPARING.has(operation)) compare(operation, args, place, notes);
  args.forEach((part, index) => walk(part, Array.isArray(rule[operation]) ? `${place}/${index}` : place, notes, inList || (LIST_OPERATIONS.has(operation) && index === 1)));
}

function addPath(path: JsonValue | undefined, pointer: JsonPointer, notes: Notes): void {
  if (typeof path !== 'string' || path === '' || path.split('.').some((name) => name === '' || isInheritedName(name))) {
    notes.faults.push({ code: 'lint/condition-computed-path', pointer, params: {} });
  } else if (!notes.paths.has(path)) notes.paths.set(path, pointer);
}

function compare(operation: string, [left = null, right = null]: readonly JsonValue[], pointer: JsonPointer, notes: Notes): void {
  const [ours, theirs] = [readVar(left), readVar(right)];
  if (ours !== undefined && theirs !== undefined) notes.simple = false;
  const add = (path: string, value: JsonValue, place: JsonPointer): void => {
    if (!isObject(value) && !Array.isArray(value) && value !== null) notes.comparisons.push({ path, value, pointer: place });
  };
  if (EQUAL.has(operation)) {
    if (ours !== undefined) add(ours, right, `${pointer}/1`);
    else if (theirs !== undefined) add(theirs, left, `${pointer}/0`);
  } else if (operation === 'in' && theirs === 'items' && typeof left === 'string') notes.itemKeys.set(left, `${pointer}/0`);
  else if (operation === 'in' && ours !== undefined && Array.isArray(right)) right.forEach((value, index) => add(ours, value, `${pointer}/1/${index}`));
}
