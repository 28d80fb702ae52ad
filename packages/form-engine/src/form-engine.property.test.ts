import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';

import type { BundleDefinition, FormDefinition, JsonLogic, JsonObject, JsonPointer, JsonValue } from '@lianban/contract';

import { createFormModel, joinAnswers, mergeForms, readAnswer, splitAnswers, toAnswerPointer, validateAnswers, writeAnswer } from './index.ts';
import type { UnifiedForm } from './index.ts';

/** Bundles in CI; `LIANBAN_PROPERTY_RUNS=100000` for a long run. */
const numRuns = Number(process.env['LIANBAN_PROPERTY_RUNS'] ?? 1000);
/** Generous, because other work may share the machine. */
const timeout = 60_000 + 100 * numRuns;

// ── bundles: few elements, so that items share questions, agree, differ and contradict each other ──

const leafSchema = fc.oneof(
  fc.record({ minLength: fc.nat(3), maxLength: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: [] }).map((rules) => ({ type: 'string', ...rules })),
  fc.subarray(['a', 'bb', 'ccc', 'yes'], { minLength: 1 }).map((codes) => ({ type: 'string', enum: codes })),
  fc.constantFrom('^[a-c]+$', '^.{2}$').map((pattern) => ({ type: 'string', pattern })),
  fc
    .record({ minimum: fc.integer({ min: -2, max: 3 }), maximum: fc.integer({ min: 0, max: 5 }) }, { requiredKeys: [] })
    .chain((rules) => fc.constantFrom('integer', 'number').map((type) => ({ type, ...rules }))),
  fc.constant({ type: 'boolean' }),
  fc.constant({ type: 'array', items: { enum: ['a', 'bb'] }, uniqueItems: true, minItems: 1 }),
);

const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>('a', 'bb', 'ccc', 'yes', 'zzzzzzz', '', null, true, false, 0, 1, 2.5, -7),
  fc.constantFrom<JsonValue>(['a'], ['a', 'a'], ['bb', 'a'], []),
);

/** The gates decide visibility; `second` may itself be hidden by `first`. */
const first = { element: 'person.first', condition: { '==': [{ var: 'answers.gate.first' }, 'yes'] } };
const second = { element: 'person.second', condition: { '!!': { var: 'answers.gate.second' } } };
const married = { '==': [{ var: 'scenario.s' }, 'a'] };

const condition: fc.Arbitrary<JsonLogic | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom<JsonLogic>(married, first.condition, second.condition, { and: [married, second.condition] }, { '!': first.condition }) },
);

interface LeafPlan {
  readonly leaf: JsonObject;
  readonly required: boolean;
}

const plainLeaf: fc.Arbitrary<LeafPlan> = fc
  .record({
    schema: leafSchema,
    element: fc.constantFrom(undefined, 'person.name', 'person.age', 'birth.place'),
    subject: fc.constantFrom('child', 'mother'),
    visibleWhen: condition,
    requiredWhen: fc.option(condition, { nil: undefined, freq: 4 }),
    required: fc.boolean(),
  })
  .map(({ schema, element, subject, visibleWhen, requiredWhen, required }) => ({
    leaf: {
      ...schema,
      ...(element === undefined ? {} : { 'x-element': element, 'x-subject': subject }),
      ...(visibleWhen === undefined ? {} : { 'x-visible-when': visibleWhen }),
      ...(requiredWhen === undefined ? {} : { 'x-required-when': requiredWhen }),
    } as JsonObject,
    required,
  }));

const gateLeaf: fc.Arbitrary<LeafPlan> = fc.oneof(
  fc.record({ leaf: fc.constantFrom<JsonObject>({ type: 'string' }, { type: 'string', enum: ['yes', 'a'] }), required: fc.boolean() }).map(({ leaf, required }) => ({
    leaf: { ...leaf, 'x-element': first.element, 'x-subject': 'gate' },
    required,
  })),
  fc.record({ leaf: fc.constantFrom<JsonObject>({ type: 'boolean' }, { type: 'string' }), hidden: fc.boolean(), required: fc.boolean() }).map(({ leaf, hidden, required }) => ({
    leaf: { ...leaf, 'x-element': second.element, 'x-subject': 'gate', ...(hidden ? { 'x-visible-when': first.condition } : {}) },
    required,
  })),
);

