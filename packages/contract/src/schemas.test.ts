import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { labels, labelsEn } from './generated/labels.ts';
import { formats } from './validators/shape-runtime.ts';

type Schema = Record<string, unknown>;

const root = fileURLToPath(new URL('../schemas', import.meta.url));
const files = readdirSync(root, { recursive: true }).map(String).filter((file) => file.endsWith('.json')).toSorted();
const read = (file: string): Schema => JSON.parse(readFileSync(join(root, file), 'utf8')) as Schema;

const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === '$ref' && typeof entry === 'string' ? [entry] : referencesIn(entry)));
};

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, discriminator: true });
ajv.addVocabulary(['x-labels', 'x-checks', 'x-list', 'x-wire', 'x-wire-in', 'x-wire-confidence']);
for (const [name, hasFormat] of Object.entries(formats)) ajv.addFormat(name, hasFormat);
for (const file of files) ajv.addSchema(read(file));

describe.each(files)('schemas/%s', (file) => {
  const schema = read(file);

  it('says what it is in Chinese and English, under its own address', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`https://lianban.example/contract/1.0/${file}`);
    expect(schema['title']).toMatch(/[\u4e00-\u9fff].* ?[A-Za-z]/);
    for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
      expect(`${name}: ${String(property['title'])}`).toMatch(/: .*[\u4e00-\u9fff].* [A-Za-z0-9]/);
    }
  });

  it('names nothing twice in one place, where the last would silently stand', () => {
    const countKeys = (value: unknown): number => (typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, entry) => sum + countKeys(entry) + (Array.isArray(value) ? 0 : 1), 0) : 0);
    const written = [...readFileSync(join(root, file), 'utf8').matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined);
    expect(countKeys(schema)).toBe(written.length);
  });

  it('keeps its own examples', () => {
    const isValid = ajv.getSchema(String(schema['$id']));
    for (const example of (schema['examples'] ?? []) as unknown[]) expect({ example, valid: isValid?.(example) }).toEqual({ example, valid: true });
  });

  it('refers only to schemas that exist', () => {
    const missing = referencesIn(schema).filter((reference) => {
      const [path, pointer] = reference.split('#') as [string, string?];
      if (path === '') return !(pointer?.replace('/$defs/', '') ?? '') || !((pointer?.replace('/$defs/', '') ?? '') in ((schema['$defs'] ?? {}) as Schema));
      return !files.includes(posix.join(dirname(file), path));
    });
    expect(missing).toEqual([]);
  });
});

const rows = files.filter((file) => {
  const parents = (read(file)['allOf'] ?? []) as Schema[];
  return parents.some((parent) => parent['$ref'] === './row-common.schema.json');
});

describe('exchange rows', () => {
  it('are the tables of the contract', () => {
    expect(rows.map((file) => posix.basename(file, '.schema.json').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))).toEqual(Object.keys(labels.exchangeTable).toSorted());
  });

  it.each(rows)('%s takes no unknown field and cites its source', (file) => {
    const schema = read(file);
    expect(schema['unevaluatedProperties']).toBe(false);
    expect(schema['$comment']).toMatch(/standards §/);
  });
});

describe('code lists', () => {
  const lists = files.filter((file) => file.startsWith('codes/'));

  it.each(lists)('%s labels every code in both languages and says where it comes from', (file) => {
    const schema = read(file);
    expect(Object.keys(schema['x-labels'] as Schema).toSorted()).toEqual((schema['enum'] as string[]).toSorted());
    expect(schema['$comment']).toEqual(expect.any(String));
    expect(schema['description']).toMatch(/^.*[\u4e00-\u9fff].*。.*[A-Za-z].*\.$/);
    expect((schema['enum'] as unknown[]).includes((schema['examples'] as unknown[] | undefined)?.[0])).toBe(true);
  });

  it('reach the pages as labels', () => {
    expect(labels.caseStatus.correcting).toBe('待补正');
    expect(Object.keys(labels)).toHaveLength(lists.length);
    expect(Object.keys(labelsEn)).toEqual(Object.keys(labels));
  });
});
