import { describe, expect, it } from 'vitest';

import type { BundleDefinition, FormDefinition, JsonObject } from '@lianban/contract';

import { formFromDefinition, mergeForms } from './merge-forms.ts';
import { splitAnswers } from '../answers/split-answers.ts';
import { validateAnswers } from '../validation/validate-answers.ts';

const formOf = (itemKey: string, properties: JsonObject, more: JsonObject = {}, uiSchema: JsonObject = {}): FormDefinition => ({
  formId: `test.${itemKey}`,
  formVersion: 1,
  itemKey,
  title: itemKey,
  schema: { type: 'object', properties, ...more },
  uiSchema,
  sources: [],
});
const bundleOf = (...forms: FormDefinition[]): BundleDefinition =>
  ({ bundle: { bundleCode: 'test', bundleVersion: 3, members: forms.map(({ itemKey }) => ({ itemKey })) }, items: [], forms }) as unknown as BundleDefinition;
const element = (name: string, schema: JsonObject): JsonObject => ({ ...schema, 'x-element': name, 'x-subject': 'child' });
const situation = (answers: JsonObject) => ({ scenario: {}, answers });

describe('mergeForms', () => {
  it('keeps a question apart that no common answer could satisfy, with its own conditions, and says so', () => {
    const rule = { '==': [{ var: 'answers.child.kind' }, 1] };
    const definition = bundleOf(
      formOf('a', { kind: element('person.kind', { type: 'string' }) }),
      formOf('b', { kind: element('person.kind', { type: 'integer' }), why: { type: 'string', 'x-visible-when': rule } }),
    );
    const form = mergeForms(definition, ['a', 'b']);
    expect(form.fields.map(({ pointer }) => pointer)).toEqual(['/child/kind', '/items/b/kind', '/items/b/why']);
    expect(form.conflicts).toEqual([
      {
        kind: 'type',
        severity: 'conflict',
        pointer: '/child/kind',
        keyword: 'type',
        values: [
          { itemKey: 'a', value: 'string' },
          { itemKey: 'b', value: 'integer' },
        ],
        settledBy: 'keptApart',
      },
    ]);
    const answers = { child: { kind: 'x' }, items: { b: { kind: 1, why: 'y' } } };
    expect(splitAnswers(form, situation(answers))).toEqual({ a: { kind: 'x' }, b: { kind: 1, why: 'y' } });
  });

  it('keeps two elements apart that would share a pointer', () => {
    const definition = bundleOf(formOf('a', { x: element('person.birthPlace', { type: 'string' }), y: element('birth.place', { type: 'string' }) }));
    const form = mergeForms(definition, ['a']);
    expect(form.fields.map(({ pointer }) => pointer)).toEqual(['/child/birthPlace', '/items/a/y']);
    expect(form.conflicts).toMatchObject([{ kind: 'element', severity: 'conflict', settledBy: 'keptApart' }]);
  });

  it('reports one code with two labels and lists the labels of the codes that are left', () => {
    const sex = (codes: string[]): JsonObject => element('person.sex', { type: 'string', enum: codes });
    const definition = bundleOf(
      formOf('a', { sex: sex(['m', 'f']) }, {}, { sex: { 'ui:enumNames': ['男', '女'] } }),
      formOf('b', { s: sex(['f', 'm', 'u']) }, {}, { s: { 'ui:enumNames': ['女性', '男', '未知'] } }),
    );
    const form = mergeForms(definition, ['a', 'b']);
    expect(form.fields[0]?.ui['ui:enumNames']).toEqual(['男', '女']);
    expect(form.conflicts.find(({ kind }) => kind === 'meaning')?.values).toEqual([
      { itemKey: 'a', value: '女' },
      { itemKey: 'b', value: '女性' },
    ]);
  });

  it('requires a shared answer when any item that asks it requires it', () => {
    const name = element('person.name', { type: 'string' });
    const form = mergeForms(bundleOf(formOf('a', { name }), formOf('b', { name }, { required: ['name'] })), ['a', 'b']);
    expect(form.fields[0]).toMatchObject({ required: true });
    expect(validateAnswers(form, situation({}))).toMatchObject([{ pointer: '/child/name', rule: 'required', itemKey: 'b' }]);
  });

  it('requires a field of an optional object only once something in it is answered', () => {
    const agent = { type: 'object', properties: { name: { type: 'string' }, note: { type: 'string' } }, required: ['name'] };
    const form = formFromDefinition(formOf('a', { agent }));
    expect(validateAnswers(form, situation({}))).toEqual([]);
    expect(validateAnswers(form, situation({ items: { a: { agent: { note: 'x' } } } }))).toMatchObject([{ pointer: '/items/a/agent/name', rule: 'required' }]);
  });

  it('gives a required object to the item even when nothing in it is answered', () => {
    const form = formFromDefinition(formOf('a', { extra: { type: 'object', properties: { note: { type: 'string' } } } }, { required: ['extra'] }));
    expect(splitAnswers(form, situation({}))).toEqual({ a: { extra: {} } });
  });

  it('follows ui:order', () => {
    const properties = { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } };
    const order = (uiOrder: string[]): string[] => formFromDefinition(formOf('x', properties, {}, { 'ui:order': uiOrder })).fields.map(({ title }) => title);
    expect([order(['c', '*', 'a']), order(['b'])]).toEqual([
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
    ]);
  });

  it.each([
    ['form-engine/unknown-item', () => mergeForms(bundleOf(formOf('a', {})), ['b'])],
    ['form-engine/unsupported-schema', () => formFromDefinition(formOf('a', {}, { allOf: [] }))],
    ['form-engine/unsupported-schema', () => formFromDefinition(formOf('a', { 'x.y': { type: 'string' } }))],
    ['form-engine/unsupported-schema', () => formFromDefinition(formOf('a', { x: { items: { $ref: '#/$defs/y' } } }))],
    ['form-engine/invalid-definition', () => formFromDefinition(formOf('a', { x: { pattern: '(' } }))],
    ['form-engine/invalid-definition', () => formFromDefinition(formOf('a', { x: { ...element('name', {}) } }))],
    ['form-engine/invalid-condition', () => formFromDefinition(formOf('a', { x: { 'x-visible-when': { log: 1 } } }))],
    [
      'form-engine/condition-cycle',
      () =>
        formFromDefinition(
          formOf('a', {
            x: { 'x-visible-when': { var: 'answers.items.a.y' } },
            y: { 'x-visible-when': { var: 'answers.items.a.x' } },
          }),
        ),
    ],
  ])('throws %s for a definition that is wrong', (code, merge) => {
    expect(merge).toThrow(expect.objectContaining({ code }));
  });
});
