import { mapSchema } from '../load-schemas.ts';
import type { Entity, Schema } from '../load-schemas.ts';

/** What a validator does not look at; every keyword of ours (`x-…`) is one of them. */
const annotations = new Set(['$comment', '$id', '$schema', 'default', 'deprecated', 'description', 'examples', 'readOnly', 'title']);

/** What `ShapeSchema` of contract knows. */
const keywords = new Set([
  '$ref', 'additionalProperties', 'allOf', 'anyOf', 'const', 'contains', 'dependentRequired', 'else', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'format', 'if', 'items', 'maxItems', 'maxLength',
  'maxProperties', 'maximum', 'minItems', 'minLength', 'minimum', 'not', 'pattern', 'properties', 'required', 'then', 'type', 'unevaluatedProperties', 'union', 'uniqueItems',
]);

const fail = (name: string, cause: string, remedy: string): never => {
  throw new Error(`Failed to generate the shape test of ${name}: ${cause}. ${remedy}.`);
};

export const toReferencedName = ({ $ref }: Schema): string | undefined => (typeof $ref === 'string' ? $ref.replace('#/$defs/', '') : undefined);

/** `oneOf` with a discriminator becomes `union`: which branch counts is read from one field. */
const toUnion = (name: string, { discriminator, oneOf, ...rest }: Schema, byName: ReadonlyMap<string, Entity>): Schema => {
  if (oneOf === undefined) return rest;
  const tag = (discriminator as { propertyName?: string } | undefined)?.propertyName ?? fail(name, 'oneOf has no discriminator', 'Name the field that tells the branches apart');
  const branches = (oneOf as Schema[]).map((branch) => {
    const properties = byName.get(toReferencedName(branch) ?? '')?.schema['properties'] as Record<string, Schema> | undefined;
    return [String(properties?.[tag]?.['const'] ?? fail(name, `a branch of oneOf has no const ${tag}`, 'Refer to definitions whose field has one value')), branch];
  });
  return { ...rest, union: { tag, branches: Object.fromEntries(branches) as unknown } };
};

/** A reference beside other keywords becomes a part of `allOf`, so that a schema is either a reference or not. */
const splitReference = (part: Schema): Schema => {
  const { $ref, ...rest } = part;
  return $ref === undefined || Object.keys(rest).length === 0 ? part : { ...rest, allOf: [{ $ref }, ...((rest['allOf'] ?? []) as Schema[])] };
};

const assertKnown = (name: string, part: Schema): void => {
  const unknown = Object.keys(part).find((keyword) => !keywords.has(keyword));
  if (unknown !== undefined) fail(name, `the keyword ${unknown} is unknown`, 'Say it with another keyword, or teach it to ShapeSchema, collect-faults.ts and scripts/generate/shape-test');
  const types = part['type'] === undefined ? [] : [part['type']].flat();
  if (types.some((type) => !['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'].includes(String(type)))) fail(name, `the type ${JSON.stringify(part['type'])} is unknown`, 'Correct it');
  if (part['format'] !== undefined && part['format'] !== 'date' && part['format'] !== 'date-time') fail(name, `the format ${JSON.stringify(part['format'])} is unknown`, 'Use date, date-time or a pattern');
  if (part['additionalProperties'] !== undefined && part['allOf'] !== undefined && (part['allOf'] as Schema[]).some((inner) => '$ref' in inner)) fail(name, 'additionalProperties does not see the fields of allOf', 'Use unevaluatedProperties');
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) if (part[keyword] === true) fail(name, `${keyword}: true says nothing`, 'Leave it out');
};

const referencesOf = (schema: Schema): string[] => {
  const names: string[] = [];
  mapSchema(schema, (part) => {
    const name = toReferencedName(part);
    if (name !== undefined) names.push(name);
    for (const branch of Object.values((part['union'] as { branches?: Record<string, Schema> } | undefined)?.branches ?? {})) names.push(...referencesOf(branch));
    return part;
  });
  return names;
};

/** An object inside a property gets a name of its own, `SessionUser`, as if it stood in a file: what is closed is then always a definition. */
const hoistObjects = (name: string, schema: Schema, add: (name: string, schema: Schema) => void): Schema => {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([field, part]) => {
    const inner = (part['items'] as Schema | undefined) ?? part;
    if (inner['type'] !== 'object' || (inner['properties'] === undefined && inner['unevaluatedProperties'] === undefined)) return [field, part];
    const own = name + field.charAt(0).toUpperCase() + field.slice(1);
    add(own, inner);
    const reference = { $ref: `#/$defs/${own}` };
    return [field, part['items'] === undefined ? reference : { ...part, items: reference }];
  });
  return properties.length === 0 ? schema : { ...schema, properties: Object.fromEntries(properties) as unknown };
};

/**
 * The definitions that the named entities need, in an order in which each comes after those it refers to. Annotations are gone, every
 * keyword is known, and a `$ref` stands alone.
 */
export const toShapeDefinitions = (entities: readonly Entity[], names: readonly string[]): Map<string, Schema> => {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const definitions = new Map<string, Schema>();
  const open = new Set<string>();
  const define = (name: string, schema: Schema): void => {
    if (definitions.has(name)) return;
    if (open.has(name)) fail(name, 'it contains itself', 'Break the circle with a JSON value that is not looked into');
    open.add(name);
    const plain = mapSchema(schema, (part) => {
      const kept = splitReference(toUnion(name, Object.fromEntries(Object.entries(part).filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-'))), byName));
      assertKnown(name, kept);
      return kept;
    });
    const hoisted = hoistObjects(name, plain, define);
    for (const reference of referencesOf(hoisted)) if (!definitions.has(reference)) define(reference, byName.get(reference)?.schema ?? fail(name, `there is no schema ${reference}`, 'Check its $ref'));
    definitions.set(name, hoisted);
  };
  for (const name of names) define(name, byName.get(name)?.schema ?? fail(name, 'there is no such schema', 'Correct the list in validated-entities.ts'));
  return definitions;
};
