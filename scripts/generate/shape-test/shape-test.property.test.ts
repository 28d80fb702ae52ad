import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as shapeSchemas from '../../../packages/contract/src/generated/shape-schemas.ts';
import * as shapeTests from '../../../packages/contract/src/generated/shape-tests.ts';
import { collectFaults, maxFaults } from '../../../packages/contract/src/validators/collect-faults.ts';
import type { ShapeSchema, ShapeTest } from '../../../packages/contract/src/validators/shape-schema.ts';
import { inContract } from '../contract-folder.ts';
import { loadSchemas } from '../load-schemas.ts';
import { validatedEntities } from '../validated-entities.ts';
import { createOracle } from './ajv-oracle.ts';
import { mutate } from './mutate.ts';
import { createSample } from './sample.ts';
import { toTestName } from './test-writer.ts';
import { toSchemaName } from './write-schemas.ts';

interface RowVectors {
  validator?: string;
  valid?: Record<string, unknown>;
  cases?: { set?: Record<string, unknown>; remove?: string[] }[];
}

const entities = await loadSchemas();
const byName = new Map(entities.map((entity) => [entity.name, entity]));
const vectors = readdirSync(inContract('vectors/rows')).map((file) => JSON.parse(readFileSync(inContract('vectors/rows', file), 'utf8')) as RowVectors);

/** The rows of the vectors, good and bad, and the examples of the schema. */
const samplesOf = (name: string): unknown[] => {
  const rows = vectors.filter(({ validator }) => validator === `validate${name}`).flatMap(({ valid = {}, cases = [] }) => [
    valid,
    ...cases.map(({ set = {}, remove = [] }) => Object.fromEntries(Object.entries({ ...valid, ...set }).filter(([key]) => !remove.includes(key)))),
  ]);
  const schema = byName.get(name)?.schema ?? {};
  return [...rows, ...((schema['examples'] ?? []) as unknown[]), createSample({ ...schema, examples: [] }, byName)];
};

const schemas: Readonly<Record<string, ShapeSchema>> = shapeSchemas;
const tests: Readonly<Record<string, ShapeTest>> = shapeTests;

describe.each(validatedEntities)('%s', (name) => {
  const judge = createOracle(entities, name);
  const schema = schemas[toSchemaName(name)] as ShapeSchema;
  const hasShape = tests[toTestName(name)];
  const samples = samplesOf(name);

  const compare = (value: unknown): void => {
    const faults = collectFaults(schema, value);
    if (hasShape !== undefined) expect(hasShape(value)).toBe(faults.length === 0);
    const expected = judge(value);
    if (expected === undefined) return;
    // Where fields are declared in conditions, Ajv takes the names of Object.prototype for declared.
    const judged = faults.filter(({ path, ruleId }) => expected.has(path) || ruleId !== 'schema/additionalProperties' || !(path.slice(path.lastIndexOf('/') + 1) in {}));
    expect(judged.length === 0).toBe(expected.size === 0);
    if (faults.length === maxFaults) return;
    // Beside other faults Ajv keeps quiet about fields that only a condition could have declared, and has its own view of equal entries of a wrong type.
    const named = judged.filter(({ path, ruleId }) => expected.has(path) || (ruleId !== 'schema/additionalProperties' && ruleId !== 'schema/uniqueItems'));
    const places = [...expected].filter(([path, rules]) => named.some((fault) => fault.path === path) || !rules.has('uniqueItems')).map(([path]) => path);
    expect(named.map(({ path }) => path).toSorted()).toEqual(places.toSorted());
    // Where Ajv names several rules at a place, ours is one of them.
    for (const { path, ruleId } of named) expect([...(expected.get(path) ?? [])].map((rule) => `schema/${rule}`)).toContain(ruleId);
  };

  it('is judged as Ajv judges it', () => {
    expect(schema).toBeDefined();
    for (const sample of samples) compare(sample);
    fc.assert(
      fc.property(fc.gen(), fc.nat({ max: samples.length - 1 }), fc.integer({ min: 1, max: 3 }), (gen, index, times) => {
        let value = structuredClone(samples[index]);
        for (let time = 0; time < times; time += 1) value = mutate(value, gen, fc);
        compare(value);
      }),
      // Shrinking takes minutes; the counterexample is small as it is.
      { numRuns: hasShape === undefined ? 150 : 600, endOnFailure: true },
    );
  });
});

describe('the samples', () => {
  it('hold a good one of every tested row', () => {
    const rows = vectors.flatMap(({ validator }) => validator?.replace('validate', '') ?? []).filter((name) => toTestName(name) in tests);
    expect(rows.filter((name) => !samplesOf(name).some((sample) => tests[toTestName(name)]?.(sample)))).toEqual([]);
    expect(rows.length).toBeGreaterThan(6);
  });
});
