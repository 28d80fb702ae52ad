import type { JsonObject } from '@lianban/contract';

import { FormEngineError } from '../errors.ts';
import { isInheritedName } from '../pointers/is-inherited-name.ts';

/** Keywords that would decide which fields an object has. Inside a single field every keyword is allowed. */
const UNREAD_KEYWORDS =
  '$ref $dynamicRef allOf anyOf oneOf not if then else dependencies dependentRequired dependentSchemas patternProperties propertyNames minProperties maxProperties'.split(
    ' ',
  );

/** Throws `form-engine/unsupported-schema` when an object that groups fields uses a keyword this version does not read. */
export function assertReadableObject(schema: JsonObject, where: string): void {
  const keyword = UNREAD_KEYWORDS.find((name) => name in schema);
  if (keyword === undefined) return;
  throw new FormEngineError(
    'form-engine/unsupported-schema',
    `Failed to read the fields of ${where}: the object uses "${keyword}". Write it with properties, required and x-visible-when.`,
    { where, keyword },
  );
}

/** Throws `form-engine/unsupported-schema` for a property that no condition could name. */
export function assertReadableName(name: string, where: string): void {
  if (name !== '' && !name.includes('.') && !isInheritedName(name)) return;
  throw new FormEngineError(
    'form-engine/unsupported-schema',
    `Failed to read the fields of ${where}: "${name}" cannot name a property, because it is empty, has a dot or is inherited by every object. Rename it.`,
    { where, name },
  );
}

/** Throws unless the schema of a single field can be checked alone: no reference out of it, and patterns that are regular expressions. */
export function assertReadableField(schema: JsonObject, where: string): void {
  if (JSON.stringify(schema).includes('"$ref":')) {
    throw new FormEngineError('form-engine/unsupported-schema', `Failed to read field ${where}: it uses "$ref". Write the schema in place.`, { where, keyword: '$ref' });
  }
  const { pattern } = schema;
  if (typeof pattern !== 'string' || isRegExp(pattern)) return;
  throw new FormEngineError('form-engine/invalid-definition', `Failed to read field ${where}: pattern "${pattern}" is no regular expression. Correct it.`, { where, pattern });
}

function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').flags === 'u';
  } catch {
    return false;
  }
}
