import type { Bundle, JsonLogic } from '@lianban/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { askedQuestions, neededMaterials, reachItems, toEffectiveScenario } from '../../index.ts';
import { readDefinition } from '../read/read-definition.ts';
import { readScenario } from './collect-rules.ts';
import { indexScenario } from './plan-situations.ts';
import { createExplorer } from './try-situations.ts';

const numRuns = Number(process.env['LIANBAN_PROPERTY_RUNS'] ?? 300);

const keys = ['q0', 'q1', 'q2'];
const values = ['a', 'b', 'c'];
const itemKeys = ['i0', 'i1', 'i2'];

/** Conditions over scenario and items, as definitions have them. */
const condition = (areas: readonly ('scenario' | 'items')[], asked: readonly string[] = keys): fc.Arbitrary<JsonLogic> => {
  const question = fc.constantFrom(...asked).map((key): JsonLogic => ({ var: `scenario.${key}` }));
  const { rule } = fc.letrec<{ rule: JsonLogic }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 2 },
      fc.tuple(fc.constantFrom('==', '!=', '==='), question, fc.constantFrom(...values)).map(([operation, left, value]): JsonLogic => ({ [operation]: [left, value] })),
      fc.tuple(question, fc.subarray(values)).map(([left, list]): JsonLogic => ({ in: [left, list] })),
      question.map((left): JsonLogic => ({ '!': left })),
      ...(areas.includes('items') ? [fc.constantFrom(...itemKeys).map((itemKey): JsonLogic => ({ in: [itemKey, { var: 'items' }] }))] : []),
      fc.tuple(fc.constantFrom('and', 'or'), tie('rule'), tie('rule')).map(([operation, left, right]): JsonLogic => ({ [operation]: [left, right] })),
      tie('rule').map((inner): JsonLogic => ({ '!': [inner] })),
    ),
  }));
  return rule;
};

const maybe = (rule: fc.Arbitrary<JsonLogic>, name: string): fc.Arbitrary<object> => fc.option(rule, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));

const bundles = fc.tuple(
  // A question reads only those before it; anything else is a finding of its own.
  fc.tuple(...keys.map((_, index) => (index === 0 ? fc.constant({}) : maybe(condition(['scenario'], keys.slice(0, index)), 'askedWhen')))),
  fc.tuple(...itemKeys.map(() => fc.tuple(maybe(condition(['scenario']), 'includedWhen'), fc.boolean()))),
  fc.array(fc.tuple(condition(['scenario', 'items']), fc.subarray(itemKeys, { minLength: 1 })), { minLength: 1, maxLength: 3 }),
).map(([asked, included, needed]) => ({
  scenario: keys.map((key, index) => ({ key, title: key, options: values.map((value) => ({ value, label: value })), ...asked[index] })),
  members: itemKeys.map((itemKey, index) => ({ itemKey, dependsOn: [], optional: included[index]?.[1] ?? true, ...included[index]?.[0] })),
  materials: needed.map(([requiredWhen, usedBy], index) => ({ materialKey: `m${index}`, usedBy, requiredWhen })),
}) as unknown as Bundle);

/** Everything that can be answered and chosen, decided by the functions that the platform decides with. */
function* everySituation(bundle: Bundle): Generator<{ scenario: Record<string, string>; items: string[] }> {
  for (let number = 0; number < 27; number += 1) {
    const scenario = toEffectiveScenario(bundle, Object.fromEntries(keys.map((key, index) => [key, values[Math.floor(number / 3 ** index) % 3] ?? ''])));
    const reached = reachItems(bundle, scenario);
    const required = new Set(bundle.members.filter(({ itemKey, optional }) => !optional && reached.includes(itemKey)).map(({ itemKey }) => itemKey));
    for (let choice = 0; choice < 8; choice += 1) yield { scenario, items: reached.filter((itemKey) => required.has(itemKey) || (choice & (1 << itemKeys.indexOf(itemKey))) !== 0) };
  }
}

describe('createExplorer', () => {
  it('comes to the verdict of the platform’s own functions over all situations', () => {
    const compare = (bundle: Bundle): void => {
      const { definition } = readDefinition([{ name: 'bundle.json', text: JSON.stringify(bundle) }]);
      const scenario = readScenario(definition, []);
      const explorer = createExplorer(indexScenario(scenario));
      const situations = [...everySituation(bundle)];
      const isAsked = (key: string): boolean => situations.some((situation) => askedQuestions(bundle, situation.scenario).some((question) => question.key === key));
      const isReached = (itemKey: string): boolean => situations.some((situation) => reachItems(bundle, situation.scenario).includes(itemKey));
      const isNeeded = (key: string): boolean => situations.some((situation) => neededMaterials(bundle, situation).some(({ material }) => material.materialKey === key));
      const parts = [
        ...scenario.questions.map(({ key, askedWhen }) => ({ name: key, rule: askedWhen, items: [], happens: isAsked(key) })),
        ...scenario.members.map(({ itemKey, includedWhen }) => ({ name: itemKey, rule: includedWhen, items: [], happens: isReached(itemKey) })),
        ...scenario.materials.map(({ key, requiredWhen, usedBy }) => ({ name: key, rule: requiredWhen, items: usedBy, happens: isNeeded(key) })),
      ].flatMap(({ rule, ...part }) => (rule ? [{ ...part, rule }] : []));
      expect(parts.map(({ name, rule, items }) => [name, explorer.canHold([rule], items)])).toEqual(parts.map(({ name, happens }) => [name, happens ? 'possible' : 'never']));
    };
    expect(() => fc.assert(fc.property(bundles, compare), { numRuns })).not.toThrow();
  }, 60_000 + 100 * numRuns);
});
