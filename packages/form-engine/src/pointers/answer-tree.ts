import type { JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import { isInheritedName } from './is-inherited-name.ts';
import { parsePointer } from './json-pointer.ts';

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer counts as given unless it is missing, null or an empty text. `false`, 0 and an empty list are answers. */
export const isAnswered = (value: JsonValue | undefined): value is JsonValue => value !== undefined && value !== null && value !== '';

/** Reads the value at a pointer; undefined when any step is missing. */
export function readAnswer(tree: JsonObject, pointer: JsonPointer): JsonValue | undefined {
  let value: JsonValue | undefined = tree;
  for (const name of parsePointer(pointer)) {
    if (!isObject(value) || isInheritedName(name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Writes a value at a pointer in place and creates the objects on the way. */
export function writeAnswer(tree: JsonObject, pointer: JsonPointer, value: JsonValue): void {
  const names = parsePointer(pointer);
  const last = names.pop();
  if (last === undefined || isInheritedName(last)) return;
  const parent = ensureObject(tree, names);
  if (parent) parent[last] = value;
}

/** Makes sure that there is an object at `names` and returns it. */
export function ensureObject(tree: JsonObject, names: readonly string[]): JsonObject | undefined {
  let parent = tree;
  for (const name of names) {
    if (isInheritedName(name)) return undefined;
    const next: JsonValue | undefined = parent[name];
    if (isObject(next)) parent = next;
    else parent = parent[name] = {};
  }
  return parent;
}

/** Removes the value at a pointer in place, and the objects on the way that it leaves empty. */
export function removeAnswer(tree: JsonObject, pointer: JsonPointer): void {
  const names = parsePointer(pointer);
  const parents: JsonObject[] = [tree];
  for (const name of names.slice(0, -1)) {
    const next: JsonValue | undefined = parents[parents.length - 1]?.[name];
    if (!isObject(next)) return;
    parents.push(next);
  }
  for (let depth = names.length - 1; depth >= 0; depth--) {
    const parent = parents[depth];
    const name = names[depth];
    if (!parent || name === undefined) return;
    delete parent[name];
    if (Object.keys(parent).length > 0) return;
  }
}
