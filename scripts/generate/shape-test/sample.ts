import type { Entity, Schema } from '../load-schemas.ts';
import { toReferencedName } from './shape-definitions.ts';

/** A value that a schema describes, put together from its examples; conditions are not looked at, so it may be wrong in little. */
export const createSample = (schema: Schema, byName: ReadonlyMap<string, Entity>, depth = 0): unknown => {
  const [example] = (schema['examples'] ?? []) as unknown[];
  if (example !== undefined) return structuredClone(example);
  if ('const' in schema) return schema['const'];
  const [first] = (schema['enum'] ?? []) as unknown[];
  if (first !== undefined) return first;
  const target = byName.get(toReferencedName(schema) ?? '');
  if (target !== undefined) return createSample(target.schema, byName, depth);
  if (depth > 6) return {};
  if (schema['oneOf'] !== undefined) return createSample((schema['oneOf'] as Schema[])[0] ?? {}, byName, depth);
  switch (schema['type']) {
    case 'string':
      return schema['format'] === 'date' ? '2026-11-22' : schema['format'] === 'date-time' ? '2026-11-22T09:30:00+08:00' : '示例';
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return [createSample((schema['items'] ?? {}) as Schema, byName, depth + 1)];
    case undefined:
      return 'text';
  }
  const parents = ((schema['allOf'] ?? []) as Schema[]).filter((part) => '$ref' in part).map((part) => createSample(part, byName, depth));
  const own = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([name, part]) => [name, createSample(part, byName, depth + 1)]);
  const others = typeof schema['additionalProperties'] === 'object' ? { key: createSample(schema['additionalProperties'] as Schema, byName, depth + 1) } : {};
  return Object.assign({}, ...parents, Object.fromEntries(own), others) as unknown;
};