const toObject = (plans: readonly LeafPlan[], inner: Record<string, LeafPlan> = {}): JsonObject => {
  const entries = [...plans.map((plan, index) => [`f${index}`, plan] as const), ...Object.entries(inner)];
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, { leaf }]) => [name, leaf])),
    required: entries.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
};

const group: fc.Arbitrary<LeafPlan> = fc
  .record({ plans: fc.array(plainLeaf, { minLength: 1, maxLength: 3 }), deeper: fc.option(fc.array(plainLeaf, { maxLength: 2 }), { nil: undefined }), visibleWhen: condition, requiredWhen: condition, required: fc.boolean(), deepRequired: fc.boolean() })
  .map(({ plans, deeper, visibleWhen, requiredWhen, required, deepRequired }) => ({
    leaf: {
      ...toObject(plans, deeper ? { g: { leaf: toObject(deeper), required: deepRequired } } : {}),
      ...(visibleWhen === undefined ? {} : { 'x-visible-when': visibleWhen }),
      ...(requiredWhen === undefined ? {} : { 'x-required-when': requiredWhen }),
    },
    required,
  }));

const itemSchema = fc
  .record({ gates: fc.array(gateLeaf, { maxLength: 2 }), plans: fc.array(plainLeaf, { maxLength: 4 }), group: fc.option(group, { nil: undefined }) })
  .map(({ gates, plans, group: inner }) => toObject([...gates, ...plans], inner ? { g: inner } : {}));

const toDefinition = (schemas: readonly JsonObject[]): BundleDefinition => {
  const forms = schemas.map((schema, index): FormDefinition => ({ formId: `f.i${index}`, formVersion: 1, itemKey: `i${index}`, title: `i${index}`, schema, sources: [] }));
  const members = forms.map(({ itemKey }) => ({ itemKey, taskCode: '', optional: true, dependsOn: [], resultName: '' }));
  return { bundle: { bundleCode: 'p', bundleVersion: 1, members }, items: [], forms } as unknown as BundleDefinition;
};

const definition = fc.array(itemSchema, { minLength: 1, maxLength: 4 }).map(toDefinition);
const scenario = fc.record({ s: fc.constantFrom('a', 'b') });
const allItems = (bundle: BundleDefinition): string[] => bundle.forms.map(({ itemKey }) => itemKey);

const filled = fc.record({ bundle: definition, scenario }).chain(({ bundle, scenario: situation }) => {
  const form = mergeForms(bundle, allItems(bundle));
  const entries = fc.tuple(...form.fields.map(() => fc.option(value, { nil: undefined, freq: 5 })));
  return entries.map((values) => {
    const answers: JsonObject = {};
    form.fields.forEach(({ pointer }, index) => {
      const answer = values[index];
      if (answer !== undefined) writeAnswer(answers, pointer, answer);
    });
    return { bundle, form, scenario: situation, answers };
  });
});

// ── an independent reading of one item's schema: our conditions worked out, the rest left to Ajv ──

const isGroup = (schema: JsonObject): boolean => 'properties' in schema;

