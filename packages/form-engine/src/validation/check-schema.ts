import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';

import type { JsonObject, JsonValue } from '@lianban/contract';

import { describeBreach } from './describe-breach.ts';
import type { RuleBreach } from './rule-breach.ts';

const validators = new WeakMap<JsonObject, Validator>();

/**
 * Checks one value against its JSON Schema by walking both; nothing is compiled, so it runs under `script-src 'self'`
 * and gives the same verdict in the browser and on the server. Source: JSON Schema 2020-12; decision 0004.
 */
export function checkSchema(schema: JsonObject, value: JsonValue): RuleBreach[] {
  const { valid, errors } = validatorOf(schema).validate(value);
  if (valid) return [];
  // A wrapper (items, allOf …) only repeats that something inside it failed.
  const inner = errors.filter(({ keywordLocation }) => !errors.some((other) => other.keywordLocation.startsWith(`${keywordLocation}/`)));
  return inner.map(({ keyword, keywordLocation, instanceLocation }) => describeBreach(schema, { keyword, keywordLocation, instanceLocation }));
}

function validatorOf(schema: JsonObject): Validator {
  const known = validators.get(schema);
  if (known) return known;
  // The validator writes into the schema it is given; definitions must stay as they are.
  const copy = JSON.parse(JSON.stringify(schema)) as Schema;
  const validator = new Validator(copy, '2020-12', false);
  validators.set(schema, validator);
  return validator;
}
