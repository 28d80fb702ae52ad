import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import dictionary from '../data-dictionary.json' with { type: 'json' };
import { formats } from './validators/shape-runtime.ts';
import * as validators from './validators/index.ts';
import type { Validator } from './validators/index.ts';

type Schema = Record<string, unknown>;

/** What the standard names for one entity, by how it is required; `differs` gives reasons. */
interface Listed {
  entity: string;
  required?: string[];
  conditional?: string[];
  optional?: string[];
  differs?: Partial<Record<string, string>>;
}

/** S2, S, B, U or P; not the B of list L6-B, nor the U of U+00B7. */
const confidence = /(?<![\w-])(?:S2|S|B|U|P)(?![\w+-])/;

const root = fileURLToPath(new URL('../schemas', import.meta.url));
const files = readdirSync(root, { recursive: true }).map(String).filter((file) => file.endsWith('.schema.json'));
const schemas = new Map(files.map((file) => [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as Schema]));
const toFile = (entity: string): string => {
  const name = `${entity.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()}.schema.json`;
  const file = files.find((path) => posix.basename(path) === name);
  if (file === undefined) throw new Error(`Failed to find the schema of ${entity}: there is no ${name}. Correct data-dictionary.json.`);
  return file;
};

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, discriminator: true });
ajv.addVocabulary(['x-labels', 'x-checks', 'x-list', 'x-wire', 'x-wire-in', 'x-wire-confidence']);
for (const [name, hasFormat] of Object.entries(formats)) ajv.addFormat(name, hasFormat);
for (const schema of schemas.values()) ajv.addSchema(schema);

const resolve = (file: string, reference: string): [string, Schema] => {
  const [path = '', pointer] = reference.split('#') as [string, string?];
  const target = path === '' ? file : posix.join(dirname(file), path);
  const schema = schemas.get(target) ?? {};
  return [target, pointer ? (((schema['$defs'] ?? {}) as Record<string, Schema>)[pointer.replace('/$defs/', '')] ?? {}) : schema];
};

/** The property joined with the schema it refers to: what the property itself says goes first. */
const inherit = (file: string, property: Schema): [string, Schema] => {
  if (typeof property['$ref'] !== 'string') return [file, property];
  const [target, schema] = resolve(file, property['$ref']);
  return [target, { ...inherit(target, schema)[1], ...property }];
};

const hasLimit = (file: string, property: Schema): boolean => {
  const [at, schema] = inherit(file, property);
  if (['const', 'enum', 'format', 'pattern', 'maxLength', 'maximum', 'minimum', 'oneOf'].some((keyword) => keyword in schema)) return true;
  if (schema['type'] === 'array') return hasLimit(at, (schema['items'] ?? {}) as Schema) && ('maxItems' in schema || 'enum' in inherit(at, schema['items'] as Schema)[1]);
  return schema['type'] === 'object' || schema['type'] === 'boolean' || !('type' in schema);
};

/** Examples of the property, of the schema it refers to, or of the entries of its list. */
const examplesOf = (file: string, property: Schema): unknown[] => {
  const [at, schema] = inherit(file, property);
  if (Array.isArray(schema['examples'])) return schema['examples'];
  if (Array.isArray(schema['enum'])) return schema['enum'];
  if ('const' in schema) return [schema['const']];
  return schema['type'] === 'array' ? examplesOf(at, schema['items'] as Schema).map((example) => [example]) : [];
};

/** Names after a `required` or in a `dependentRequired` anywhere in the conditions of the entity. */
const requiredSomewhere = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key === 'required' && Array.isArray(entry)) return entry as string[];
    if (key === 'dependentRequired') return Object.values(entry as Record<string, string[]>).flat();
    return key === 'if' || key === 'examples' ? [] : requiredSomewhere(entry);
  });
};

const parentsOf = (file: string): [string, Schema][] =>
  ((schemas.get(file)?.['allOf'] ?? []) as Schema[]).flatMap((part) => (typeof part['$ref'] === 'string' ? [resolve(file, part['$ref'])] : []));
const allProperties = (file: string): Record<string, Schema> =>
  Object.assign({}, ...parentsOf(file).map(([parent]) => allProperties(parent)), schemas.get(file)?.['properties']) as Record<string, Schema>;
const alwaysRequired = (file: string): string[] => [...parentsOf(file).flatMap(([parent]) => alwaysRequired(parent)), ...((schemas.get(file)?.['required'] ?? []) as string[])];

describe.each(files.filter((file) => file.startsWith('common/') && !/json-(?:logic|object|value)\./.test(file)))('%s', (file) => {
  it('says in both languages what it is, where it comes from, and shows one', () => {
    const { description, $comment, examples } = schemas.get(file) as Schema;
    expect(description).toMatch(/[\u4e00-\u9fff].* [A-Za-z0-9]/s);
    expect($comment).toMatch(confidence);
    expect(examples).toEqual([expect.anything()]);
  });
});

const validatorOf = (entity: string): Validator<object> | undefined => (validators as unknown as Partial<Record<string, Validator<object>>>)[`validate${entity}`];
const now = '2026-11-22T10:00:00+08:00';

describe.each(dictionary.sections.flatMap(({ section, entities }) => (entities as Listed[]).map((entity) => ({ section, ...entity }))))('§$section $entity', (listed) => {
  const { entity, required = [], conditional = [], optional = [], differs = {} } = listed;
  const file = toFile(entity);
  const schema = schemas.get(file) as Schema;
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);

  it('has every field that the standard names, as firmly required as there or with a reason', () => {
    const known = allProperties(file);
    const always = new Set(alwaysRequired(file));
    const sometimes = new Set(requiredSomewhere(schema));
    expect([...required, ...conditional, ...optional].filter((name) => !(name in known))).toEqual([]);
    expect(required.filter((name) => !always.has(name) && differs[name] === undefined)).toEqual([]);
    expect(conditional.filter((name) => !sometimes.has(name) && differs[name] === undefined)).toEqual([]);
  });

  it('says in Chinese and English what it is, and where it comes from', () => {
    expect(schema['description']).toMatch(/[\u4e00-\u9fff].* [A-Za-z]/s);
    expect(schema['$comment']).toMatch(/standards §/);
  });

  it.each(properties)('says of %s what it means, how long it is and how sure we are, with examples that fit', (name, property) => {
    const [, whole] = inherit(file, property);
    expect(whole['description']).toMatch(/[\u4e00-\u9fff]/);
    expect(whole['description']).toMatch(/[A-Za-z]{2}/);
    expect(whole['$comment']).toMatch(confidence);
    expect(hasLimit(file, property)).toBe(true);
    const examples = examplesOf(file, property);
    expect(examples.length).toBeGreaterThan(0);
    const isValid = ajv.getSchema(`${String(schema['$id'])}#/properties/${name}`);
    expect(examples.filter((example) => isValid?.(example) !== true)).toEqual([]);
  });

  it('shows a whole one that its validator accepts without a warning', () => {
    const examples = (schema['examples'] ?? []) as object[];
    if (file.endsWith('row-common.schema.json')) return;
    expect(examples.length).toBeGreaterThan(0);
    const validate = validatorOf(entity);
    for (const example of examples) expect(validate?.(example, { now }) ?? { valid: true, value: example, warnings: [] }).toEqual({ valid: true, value: example, warnings: [] });
  });
});
