import { describe, expect, it } from 'vitest';
import { defineStrings, overrideStrings, word } from './define-strings.ts';
import type { Strings } from './define-strings.ts';

const strings = defineStrings('greeting', { 'zh-CN': { hello: '您好，{name}', plain: '欢迎' }, en: { hello: 'Hello, {name}', plain: 'Welcome' } }) as unknown as Strings;

describe('word', () => {
  it('fills in parameters in the chosen language', () => {
    expect(word(strings, 'zh-CN', 'hello', { name: '陈晓雨' })).toBe('您好，陈晓雨');
    expect(word(strings, 'en', 'hello', { name: 'Chen' })).toBe('Hello, Chen');
  });

  it('shows an unfilled parameter by its name instead of nothing', () => {
    expect(word(strings, 'en', 'hello')).toBe('Hello, {name}');
  });

  it('prefers what the host has overridden, in that language only', () => {
    overrideStrings('zh-CN', { 'greeting.plain': '欢迎光临' });
    expect(word(strings, 'zh-CN', 'plain')).toBe('欢迎光临');
    expect(word(strings, 'en', 'plain')).toBe('Welcome');
  });
});
