import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RuleText } from '../rules/rule-text.ts';
import { ruleTexts } from '../rules/word-problem.ts';
import { allRecords, applyChanges, runRecords, toSetup } from './testing/run-vector.ts';
import type { InvariantVectors } from './testing/run-vector.ts';

const folder = fileURLToPath(new URL('../../vectors/invariants/', import.meta.url));
const files = readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(folder + file, 'utf8')) as InvariantVectors] as const);
const texts: Readonly<Record<string, RuleText>> = ruleTexts;

describe.each(files)('vectors/invariants/%s', (_, vectors) => {
  it('has nothing to say about the good records', async () => {
    expect((await runRecords(vectors, vectors.good)).found).toEqual([]);
  });

  it.each(vectors.cases)('finds exactly what is wrong: $name', async (vector) => {
    const { found, shown } = await runRecords(toSetup(vectors, vector), applyChanges(vectors.good, vector));
    expect(found).toEqual([...vector.expected].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)));
    // Rule 37: nothing that a person reads holds a whole number.
    expect(shown.join('\n')).not.toMatch(/[1-9]\d{16}[\dX]/);
  });

  it('breaks the rule it is named after', () => {
    const rules = vectors.cases.flatMap(({ expected }) => expected.map(({ ruleId }) => ruleId));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !rule.startsWith('schema/') && !allowedBeside(vectors.invariant).includes(texts[rule]?.invariant ?? 0))).toEqual([]);
  });
});

/** A step or procedure that ends before it starts is a matter of rule 14 wherever it stands. */
const allowedBeside = (invariant: number): number[] => (invariant === 18 ? [18, 14] : [invariant]);

describe('the invariants of standards §14', () => {
  it('are all 38 there', () => {
    expect(files.map(([, { invariant }]) => invariant)).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
  });

  it('are each broken by a vector, code by code', () => {
    const broken = new Set(files.flatMap(([, { cases }]) => cases.flatMap(({ expected }) => expected.map(({ ruleId }) => ruleId))));
    expect(Object.entries(texts).flatMap(([rule, { invariant }]) => (invariant === undefined || broken.has(rule) ? [] : [rule]))).toEqual([]);
  });

  it('give the same findings, word for word and place by place, whatever the order of the stream', async () => {
    for (const [, vectors] of files) {
      for (const vector of vectors.cases) {
        const setup = toSetup(vectors, vector);
        const records = allRecords(applyChanges(vectors.good, vector));
        const forwards = await runRecords(setup, records);
        const turned = [records.toReversed(), [...records.slice(1), ...records.slice(0, 1)], records.toSorted((left, right) => (JSON.stringify(left.row) < JSON.stringify(right.row) ? -1 : 1))];
        for (const order of turned) expect((await runRecords(setup, order)).whole, `${vectors.invariant} ${vector.name}`).toEqual(forwards.whole);
      }
    }
  });
});
