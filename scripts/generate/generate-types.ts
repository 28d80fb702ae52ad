import { compile } from 'json-schema-to-typescript';
import { mapSchema } from './load-schemas.ts';
import type { Entity, Schema } from './load-schemas.ts';

/** Types that JSON Schema cannot say. */
const written: Record<string, string> = {
  JsonValue: 'null | boolean | number | string | JsonValue[] | JsonObject',
  JsonPointer: 'string',
  JsonLogic: 'JsonValue',
};
const writtenObject = 'export interface JsonObject {\n  [key: string]: JsonValue;\n}';

/** Properties whose type is narrower than their schema can tell: entity → property → TypeScript. */
const narrowed: Record<string, Record<string, string>> = {
  StatusEvent: { type: '`cn.lianban.case.${CaseEventKind}` | `cn.lianban.application.${string}`' },
};

const note = (schema: Schema): string => [schema['title'], schema['description']].filter(Boolean).join('. ');

/** A scalar of `common/` is written as its plain type, so that `projectNo` is a `string`; code lists keep their names. */
export const isPlainScalar = (entity: Entity): boolean => entity.folder === 'common' && !(entity.name in written) && entity.name !== 'JsonObject' && typeof entity.schema['type'] === 'string' && entity.schema['type'] !== 'object';

const referencedName = (part: Schema): string | undefined => (typeof part['$ref'] === 'string' ? part['$ref'].replace('#/$defs/', '') : undefined);

/** What json-schema-to-typescript should see: no conditions, parents as `extends`, named references as type names. */
const toTypeSchema = (entity: Entity, byName: ReadonlyMap<string, Entity>): Schema => {
  const parents: Schema[] = [];
  const root = { ...entity.schema };
  for (const part of (root['allOf'] ?? []) as Schema[]) if (part['$ref']) parents.push({ tsType: referencedName(part) });
  const names = parents.map((parent) => parent['tsType'] as string);
  for (const key of ['allOf', 'anyOf', 'if', 'then', 'else', 'not', 'dependentRequired', 'discriminator', '$id', '$schema', 'examples']) delete root[key];
  for (const key of Object.keys(root)) if (key.startsWith('x-')) delete root[key];
  const schema = mapSchema(root, (part) => {
    const name = referencedName(part);
    const description = note(part);
    const { title: _title, $comment: _comment, examples: _examples, ...rest } = part;
    if (name === undefined) return description === '' ? rest : { ...rest, description };
    const target = byName.get(name);
    if (target === undefined) throw new Error(`Failed to generate types: ${entity.name} refers to ${name}, which does not exist. Check its $ref.`);
    return { tsType: isPlainScalar(target) ? (target.schema['type'] === 'integer' ? 'number' : target.schema['type']) : name, ...(description === '' ? {} : { description }) };
  });
  if (schema['oneOf']) for (const key of ['type', 'required']) delete schema[key];
  for (const [property, tsType] of Object.entries(narrowed[entity.name] ?? {})) {
    const properties = schema['properties'] as Record<string, Schema>;
    properties[property] = { ...properties[property], tsType };
  }
  return { ...schema, title: entity.name, description: note(entity.schema), ...(names.length > 0 ? { parents: names } : {}) };
};

const options = { bannerComment: '', additionalProperties: false, ignoreMinAndMaxItems: true, unknownAny: true, style: { singleQuote: true, printWidth: 140 } } as const;

/** `/** x *\/` on one line where it fits, and no echo of `minItems`, which the validators check. */
const tightenComments = (text: string): string => text
  .replace(/\n\s*\*\s*\n\s*\* @(minItems|maxItems) \d+(?=\n)/g, '')
  .replace(/\n\s*\* @(minItems|maxItems) \d+(?=\n)/g, '')
  .replace(/\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g, '/** $1 */');

/** One declaration for one entity. */
const declare = async (entity: Entity, byName: ReadonlyMap<string, Entity>): Promise<string> => {
  const description = note(entity.schema);
  if (entity.name === 'JsonObject') return `/** ${description} */\n${writtenObject}`;
  const plain = written[entity.name];
  if (plain !== undefined) return `/** ${description} */\nexport type ${entity.name} = ${plain};`;
  const { parents, ...schema } = toTypeSchema(entity, byName) as Schema & { parents?: string[] };
  const text = tightenComments((await compile(schema, entity.name, options)).trim());
  return parents === undefined ? text : text.replace(`export interface ${entity.name} {`, `export interface ${entity.name} extends ${parents.join(', ')} {`);
};

/** `src/generated/types.ts`: one declaration per named entity. */
export const generateTypes = async (entities: readonly Entity[]): Promise<string> => {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const parts: string[] = [];
  for (const entity of entities) if (!isPlainScalar(entity)) parts.push(await declare(entity, byName));
  return `${parts.join('\n\n')}\n`;
};
