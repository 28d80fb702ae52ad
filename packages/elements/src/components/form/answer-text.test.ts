import type { UnifiedField } from '@lianban/form-engine';
import { describe, expect, it } from 'vitest';
import { word } from '../../strings/define-strings.ts';
import type { Strings } from '../../strings/define-strings.ts';
import { answerText } from './answer-text.ts';
import { formStrings } from './strings.ts';

const t = ((key: string) => word(formStrings as unknown as Strings, 'zh-CN', key)) as Parameters<typeof answerText>[0];
const field = (change: Partial<UnifiedField>): UnifiedField => ({ pointer: '/a', title: '名称', schema: { type: 'string' }, ui: {}, usedBy: [], required: false, prefill: false, ...change });

describe('answerText', () => {
  it.each<[Partial<UnifiedField>, Parameters<typeof answerText>[3], string | undefined]>([
    [{}, undefined, undefined],
    [{}, '', undefined],
    [{}, '青禾市', '青禾市'],
    [{ schema: { type: 'string', format: 'date' } }, '2026-11-02', '2026年11月2日'],
    [{ schema: { enum: ['m', 'f'] }, ui: { 'ui:enumNames': ['男', '女'] } }, 'f', '女'],
    [{ schema: { type: 'array', items: { enum: ['a', 'b'] } }, ui: { 'ui:enumNames': ['甲', '乙'] } }, ['a', 'b'], '甲、乙'],
    [{ schema: { type: 'boolean' } }, false, '否'],
    [{ schema: { type: 'number' }, ui: { 'ui:widget': 'money' } }, 12345.6, '12,345.60 元'],
    [{ format: 'mobile' }, '13800000001', '138 0000 0001'],
    [{ format: 'idNumber' }, '529900199306122044', '529900 19930612 2044'],
  ])('words %o with %o as %s', (change, value, text) => {
    expect(answerText(t, 'zh-CN', field(change), value)).toBe(text);
  });

  it('masks an identity number that a register has locked', () => {
    expect(answerText(t, 'zh-CN', field({ format: 'idNumber' }), '529900199306122044', true)).toBe('529900********2044');
  });
});
