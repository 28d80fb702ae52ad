import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { mapSchema } from '../load-schemas.ts';
import type { Entity, Schema } from '../load-schemas.ts';

const base = 'https://lianban.example/contract/1.0';

/** Like ours, a list or map past its limit is not looked into. */
const stopAtLimit = (part: Schema): Schema => {
  const limit = ['maxItems', 'maxProperties'].find((keyword) => keyword in part);
  if (limit === undefined || '$ref' in part) return part;
  const { type, [limit]: most, ...rest } = part;
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in an object that nobody awaits
  return { ...(type === undefined ? {} : { type }), [limit]: most, if: { [limit]: most }, then: rest };
};

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const isDay = (text: string): boolean => day.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const propertyOf: Readonly<Record<string, string>> = { required: 'missingProperty', dependentRequired: 'missingProperty', additionalProperties: 'additionalProperty', unevaluatedProperties: 'unevaluatedProperty', discriminator: 'tag' };
const ruleOf: Readonly<Record<string, string>> = { dependentRequired: 'required', unevaluatedProperties: 'additionalProperties', discriminator: 'enum' };

const toFault = ({ instancePath, keyword, params }: ErrorObject): { path: string; rule: string } => {
  const property = propertyOf[keyword];
  const step = property === undefined ? '' : `/${String((params as Record<string, unknown>)[property]).replace(/~/g, '~0').replace(/\//g, '~1')}`;
  return { path: instancePath + step, rule: ruleOf[keyword] ?? keyword };
};

/**
 * What Ajv says of a value: `path rule`, one a place, sorted. A wrong type goes before the rest, a format before a pattern; among others at
 * one place the order is Ajv's, so all of them are given. Nothing where Ajv fails itself.
 */
export const createOracle = (entities: readonly Entity[], name: string): ((value: unknown) => Map<string, Set<string>> | undefined) => {
  const ajv = new Ajv2020({ allErrors: true, discriminator: true, strict: false, strictNumbers: true, formats: { date: isDay, 'date-time': (text: string) => text[10] === 'T' && isDay(text.slice(0, 10)) && time.test(text.slice(11)) } });
  ajv.addSchema({ $id: base, $defs: Object.fromEntries(entities.map((entity) => [entity.name, mapSchema(entity.schema, ({ $id: _id, $schema: _schema, ...part }) => stopAtLimit(part))])) });
  const validate = ajv.compile({ $ref: `${base}#/$defs/${name}` });
  return (value) => {
    try {
      validate(value);
    } catch (error) {
      // Ajv calls `toString` of what it compares; an entry may bring a field of that name.
      if (error instanceof TypeError && error.message.includes('toString')) return undefined;
      throw error;
    }
    const places = new Map<string, Set<string>>();
    for (const error of validate.errors ?? []) {
      if (error.keyword === 'if') continue;
      const { path, rule } = toFault(error);
      places.set(path, (places.get(path) ?? new Set()).add(rule));
    }
    for (const [path, rules] of places) if (rules.has('type')) places.set(path, new Set(['type']));
    return places;
  };
};
