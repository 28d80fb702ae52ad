import type { JsonLogic, JsonPointer, JsonValue } from '@lianban/contract';

import { isObject } from '../pointers/answer-tree.ts';
import { parsePointer, toPointer } from '../pointers/json-pointer.ts';

/**
 * Rewrites the answers a condition reads, for a field that the merge keeps apart under a pointer of its own.
 * Only whole paths are renamed: `answers.child.name`, not `answers.child`.
 */
export function renameAnswers(rule: JsonLogic, renamed: ReadonlyMap<JsonPointer, JsonPointer>): JsonLogic {
  if (Array.isArray(rule)) return rule.map((part) => renameAnswers(part, renamed));
  if (!isObject(rule)) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([operation, parts]) => {
      if (operation === 'var' || operation === 'missing' || operation === 'missing_some') return [operation, renamePaths(parts, renamed)];
      return [operation, renameAnswers(parts, renamed)];
    }),
  );
}

function renamePaths(value: JsonValue, renamed: ReadonlyMap<JsonPointer, JsonPointer>): JsonValue {
  if (Array.isArray(value)) return value.map((part) => renamePaths(part, renamed));
  if (typeof value !== 'string' || !value.startsWith('answers.')) return value;
  const target = renamed.get(toPointer(value.split('.').slice(1)));
  return target === undefined ? value : toConditionPath(target);
}

/** How a condition names an answer: `/child/name` → `answers.child.name`. */
export const toConditionPath = (pointer: JsonPointer): string => ['answers', ...parsePointer(pointer)].join('.');
