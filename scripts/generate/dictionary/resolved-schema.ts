import type { Entity, Schema } from '../load-schemas.ts';

export type Entities = ReadonlyMap<string, Entity>;

export const referencedName = (schema: Schema): string | undefined => (typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/$defs/', '') : undefined);

/** The property joined with the schema that it refers to; what the property itself says goes first. */
export const inherit = (property: Schema, entities: Entities): Schema => {
  const name = referencedName(property);
  const target = name === undefined ? undefined : entities.get(name);
  return target === undefined ? property : { ...inherit(target.schema, entities), ...property };
};

/** Entities that this one extends. */
export const parentsOf = (schema: Schema): string[] => ((schema['allOf'] ?? []) as Schema[]).flatMap((part) => referencedName(part) ?? []);
