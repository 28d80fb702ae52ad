import { describe, expect, it } from 'vitest';
import type { Entity, Schema } from '../load-schemas.ts';
import { toShapeDefinitions } from './shape-definitions.ts';
import { writeSchemas } from './write-schemas.ts';
import { writeTests } from './write-tests.ts';

const entity = (name: string, schema: Schema): Entity => ({ name, folder: 'exchange', schema });
const define = (...schemas: Schema[]): Map<string, Schema> => toShapeDefinitions(schemas.map((schema, index) => entity(['Row', 'Other', 'Third'][index] ?? '', schema)), ['Row']);
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

describe('toShapeDefinitions', () => {
  it('drops what a validator does not look at, and puts each definition after those it needs', () => {
    const definitions = define({ type: 'object', title: '行', 'x-checks': [], properties: { title: ref('Other') } }, { type: 'string', examples: ['a'], maxLength: 3 }, { type: 'string' });
    expect([...definitions]).toEqual([['Other', { type: 'string', maxLength: 3 }], ['Row', { type: 'object', properties: { title: ref('Other') } }]]);
  });

  it('splits a reference from what stands beside it', () => {
    expect(define({ type: 'object', properties: { a: { ...ref('Other'), maxLength: 2 } } }, { type: 'string' }).get('Row')).toEqual({ type: 'object', properties: { a: { maxLength: 2, allOf: [ref('Other')] } } });
  });

  it('gives an object inside a property a name of its own', () => {
    const definitions = define({ type: 'object', properties: { parts: { type: 'array', items: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false } } } });
    expect([...definitions.keys()]).toEqual(['RowParts', 'Row']);
  });

  it('reads the branches of a union from its tag', () => {
    const branch = (value: string): Schema => ({ type: 'object', properties: { kind: { const: value } } });
    expect(define({ type: 'object', discriminator: { propertyName: 'kind' }, oneOf: [ref('Other'), ref('Third')] }, branch('a'), branch('b')).get('Row')).toEqual({ type: 'object', union: { tag: 'kind', branches: { a: ref('Other'), b: ref('Third') } } });
  });

  it.each<[string, Schema, string]>([
    ['a keyword nobody taught it', { type: 'string', contentEncoding: 'base64' }, 'the keyword contentEncoding is unknown'],
    ['a format without a test', { type: 'string', format: 'email' }, 'the format "email" is unknown'],
    ['a type that does not exist', { type: 'decimal' }, 'the type "decimal" is unknown'],
    ['a union without a tag', { oneOf: [] }, 'oneOf has no discriminator'],
    ['a schema inside itself', { type: 'object', properties: { next: ref('Row') } }, 'it contains itself'],
    ['a reference to nowhere', { type: 'object', properties: { next: ref('Nowhere') } }, 'there is no schema Nowhere'],
    ['a closed schema that cannot see its parent', { allOf: [ref('Other')], additionalProperties: false }, 'additionalProperties does not see the fields of allOf'],
  ])('refuses %s and says what to do', (_, schema, message) => {
    expect(() => define(schema, { type: 'object' })).toThrow(`Failed to generate the shape test of Row: ${message}. `);
  });
});

describe('what is written', () => {
  const definitions = define(
    {
      type: 'object',
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in an object that nobody awaits
      allOf: [ref('Other'), { if: { properties: { state: { const: 'done' } }, required: ['state'] }, then: { required: ['doneAt'] } }],
      required: ['state'],
      properties: { state: { type: 'string', enum: ['open', 'done'] }, doneAt: { type: 'string', format: 'date' }, code: { type: 'string', pattern: '^[0-9]{6}$' } },
      unevaluatedProperties: false,
    },
    { type: 'object', required: ['id'], properties: { id: { type: 'string', minLength: 1, maxLength: 50 } } },
  );

  it('lays a row out flat, reads each field once, and counts a closed one', () => {
    const text = writeTests(definitions);
    const row = text.slice(text.indexOf('export const isRow'));
    expect(row.match(/= value\["/g)).toHaveLength(4);
    expect(row).toContain('if (!isText(id, 1, 50)) return false;');
    expect(row).toContain('code.length === 6 && areIn(code, 0, 6, set');
    expect(row).toContain('return isClosed(value, known, rowSchema);');
  });

  it('refers to other schemas by name', () => {
    expect(writeSchemas(definitions)).toContain('allOf: [otherSchema, { if: ');
  });
});