const plainSchema = (schema: JsonObject, data: JsonObject): JsonObject => {
  const properties: JsonObject = {};
  const required: JsonValue[] = [];
  for (const [name, raw] of Object.entries(schema['properties'] as JsonObject)) {
    const property = raw as JsonObject;
    const holds = (rule: JsonValue | undefined, otherwise: boolean): boolean => (rule === undefined ? otherwise : Boolean(jsonLogic.truthy(jsonLogic.apply(rule as never, data))));
    if (!holds(property['x-visible-when'], true)) continue;
    properties[name] = isGroup(property) ? plainSchema(property, data) : property;
    if ((schema['required'] as JsonValue[]).includes(name) || holds(property['x-required-when'], false)) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
};

const leaves = (schema: JsonObject, path: JsonPointer = ''): [JsonPointer, JsonObject][] =>
  Object.entries(schema['properties'] as JsonObject).flatMap(([name, raw]) =>
    isGroup(raw as JsonObject) ? leaves(raw as JsonObject, `${path}/${name}`) : [[`${path}/${name}`, raw as JsonObject] as [JsonPointer, JsonObject]],
  );

/** What an item's own conditions see: the shared answers, and its own where the merge kept a question apart. */
const seenBy = ({ itemKey, schema }: FormDefinition, form: UnifiedForm, visible: JsonObject): JsonObject => {
  const seen = JSON.parse(JSON.stringify(visible)) as JsonObject;
  for (const [path, leaf] of leaves(schema)) {
    const own = `/items/${itemKey}${path}`;
    if (typeof leaf['x-element'] !== 'string' || !form.fields.some(({ pointer }) => pointer === own)) continue;
    writeAnswer(seen, toAnswerPointer(String(leaf['x-subject']), leaf['x-element']), readAnswer(visible, own) ?? null);
  }
  return seen;
};

const ajv = new Ajv({ strict: false, validateSchema: false, addUsedSchema: false, code: { optimize: false } });
ajv.addVocabulary(['x-element', 'x-subject', 'x-visible-when', 'x-required-when']);

const rejectedItems = (bundle: BundleDefinition, form: UnifiedForm, situation: Record<string, string>, visible: JsonObject, split: Record<string, JsonObject>): string[] =>
  bundle.forms
    .filter((item) => {
      const schema = plainSchema(item.schema, { scenario: situation, answers: seenBy(item, form, visible) });
      const accepted = ajv.validate(schema, split[item.itemKey]);
      ajv.removeSchema(schema);
      return !accepted;
    })
    .map(({ itemKey }) => itemKey);

describe('merged forms of generated bundles', { timeout }, () => {
  it('accept answers exactly when every item accepts its own part', () => {
    let accepted = 0;
    fc.assert(
      fc.property(filled, ({ bundle, form, scenario: situation, answers }) => {
        const visible = createFormModel(form, { scenario: situation, answers }).answers();
        const problems = validateAnswers(form, { scenario: situation, answers: visible });
        const split = splitAnswers(form, { scenario: situation, answers: visible });
        const rejected = rejectedItems(bundle, form, situation, visible, split);
        if (rejected.length === 0) accepted++;
        expect({ accepted: problems.length === 0, rejected }).toEqual({ accepted: rejected.length === 0, rejected });
        // Whoever is named as the reason did refuse its part.
        for (const { itemKey } of problems) expect(rejected).toContain(itemKey);
      }),
      { numRuns },
    );
    // Without answers on both sides of the verdict the property would prove little.
    expect(accepted).toBeGreaterThan(numRuns / 50);
    expect(accepted).toBeLessThan(numRuns * 0.98);
  });

  it('drop nothing and invent nothing on the way to the items', () => {
    fc.assert(
      fc.property(filled, ({ bundle, form, scenario: situation, answers }) => {
        const visible = createFormModel(form, { scenario: situation, answers }).answers();
        const split = splitAnswers(form, { scenario: situation, answers });
        const back: JsonObject = {};
        for (const { itemKey } of bundle.forms) {
          const joined = joinAnswers(form, itemKey, split[itemKey] ?? {});
          for (const { pointer } of form.fields) {
            const part = readAnswer(joined, pointer);
            if (part === undefined) continue;
            expect(part).toEqual(readAnswer(visible, pointer));
            writeAnswer(back, pointer, part);
          }
        }
        expect(back).toEqual(visible);
      }),
      { numRuns },
    );
  });

  it('submit no answer of a hidden field and report each that was submitted all the same', () => {
    fc.assert(
      fc.property(filled, ({ form, scenario: situation, answers }) => {
        const model = createFormModel(form, { scenario: situation, answers });
        const submitted = model.answers();
        const hidden = form.fields.filter(({ pointer }) => !model.visible(pointer));
        const given = hidden.filter(({ pointer }) => ![undefined, null, ''].includes(readAnswer(answers, pointer) as null));
        for (const { pointer } of hidden) expect(readAnswer(submitted, pointer)).toBeUndefined();
        const reported = validateAnswers(form, { scenario: situation, answers }).filter(({ rule }) => rule === 'answer/not-asked');
        expect(reported.map(({ pointer }) => pointer).sort()).toEqual(given.map(({ pointer }) => pointer).sort());
      }),
      { numRuns },
    );
  });
});

describe('a form model of generated bundles', { timeout }, () => {
  const edit = fc.oneof(
    { weight: 4, arbitrary: fc.record({ field: fc.nat(), value: fc.option(value, { nil: undefined }) }) },
    { weight: 1, arbitrary: scenario.map((situation) => ({ situation })) },
  );

  it('stands after any edits where a new model with the same answers stands', () => {
    fc.assert(
      fc.property(filled, fc.array(edit, { maxLength: 12 }), ({ form, scenario: situation, answers }, edits) => {
        fc.pre(form.fields.length > 0);
        let current: Record<string, string> = situation;
        const model = createFormModel(form, { scenario: situation, answers });
        const stale = new Map(form.fields.map(({ pointer }) => [pointer, '']));
        const stand = (pointer: JsonPointer): string => JSON.stringify([model.get(pointer) ?? null, model.visible(pointer), model.required(pointer), model.problems(pointer)]);
        model.validate();
        for (const { pointer } of form.fields) stale.set(pointer, stand(pointer));
        model.subscribe('', (pointer) => stale.set(pointer, stand(pointer)));
        for (const step of edits) {
          if ('situation' in step) model.setScenario((current = step.situation));
          else model.set(form.fields[step.field % form.fields.length]?.pointer ?? '', step.value);
        }
        const fresh = createFormModel(form, { scenario: current, answers: model.typedAnswers() });
        expect(model.answers()).toEqual(fresh.answers());
        for (const { pointer } of form.fields) {
          expect([pointer, model.visible(pointer), model.required(pointer)]).toEqual([pointer, fresh.visible(pointer), fresh.required(pointer)]);
          // Who listened saw the last state: nothing changed behind a listener's back.
          expect([pointer, stale.get(pointer)]).toEqual([pointer, stand(pointer)]);
        }
        expect(model.validate()).toEqual(fresh.validate());
        expect(model.validate()).toEqual(validateAnswers(form, { scenario: current, answers: model.answers() }));
      }),
      { numRuns },
    );
  });

  it('keeps what was typed when the scenario or the choice of items changes and changes back', () => {
    fc.assert(
      fc.property(filled, fc.subarray(['i0', 'i1', 'i2', 'i3']), scenario, ({ bundle, form, scenario: situation, answers }, chosen, other) => {
        const model = createFormModel(form, { scenario: situation, answers });
        const before = { typed: model.typedAnswers(), submitted: model.answers() };
        model.setScenario(other);
        const part = mergeForms(bundle, chosen.filter((itemKey) => allItems(bundle).includes(itemKey)));
        const smaller = createFormModel(part, { scenario: other, answers: model.typedAnswers() });
        const again = createFormModel(form, { scenario: situation, answers: smaller.typedAnswers() });
        model.setScenario(situation);
        expect([model.typedAnswers(), model.answers()]).toEqual([before.typed, before.submitted]);
        expect([again.typedAnswers(), again.answers()]).toEqual([before.typed, before.submitted]);
      }),
      { numRuns },
    );
  });
});
