import { describe, expect, it, vi } from 'vitest';

import type { FormDefinition, Provenance } from '@lianban/contract';

import { formFromDefinition } from '../merge/merge-forms.ts';
import { createFormModel } from './create-form-model.ts';

const field = (element: string, more: object = {}) => ({ type: 'string', 'x-element': element, 'x-subject': 'child', ...more });
const posted = { '==': [{ var: 'answers.child.mode' }, 'post'] };
const definition: FormDefinition = {
  formId: 'test',
  formVersion: 1,
  itemKey: 'card',
  title: 'card',
  schema: {
    type: 'object',
    properties: {
      mode: field('person.mode'),
      address: field('person.address', { 'x-visible-when': posted, 'x-required-when': true, minLength: 5 }),
      floor: field('person.floor', { 'x-visible-when': { '==': [{ var: 'answers.child.address' }, 'tower'] } }),
      from: field('person.from', { format: 'date', 'x-date-max': 'today' }),
      to: field('person.to', { format: 'date', 'x-date-min': '/child/from' }),
      name: field('person.name'),
    },
    required: ['mode'],
  },
  sources: [],
};
const form = formFromDefinition(definition);
const clock = { now: () => '2026-03-02T09:00:00+08:00' };
const create = (answers = {}) => createFormModel(form, { scenario: {}, answers, clock });

describe('createFormModel', () => {
  it('tells only the field that changed and those that depend on it', () => {
    const model = create({ child: { mode: 'pickup', address: 'tower', floor: '3' } });
    const heard: string[] = [];
    model.subscribe('', (pointer) => heard.push(pointer));
    model.set('/child/name', '顾小满');
    expect(heard).toEqual(['/child/name']);
    heard.length = 0;
    model.set('/child/mode', 'post');
    expect(heard).toEqual(['/child/mode', '/child/address', '/child/floor']);
    expect(model.answers()).toEqual({ child: { mode: 'post', address: 'tower', floor: '3', name: '顾小满' } });
  });

  it('keeps silent when a value stays the same and after listening has stopped', () => {
    const model = create({ child: { name: '顾小满' } });
    const listener = vi.fn<(pointer: string) => void>();
    const stop = model.subscribe('/child/name', listener);
    model.set('/child/name', '顾小满');
    model.set('/child/mode', 'post');
    expect(listener).not.toHaveBeenCalled();
    stop();
    model.set('/child/name', '顾大满');
    expect(listener).not.toHaveBeenCalled();
  });

  it('hides what hangs on a hidden answer, however long the chain, and keeps the values', () => {
    const model = create({ child: { mode: 'post', address: 'tower', floor: '3' } });
    expect([model.visible('/child/address'), model.visible('/child/floor')]).toEqual([true, true]);
    model.set('/child/mode', 'pickup');
    expect([model.visible('/child/address'), model.visible('/child/floor')]).toEqual([false, false]);
    expect(model.answers()).toEqual({ child: { mode: 'pickup' } });
    expect(model.get('/child/floor')).toBe('3');
    expect(model.typedAnswers()).toEqual({ child: { mode: 'pickup', address: 'tower', floor: '3' } });
  });

  it('shows problems once a field is touched, and all of them when validated', () => {
    const model = create({ child: { mode: 'post', address: 'x' } });
    expect(model.problems('/child/address')).toEqual([]);
    model.touch('/child/address');
    expect(model.problems('/child/address')).toMatchObject([{ rule: 'minLength', params: { limit: 5 }, itemKey: 'card' }]);
    model.set('/child/address', undefined);
    expect(model.problems('/child/address')).toMatchObject([{ rule: 'required' }]);
    model.set('/child/mode', '');
    expect(model.validate().map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(['/child/mode required']);
    expect(model.touched('/child/name')).toBe(true);
  });

  it('validates some fields only and leaves the others untouched', () => {
    const model = create();
    expect(model.validate(['/child/name'])).toEqual([]);
    expect([model.touched('/child/name'), model.touched('/child/mode')]).toEqual([true, false]);
  });

  it('re-checks a date against another answer that moves, and against the clock', () => {
    const model = create({ child: { mode: 'x', from: '2026-02-01', to: '2026-02-10' } });
    model.validate();
    expect(model.problems('/child/to')).toEqual([]);
    const heard: string[] = [];
    model.subscribe('/child/to', (pointer) => heard.push(pointer));
    model.set('/child/from', '2026-02-11');
    expect(heard).toEqual(['/child/to']);
    expect(model.problems('/child/to')).toMatchObject([{ rule: 'answer/date-min', params: { limit: '2026-02-11' } }]);
    model.set('/child/from', '2026-03-03');
    expect(model.problems('/child/from')).toMatchObject([{ rule: 'answer/date-max', params: { limit: '2026-03-02' } }]);
  });

  it('knows where values come from, dates what is typed and refuses to change what a register rules', () => {
    const register = (locked: boolean): Provenance => ({ kind: 'register', sourceName: '人口库', obtainedAt: '2026-03-01T08:00:00+08:00', locked });
    const provenance = { '/child/name': register(true), '/child/mode': register(false), '/child/address': register(false) };
    const model = createFormModel(form, { scenario: {}, answers: { child: { name: '顾小满', mode: 'pickup', address: '青禾市' } }, provenance, clock });
    expect([model.locked('/child/name'), model.locked('/child/mode')]).toEqual([true, false]);
    expect(() => model.set('/child/name', '顾大满')).toThrow(expect.objectContaining({ code: 'form-engine/locked-answer' }));
    model.set('/child/mode', 'courier');
    expect(model.provenance()).toEqual({ '/child/name': register(true), '/child/mode': { kind: 'typed', obtainedAt: clock.now() } });
  });

  it('throws for a pointer that is no field', () => {
    const model = create();
    expect(() => model.set('/child', {})).toThrow(expect.objectContaining({ code: 'form-engine/unknown-pointer' }));
    expect(() => model.subscribe('/mother/name', () => undefined)).toThrow(expect.objectContaining({ code: 'form-engine/unknown-pointer' }));
  });

  it('does not share its answers with anyone', () => {
    const answers = { child: { name: '顾小满' } };
    const model = create(answers);
    answers.child.name = 'x';
    model.answers()['child'] = null;
    expect(model.answers()).toEqual({ child: { name: '顾小满' } });
  });
});
