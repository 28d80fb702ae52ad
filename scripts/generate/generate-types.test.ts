import { describe, expect, it } from 'vitest';
import { generateTypes } from './generate-types.ts';
import { loadSchemas } from './load-schemas.ts';
import type { Entity } from './load-schemas.ts';

const entity = (name: string, folder: string, schema: Record<string, unknown>): Entity => ({ name, folder, schema: { title: `名称 ${name}`, ...schema } });

const withoutComments = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, '');

describe('generateTypes', () => {
  it('declares every entity of the contract once and refers to it by name', async () => {
    const text = await generateTypes(await loadSchemas());
    const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /\d$/.test(name ?? '') && name !== 'Sha256')).toEqual([]);
    // A code may be called unknown; a type may not.
    expect(withoutComments(text).replace(/'[^']*'/g, "''")).not.toMatch(/\bunknown\b|\bany\b|\[object/);
  });

  it('writes references, parents and plain scalars as a person would', async () => {
    const text = await generateTypes([
      entity('Code', 'codes', { type: 'string', enum: ['a', 'b'] }),
      entity('RowGuid', 'common', { type: 'string', maxLength: 50 }),
      entity('Parent', 'exchange', { type: 'object', required: ['id'], properties: { id: { $ref: '#/$defs/RowGuid' } } }),
      entity('Child', 'exchange', {
        type: 'object',
        allOf: [{ $ref: '#/$defs/Parent' }, { dependentRequired: { code: ['title'] } }],
        required: ['code'],
        properties: { code: { $ref: '#/$defs/Code' }, title: { type: 'string' } },
        unevaluatedProperties: false,
      }),
    ]);
    expect(withoutComments(text).replace(/\s+/g, ' ').trim()).toBe(
      "export type Code = 'a' | 'b'; export interface Parent { id: string; } export interface Child extends Parent { code: Code; title?: string; }",
    );
  });

  it('refuses a reference to nowhere', async () => {
    await expect(generateTypes([entity('Lost', 'case', { type: 'object', properties: { part: { $ref: '#/$defs/Nowhere' } } })])).rejects.toThrow('Lost refers to Nowhere');
  });
});
