import type { Schema } from '../load-schemas.ts';
import { toReferencedName } from './shape-definitions.ts';
import { toSchemaName } from './write-schemas.ts';
import { joinTests } from './test-writer.ts';
import type { TestWriter } from './test-writer.ts';

const closedFile = '../validators/is-closed.ts';

export const toProperties = (schema: Schema): [string, Schema][] => Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);

const isSet = (value: string, field: string): string => `${value}[${JSON.stringify(field)}] !== undefined`;

/** `a` present asks for `b` and `c`. */
const testDependent = (schema: Schema, value: string): string[] =>
  Object.entries((schema['dependentRequired'] ?? {}) as Record<string, string[]>).map(([field, needed]) => `(${value}[${JSON.stringify(field)}] === undefined || (${needed.map((name) => isSet(value, name)).join(' && ')}))`);

const testUnion = ({ union }: Schema, value: string): string[] => {
  if (union === undefined) return [];
  const { tag, branches } = union as { tag: string; branches: Record<string, Schema> };
  const chosen = `${value}[${JSON.stringify(tag)}]`;
  return [`(${Object.entries(branches).map(([name, branch]) => `${chosen} === ${JSON.stringify(name)} ? is${toReferencedName(branch)}(${value}) : `).join('')}false)`];
};

/** A closed object is a definition of its own, see `hoistObjects`; a map has no place in a row. */
const assertOpen = (schema: Schema): void => {
  if ('additionalProperties' in schema || 'unevaluatedProperties' in schema) throw new Error('Failed to generate a shape test: a row holds a map, or a closed object inside a condition. Teach object-test.ts, or give it a schema of its own and refer to it.');
};

/** What the keywords of objects ask of a value that is known to be one. */
export const testFields = (schema: Schema, value: string, writer: TestWriter): string[] => {
  assertOpen(schema);
  const required = (schema['required'] ?? []) as string[];
  return [
    ...(schema['maxProperties'] === undefined ? [] : [`Object.keys(${value}).length <= ${String(schema['maxProperties'])}`]),
    ...required.map((field) => isSet(value, field)),
    ...testDependent(schema, value),
    ...toProperties(schema).map(([field, part]) => `(${value}[${JSON.stringify(field)}] === undefined || ${writer.testFunction(part)}(${value}[${JSON.stringify(field)}]))`),
    ...testUnion(schema, value),
  ];
};

/** The schema and all that it extends. */
const toParts = (schema: Schema, definitions: ReadonlyMap<string, Schema>): Schema[] => [
  schema,
  ...((schema['allOf'] ?? []) as Schema[]).flatMap((part) => toParts(definitions.get(toReferencedName(part) ?? '') ?? part, definitions)),
];

/** Whether a schema refuses a missing value by itself. */
const refusesUndefined = (schema: Schema, definitions: ReadonlyMap<string, Schema>): boolean => {
  const resolved = definitions.get(toReferencedName(schema) ?? '') ?? schema;
  return ['type', 'const', 'enum'].some((keyword) => keyword in resolved) || ((resolved['allOf'] ?? []) as Schema[]).some((part) => refusesUndefined(part, definitions));
};

/** `!isText(name, 1, 50)`, with parentheses only where they are needed. */
const negate = (test: string): string => (/^\w+\([^()]*\)$/.test(test) ? `!${test}` : `!(${test})`);

const reserved = new Set(['case', 'class', 'default', 'delete', 'else', 'enum', 'export', 'for', 'function', 'if', 'import', 'in', 'known', 'new', 'return', 'switch', 'this', 'value', 'with']);
const toLocal = (field: string): string => (reserved.has(field) || !/^[a-z]\w*$/.test(field) || /^(is|has|are|set|pattern|values|test|none)[A-Z0-9]/.test(field) ? `_${field.replace(/\W/g, '_')}` : field);

/**
 * The body of the test of an object: what it extends is laid out flat, every field is read once, and a closed object is counted rather
 * than looked up name by name.
 */
export const writeObjectTest = (name: string, schema: Schema, definitions: ReadonlyMap<string, Schema>, writer: TestWriter): string => {
  const parts = toParts(schema, definitions);
  const fields = new Map<string, Schema[]>();
  for (const part of parts) for (const [field, fieldSchema] of toProperties(part)) fields.set(field, [...(fields.get(field) ?? []), fieldSchema]);
  const required = new Set(parts.flatMap((part) => (part['required'] ?? []) as string[]));
  const isClosed = schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;
  if (parts.slice(1).some((part) => 'additionalProperties' in part || 'unevaluatedProperties' in part)) throw new Error(`Failed to generate the shape test of ${name}: it extends a closed schema. Close only the last one.`);
  const lines = [`  if (!${writer.use('isRecord', '../checks/is-record.ts')}(value)) return false;`];
  const counted = isClosed ? [...fields.keys()].filter((field) => required.has(field)).length : 0;
  const hasOptional = isClosed && [...fields.keys()].some((field) => !required.has(field));
  if (hasOptional) lines.push(`  let known = ${counted};`);
  for (const [field, schemas] of fields) {
    const local = toLocal(field);
    const test = joinTests(schemas.map((part) => writer.test(part, local)));
    const isNeeded = required.has(field);
    if (!isNeeded && test === 'true' && !isClosed) continue;
    lines.push(`  const ${local} = value[${JSON.stringify(field)}];`);
    if (isNeeded) {
      const refused = [...(schemas.some((part) => refusesUndefined(part, definitions)) ? [] : [`${local} === undefined`]), ...(test === 'true' ? [] : [negate(test)])];
      lines.push(`  if (${refused.join(' || ')}) return false;`);
    } else if (test === 'true') lines.push(`  if (${local} !== undefined) known += 1;`);
    else if (isClosed) lines.push(`  if (${local} !== undefined) {`, `    if (${negate(test)}) return false;`, '    known += 1;', '  }');
    else lines.push(`  if (${local} !== undefined && ${negate(test)}) return false;`);
  }
  const rest = parts.flatMap((part) => {
    const { type: _type, properties: _properties, required: needed, additionalProperties: others, unevaluatedProperties: _closed, allOf: _allOf, ...conditions } = part;
    const undeclared = ((needed ?? []) as string[]).filter((field) => !fields.has(field)).map((field) => isSet('value', field));
    if (typeof others === 'object') assertOpen(part);
    return [...undeclared, ...(Object.keys(conditions).length === 0 ? [] : [writer.test({ type: 'object', ...conditions }, 'value').replace('isRecord(value) && ', '')])];
  });
  for (const test of rest) if (test !== 'true') lines.push(`  if (${negate(test)}) return false;`);
  lines.push(isClosed ? `  return ${writer.use('isClosed', closedFile)}(value, ${hasOptional ? 'known' : counted}, ${writer.use(toSchemaName(name), './shape-schemas.ts')});` : '  return true;');
  return lines.join('\n');
};
