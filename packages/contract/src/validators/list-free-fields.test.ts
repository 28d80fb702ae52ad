import { describe, expect, it } from 'vitest';
import { listFreeFields } from './list-free-fields.ts';

describe('listFreeFields', () => {
  it('leaves out what cannot hold any text', () => {
    const text = { type: 'string', maxLength: 50 } as const;
    const properties = {
      name: text, code: { enum: ['a'] }, count: { type: 'integer' }, day: { format: 'date' }, org: { pattern: '^[0-9A-Z]{18}$' }, pointer: { pattern: '^(/[^~]*)*$' }, other: { pattern: '^[^a]$' },
      details: { type: 'array', items: { enum: ['510'] } }, fees: { type: 'array', items: { type: 'object' } }, wrapped: { allOf: [{ enum: ['a'] }], maxLength: 3 },
    } as const;
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in an object that nobody awaits
    expect(listFreeFields({ allOf: [{ properties: { own: text } }, { then: { properties: { code: {} } } }], properties, unevaluatedProperties: false })).toEqual(['own', 'name', 'pointer', 'other', 'fees']);
  });

  it('says nothing of an object that takes any field', () => {
    expect(listFreeFields({ properties: { name: { type: 'string' } } })).toBeUndefined();
  });
});
