import type { ShapeSchema } from './shape-schema.ts';

/** Letters and digits only, each class with its number: `^[0-9A-Z]{18}[1-7]$`. */
const plainPattern = /^\^(?:[0-9A-Za-z]|\[[0-9A-Za-z-]+\](?:\{\d+\})?)+\$$/;

const isFree = ({ type, pattern = '', format, items, allOf = [], ...rest }: ShapeSchema): boolean => {
  const isTold = type === 'boolean' || type === 'integer' || type === 'number' || format !== undefined || plainPattern.test(pattern) || 'enum' in rest || 'const' in rest;
  return !isTold && (items === undefined || isFree(items)) && allOf.every(isFree);
};

/**
 * The fields of an object that may hold any text although their shape is right, in the order of the schema; of an object that takes
 * undeclared fields nothing can be said.
 */
export const listFreeFields = (schema: ShapeSchema): readonly string[] | undefined => {
  if (schema.additionalProperties !== false && schema.unevaluatedProperties !== false) return undefined;
  const list = ({ properties = {}, allOf = [] }: ShapeSchema): string[] => [...allOf.flatMap(list), ...Object.keys(properties).filter((name) => isFree(properties[name] ?? {}))];
  return [...new Set(list(schema))];
};
