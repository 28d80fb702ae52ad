import { describe, expect, it } from 'vitest';

import type { JsonObject, JsonValue } from '@lianban/contract';

import { checkSchema } from './check-schema.ts';

describe('checkSchema', () => {
  it.each<[JsonObject, JsonValue, string, JsonObject]>([
    [{ type: 'string', minLength: 3 }, 'ab', 'minLength', { limit: 3 }],
    [{ type: 'string', maxLength: 2 }, '𠮷𠮷𠮷', 'maxLength', { limit: 2 }],
    [{ type: 'integer' }, 1.5, 'type', { type: 'integer' }],
    [{ type: 'number', maximum: 5 }, 6, 'maximum', { limit: 5 }],
    [{ type: 'number', multipleOf: 0.01 }, 0.295, 'multipleOf', { multipleOf: 0.01 }],
    [{ type: 'string', enum: ['a', 'b'] }, 'c', 'enum', { allowedValues: ['a', 'b'] }],
    [{ type: 'string', format: 'date' }, '2026-02-29', 'format', { format: 'date' }],
    [{ type: 'string', pattern: '^[0-9]+$' }, 'x', 'pattern', { pattern: '^[0-9]+$' }],
    [{ type: 'array', items: { type: 'string', minLength: 2 } }, ['ab', 'c'], 'minLength', { limit: 2, at: '/1' }],
  ])('finds what %j has against %j', (schema, value, rule, params) => {
    expect(checkSchema(schema, value)).toEqual([{ rule, params }]);
  });

  it('counts a rare character as one', () => {
    expect(checkSchema({ maxLength: 2 }, '𠮷𠮷')).toEqual([]);
  });

  it('takes cents as they are written', () => {
    expect(checkSchema({ multipleOf: 0.01 }, 0.29)).toEqual([]);
  });

  it('leaves the definition as it was', () => {
    const schema = { type: 'string', minLength: 1 };
    checkSchema(schema, '');
    expect(Reflect.ownKeys(schema)).toEqual(['type', 'minLength']);
  });
});
