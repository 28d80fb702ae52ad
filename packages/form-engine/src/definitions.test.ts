import { describe, expect, it } from 'vitest';
import type { BundleDefinition } from '@lianban/contract';
import { definitionKeys, loadDefinition } from '@lianban/contract/definitions';
import { formFromDefinition, mergeForms, neededMaterials, reachItems, toEffectiveScenario, validateAnswers } from './index.ts';

const definitions = await Promise.all(definitionKeys.map(async (key) => [key, await loadDefinition(key)] as const));

/** Every combination of options; questions that are not asked are left out by the engine. */
const listScenarios = ({ bundle }: BundleDefinition): Record<string, string>[] =>
  bundle.scenario.reduce<Record<string, string>[]>((before, { key, options }) => before.flatMap((scenario) => options.map(({ value }) => ({ ...scenario, [key]: value }))), [{}]);

describe.each(definitions)('the definition %s', (_, definition) => {
  const { bundle, forms } = definition;
  const everyItem = bundle.members.map(({ itemKey }) => itemKey);
  const merged = mergeForms(definition, everyItem);

  it('asks in one form at most three quarters of what its forms ask together', () => {
    const asked = forms.map((form) => formFromDefinition(form).fields.length);
    expect(merged.fields.length).toBeLessThan(asked.reduce((sum, count) => sum + count, 0) * 0.75);
  });

  it('merges without a conflict that needs a decision', () => {
    expect(merged.conflicts.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('has items, fields and materials in every situation, and every item in one', () => {
    const seen = new Set<string>();
    for (const asked of listScenarios(definition)) {
      const scenario = toEffectiveScenario(bundle, asked);
      const items = reachItems(bundle, scenario);
      for (const item of items) seen.add(item);
      const form = mergeForms(definition, items);
      expect(items.length).toBeGreaterThan(0);
      expect(validateAnswers(form, { scenario, answers: {} }).length).toBeGreaterThan(0);
      expect(neededMaterials(bundle, { scenario, items }).length).toBeGreaterThan(0);
    }
    expect([...seen].toSorted()).toEqual([...everyItem].toSorted());
  });
});
