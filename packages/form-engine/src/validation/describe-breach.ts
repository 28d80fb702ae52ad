import type { JsonObject, JsonValue } from '@lianban/contract';

import { isObject } from '../pointers/answer-tree.ts';
import { parsePointer } from '../pointers/json-pointer.ts';
import type { RuleBreach } from './rule-breach.ts';

/** Where a validator found a fault; its own sentence is left behind, because it may quote the answer. */
interface FoundFault {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
}

const PARAM_NAMES: Readonly<Record<string, string>> = {
  const: 'allowedValue',
  enum: 'allowedValues',
  format: 'format',
  multipleOf: 'multipleOf',
  pattern: 'pattern',
  type: 'type',
};

/** Names the rule and its parameters. `params.at` is the place inside a list or object value. */
export function describeBreach(schema: JsonObject, { keyword, keywordLocation, instanceLocation }: FoundFault): RuleBreach {
  const names = parsePointer(keywordLocation.slice(1));
  const limit = names.reduce<JsonValue | undefined>((value, name) => stepInto(value, name), schema);
  const at = instanceLocation.slice(1);
  return {
    rule: keyword === 'false' ? 'not' : keyword,
    params: {
      ...(limit === undefined || isObject(limit) ? {} : { [PARAM_NAMES[keyword] ?? 'limit']: limit }),
      ...(at === '' ? {} : { at }),
    },
  };
}

function stepInto(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(name)];
  return isObject(value) ? value[name] : undefined;
}
