import type { FormDefinition, JsonLogic, JsonObject, JsonPointer, JsonValue } from '@lianban/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formFromDefinition } from '../../index.ts';
import { assessForm } from '../../situation/assess-form.ts';
import { readDefinition } from '../read/read-definition.ts';
import { readFields } from '../read/read-fields.ts';
import { readScenario } from './collect-rules.ts';
import { indexScenario } from './plan-situations.ts';
import { createExplorer } from './try-situations.ts';

const numRuns = Number(process.env['LIANBAN_PROPERTY_RUNS'] ?? 300);

/** Four fields whose answers can all be tried, each with the conditions that may be put to it. */
const fields: readonly { name: string; schema: JsonObject; answers: readonly (JsonValue | undefined)[]; rules: (path: JsonLogic) => fc.Arbitrary<JsonLogic> }[] = [
  { name: 'f0', schema: { type: 'string', enum: ['a', 'b'] }, answers: [undefined, 'a', 'b'], rules: (path) => fc.constantFrom('a', 'b').map((value) => ({ '==': [path, value] })) },
  { name: 'f1', schema: { type: 'boolean' }, answers: [undefined, true, false], rules: (path) => fc.constantFrom<JsonLogic>(path, { '!': path }, { '==': [path, false] }) },
  { name: 'f2', schema: { type: 'integer', minimum: 0, maximum: 4 }, answers: [undefined, 0, 1, 2, 3, 4], rules: (path) => fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '=='), fc.integer({ min: -1, max: 5 })).map(([operation, value]) => ({ [operation]: [path, value] })) },
  { name: 'f3', schema: { type: 'string' }, answers: [undefined, 'x', 'y', 'z', '甲'], rules: (path) => fc.constantFrom('x', 'y').map((value) => ({ '!=': [path, value] })) },
];

/** A field's condition reads the answers before it, and one question. */
const condition = (position: number): fc.Arbitrary<JsonLogic> => {
  const readable = fields.slice(0, position).map(({ name, rules }) => rules({ var: `answers.items.only.${name}` }));
  const { rule } = fc.letrec<{ rule: JsonLogic }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 2 },
      ...readable,
      fc.constantFrom('yes', 'no').map((value): JsonLogic => ({ '==': [{ var: 'scenario.q' }, value] })),
      fc.tuple(fc.constantFrom('and', 'or'), tie('rule'), tie('rule')).map(([operation, left, right]): JsonLogic => ({ [operation]: [left, right] })),
      tie('rule').map((inner): JsonLogic => ({ '!': [inner] })),
    ),
  }));
  return rule;
};

const forms = fc.tuple(...fields.map((_, position) => fc.option(condition(position), { nil: undefined, freq: 4 }))).map((rules): FormDefinition => ({
  formId: 'only', formVersion: 1, itemKey: 'only', title: '表', sources: [],
  schema: { type: 'object', properties: Object.fromEntries(fields.map(({ name, schema }, index) => [name, { ...schema, title: name, ...(rules[index] === undefined ? {} : { 'x-visible-when': rules[index] }) }])) },
}));

const bundle = { scenario: [{ key: 'q', title: '问题', options: [{ value: 'yes', label: '是' }, { value: 'no', label: '否' }] }], members: [{ itemKey: 'only', optional: false, dependsOn: [] }], materials: [] };

/** Pointers of fields that appear for some answers, by the engine that browser and server use. */
function findVisible(definition: FormDefinition): Set<JsonPointer> {
  const form = formFromDefinition(definition);
  const visible = new Set<JsonPointer>();
  const sizes = fields.map(({ answers }) => answers.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let number = 0; number < count; number += 1) {
    let rest = number;
    const answers = new Map(fields.map(({ name, answers: known }, index) => {
      const answer = known[rest % known.length];
      rest = Math.floor(rest / (sizes[index] ?? 1));
      return [`/items/only/${name}`, answer];
    }));
    for (const q of ['yes', 'no']) {
      const { standings } = assessForm(form, { q }, (pointer) => answers.get(pointer));
      form.fields.forEach(({ pointer }, index) => standings[index]?.visible === true && visible.add(pointer));
    }
  }
  return visible;
}

describe('createExplorer', () => {
  it('calls a field unreachable exactly when the engine shows it for no answers', () => {
    const compare = (form: FormDefinition): void => {
      const { definition } = readDefinition([{ name: 'bundle.json', text: JSON.stringify(bundle) }, { name: 'forms/only.json', text: JSON.stringify(form) }]);
      const read = readFields(definition);
      const explorer = createExplorer(indexScenario(readScenario(definition, read)));
      const visible = findVisible(form);
      for (const { answer = '', visibleWhen } of read) expect([answer, explorer.canHold(visibleWhen, ['only'])]).toEqual([answer, visible.has(answer) ? 'possible' : 'never']);
    };
    expect(() => fc.assert(fc.property(forms, compare), { numRuns })).not.toThrow();
  }, 60_000 + 200 * numRuns);
});
