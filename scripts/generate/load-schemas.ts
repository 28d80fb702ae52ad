import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { inContract } from './contract-folder.ts';

export type Schema = Record<string, unknown>;

/** One schema of the contract under the name its type gets. */
export interface Entity {
  /** PascalCase of the file name, for example `CaseAccept`. */
  readonly name: string;
  /** Folder below `schemas/`, for example `exchange`. */
  readonly folder: string;
  /** The schema with every `$ref` rewritten to `#/$defs/<Name>`; annotations kept. */
  readonly schema: Schema;
}

const suffix = '.schema.json';

export const toEntityName = (file: string): string =>
  posix.basename(file, suffix).replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords that hold one schema, a list of schemas, or schemas by name; nothing else in a schema is a schema. */
const single = new Set(['additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then', 'unevaluatedProperties']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const maps = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

const mapKeyword = (keyword: string, value: unknown, change: (schema: Schema) => Schema): unknown => {
  if (single.has(keyword) && isObject(value)) return mapSchema(value, change);
  if (lists.has(keyword) && Array.isArray(value)) return value.map((part: Schema) => mapSchema(part, change));
  if (maps.has(keyword) && isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, isObject(part) ? mapSchema(part, change) : part]));
  return value;
};

/** Applies `change` to a schema and to every schema inside it, deepest first. A property called `title` is not a title. */
export const mapSchema = (schema: Schema, change: (schema: Schema) => Schema): Schema =>
  change(Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, mapKeyword(keyword, value, change)])));

const rewriteReferences = (schema: Schema): Schema =>
  mapSchema(schema, (part) => {
    if (typeof part['$ref'] !== 'string') return part;
    const [file, pointer] = part['$ref'].split('#') as [string, string?];
    const name = pointer ? pointer.replace('/$defs/', '') : toEntityName(file);
    return { ...part, $ref: `#/$defs/${name}` };
  });

const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true });
  return entries.map((entry) => entry.split('\\').join('/')).filter((entry) => entry.endsWith(suffix)).toSorted();
};

/** Reads every schema of the contract; `$defs` inside a file become entities of their own. */
export const loadSchemas = async (): Promise<Entity[]> => {
  const root = inContract('schemas');
  const entities = new Map<string, Entity>();
  const add = (entity: Entity) => {
    if (entities.has(entity.name)) throw new Error(`Failed to load schemas: two schemas are named ${entity.name}. Rename one file.`);
    entities.set(entity.name, entity);
  };
  for (const file of await listFiles(root)) {
    const { $defs, ...schema } = JSON.parse(await readFile(join(root, file), 'utf8')) as Schema;
    const folder = posix.dirname(file);
    add({ name: toEntityName(file), folder, schema: rewriteReferences(schema) });
    for (const [name, part] of Object.entries(($defs ?? {}) as Record<string, Schema>)) add({ name, folder, schema: rewriteReferences(part) });
  }
  return [...entities.values()];
};
