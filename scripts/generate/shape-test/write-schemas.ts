import type { Schema } from '../load-schemas.ts';
import { toReferencedName } from './shape-definitions.ts';

/** `CaseAccept` → `caseAcceptSchema`, the constant that holds it. */
export const toSchemaName = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;

const toKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

const toLiteral = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const reference = toReferencedName(value as Schema);
  if (reference !== undefined) return toSchemaName(reference);
  return `{ ${Object.entries(value).map(([name, part]) => `${toKey(name)}: ${toLiteral(part)}`).join(', ')} }`;
};

const toLines = (schema: Schema): string => {
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (keyword !== 'properties') return `  ${keyword}: ${toLiteral(value)},\n`;
    return `  properties: {\n${Object.entries(value as Schema).map(([name, part]) => `    ${toKey(name)}: ${toLiteral(part)},\n`).join('')}  },\n`;
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join('')}}`;
};

/** `src/generated/shape-schemas.ts`: the schemas as `collectFaults` walks them, one constant a definition; unused ones fall out of a bundle. */
export const writeSchemas = (definitions: ReadonlyMap<string, Schema>): string =>
  [
    "import type { ShapeSchema } from '../validators/shape-schema.ts';\n",
    ...[...definitions].map(([name, schema]) => `export const ${toSchemaName(name)}: ShapeSchema = ${'properties' in schema ? toLines(schema) : toLiteral(schema)};`),
    '',
  ].join('\n');
