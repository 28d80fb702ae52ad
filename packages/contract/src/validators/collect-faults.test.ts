import { describe, expect, it } from 'vitest';
import { collectFaults } from './collect-faults.ts';
import type { ShapeSchema } from './shape-schema.ts';

const faultsOf = (schema: ShapeSchema, value: unknown): string[] => collectFaults(schema, value).map(({ path, ruleId }) => `${path} ${ruleId}`);

describe('collectFaults', () => {
  it('points a missing field out at its own path', () => {
    expect(faultsOf({ properties: { items: { items: { required: ['a/b'] } } } }, { items: [{}] })).toEqual(['/items/0/a~1b schema/required']);
  });

  it('names one fault a place: a wrong type goes before all, and a format before a pattern', () => {
    expect(faultsOf({ properties: { a: { type: 'string', enum: ['x'] }, b: { pattern: '^x', format: 'date' } } }, { a: 1, b: 'y' })).toEqual(['/a schema/type', '/b schema/format']);
  });

  it('says nothing of a condition itself', () => {
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in an object that nobody awaits
    const schema: ShapeSchema = { if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } };
    expect([faultsOf(schema, { a: 1 }), faultsOf(schema, { a: 2 }), faultsOf(schema, { a: 1, b: 1 })]).toEqual([['/b schema/required'], ['/c schema/required'], []]);
  });

  it('names no more than a hundred', () => {
    expect(faultsOf({ items: { type: 'string' } }, Array.from({ length: 150 }, (_, index) => index))).toHaveLength(100);
  });

  it('does not look into a list or map past its limit', () => {
    expect(faultsOf({ maxItems: 1, uniqueItems: true, items: { type: 'string' } }, [1, 1])).toEqual([' schema/maxItems']);
    expect(faultsOf({ maxProperties: 1, additionalProperties: { type: 'string' } }, { a: 1, b: 1 })).toEqual([' schema/maxProperties']);
  });

  it.each<[string, ShapeSchema, unknown, string[]]>([
    ['an undeclared field', { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, { a: 1, toString: 1 }, ['/toString schema/additionalProperties']],
    ['a dependent field', { dependentRequired: { a: ['b'] } }, { a: 1 }, ['/b schema/required']],
    ['an unknown branch', { union: { tag: 'kind', branches: { x: {} } } }, { kind: 'toString' }, ['/kind schema/enum']],
    ['none of several', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}, [' schema/anyOf']],
    ['what must not be', { not: { required: ['a'] } }, { a: 1 }, [' schema/not']],
    ['a list without an entry', { contains: { const: 1 } }, [2], [' schema/contains']],
    ['numbers out of bounds', { items: { minimum: 1, exclusiveMaximum: 3 } }, [0, 1, 3], ['/0 schema/minimum', '/2 schema/exclusiveMaximum']],
  ])('finds %s', (_, schema, value, expected) => {
    expect(faultsOf(schema, value)).toEqual(expected);
  });
});
