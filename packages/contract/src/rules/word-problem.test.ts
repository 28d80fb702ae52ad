import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleText } from './rule-text.ts';
import { ruleTexts, toSeverity, wordHint, wordProblem } from './word-problem.ts';

describe('ruleTexts', () => {
  it.each(Object.entries<RuleText>(ruleTexts))('words %s in both languages, with a hint', (_, text) => {
    for (const part of [text.zh, text.hintZh]) expect(part).toMatch(/[\u4e00-\u9fff]/);
    for (const part of [text.en, text.hintEn]) expect(part).toMatch(/^[A-Z0-9]/);
  });

  it('words every keyword that the collector of faults can report', () => {
    const code = readFileSync(new URL('../validators/collect-faults.ts', import.meta.url), 'utf8');
    const reported = new Set([...code.matchAll(/\badd\(faults, .*?, '(\w+)'/g)].map(([, keyword]) => keyword));
    // No schema uses these outside a condition yet.
    for (const keyword of ['anyOf', 'contains', 'not']) reported.delete(keyword);
    expect([...reported].filter((keyword) => !(`schema/${keyword}` in ruleTexts))).toEqual([]);
    expect(reported.size).toBeGreaterThan(15);
  });
});

describe('wordProblem', () => {
  it.each([
    ['schema/minLength', { limit: 3 }, '至少需要 3 个字符', 'At least 3 characters are needed'],
    ['minLength', { min: 3 }, '至少需要 3 个字符', 'At least 3 characters are needed'],
    ['maxLength', { maxLength: 50 }, '不能超过 50 个字符', 'At most 50 characters are allowed'],
    ['required', {}, '必填，不能为空', 'A value is required'],
    ['schema/type', { type: 'integer' }, '数据类型不对，应为整数', 'Wrong type, expected integer'],
    ['row/id-check-digit', {}, '身份证号码校验位不正确', 'The check digit of the ID number is wrong'],
  ])('fills the text of %s', (rule, params, zh, en) => {
    expect(wordProblem(rule, params)).toBe(zh);
    expect(wordProblem(rule, params, 'en')).toBe(en);
  });

  it('says something general of a rule it does not know', () => {
    expect(wordProblem('house/special')).toBe('内容不符合要求');
  });

  it('never shows an empty place where a parameter is missing', () => {
    expect(wordProblem('schema/minLength')).toBe('内容不符合要求');
    expect(wordHint('schema/enum')).toBe('请核对。');
  });

  it('shortens a long list of allowed values', () => {
    expect(wordHint('schema/enum', { allowedValues: Array.from({ length: 40 }, (_, index) => index) }, 'en')).toBe('Choose one of: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ….');
  });
});

describe('toSeverity', () => {
  it('warns of what may be right after all and refuses the rest', () => {
    expect([toSeverity('row/name-too-short'), toSeverity('row/id-format'), toSeverity('house/special')]).toEqual(['warning', 'error', 'error']);
  });
});
