import type { ShapeSchema } from './shape-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const hasOwn = (fields: object | undefined, name: string): boolean => fields !== undefined && Object.prototype.hasOwnProperty.call(fields, name);

/** Whether a schema, or a schema that it extends, declares a field. */
export const isDeclared = ({ properties, allOf = [] }: ShapeSchema, name: string): boolean => hasOwn(properties, name) || allOf.some((part) => isDeclared(part, name));

/**
 * Whether a value has no field that its schema does not declare. `known` is how many declared fields hold a value: when that is all there
 * are, no name needs to be looked at.
 */
export const isClosed = (value: Fields, known: number, schema: ShapeSchema): boolean => {
  let count = 0;
  for (const _name in value) count += 1;
  if (count === known) return true;
  for (const name in value) if (!isDeclared(schema, name)) return false;
  return true;
};
