import type { JsonValue } from '@lianban/contract';

import { isObject } from '../pointers/answer-tree.ts';

/** Deep equality of JSON; the order of an object's names does not matter. */
export function isSameJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((value, index) => isSameJson(value, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => name in right && isSameJson(left[name], right[name]));
}
