import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { mergeForms } from '@lianban/form-engine';
import type { UnifiedField } from '@lianban/form-engine';
import { describe, expect, it, vi } from 'vitest';
import { chooseField } from './choose-field.ts';

const field = (change: Partial<UnifiedField>): UnifiedField => ({ pointer: '/a', title: '名称', schema: { type: 'string' }, ui: {}, usedBy: [], required: false, prefill: false, ...change });

describe('chooseField', () => {
  it.each<[string, Partial<UnifiedField>]>([
    ['lianban-text-field', {}],
    ['lianban-textarea-field', { schema: { type: 'string', maxLength: 500 } }],
    ['lianban-textarea-field', { ui: { 'ui:widget': 'textarea' } }],
    ['lianban-date-field', { schema: { type: 'string', format: 'date' } }],
    ['lianban-id-number-field', { format: 'idNumber' }],
    ['lianban-phone-field', { format: 'mobile' }],
    ['lianban-person-name-field', { format: 'personName' }],
    ['lianban-number-field', { schema: { type: 'integer' } }],
    ['lianban-money-field', { schema: { type: 'number' }, ui: { 'ui:widget': 'money' } }],
    ['lianban-checkbox-field', { schema: { type: 'boolean' } }],
    ['lianban-radio-field', { schema: { type: 'string', enum: ['a', 'b'] } }],
    ['lianban-select-field', { schema: { type: 'string', enum: ['a', 'b', 'c', 'd', 'e'] } }],
    ['lianban-checkboxes-field', { schema: { type: 'array', items: { enum: ['a', 'b'] } } }],
  ])('shows %s for %o', (tagName, change) => {
    expect(chooseField(field(change)).tagName).toBe(tagName);
  });

  it('warns about an unknown widget and goes by the type', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(chooseField(field({ pointer: '/odd', ui: { 'ui:widget': 'hologram' } })).tagName).toBe('lianban-text-field');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('elements/field-unknown'));
    warn.mockRestore();
  });

  it('does not offer choices where the definition has none', () => {
    expect(chooseField(field({ ui: { 'ui:widget': 'radio' } })).tagName).toBe('lianban-text-field');
  });

  it('names options by ui:enumNames or by the titles of oneOf', () => {
    expect(chooseField(field({ schema: { enum: ['a'] }, ui: { 'ui:enumNames': ['甲'] } })).properties.options).toEqual([{ value: 'a', label: '甲' }]);
    expect(chooseField(field({ schema: { oneOf: [{ const: 1, title: '一' }] } })).properties.options).toEqual([{ value: 1, label: '一' }]);
  });

  it('lets the browser fill in only what is the applicant’s own', () => {
    expect(chooseField(field({ subject: 'applicant', element: 'person.name' })).properties.autocomplete).toBe('name');
    expect(chooseField(field({ subject: 'mother', element: 'person.name' })).properties.autocomplete).toBe('off');
  });

  it('finds an element for every field of the newborn bundle without a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const form = mergeForms(newbornDefinition, newbornDefinition.items.map((item) => item.itemKey));
    expect(form.fields.map((each) => chooseField(each).tagName).every((tagName) => tagName.startsWith('lianban-'))).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
