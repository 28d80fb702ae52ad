import { describe, expect, it } from 'vitest';
import { applyStrings } from '../components/apply/strings.ts';
import { correctionStrings } from '../components/correction/strings.ts';
import { formStrings } from '../components/form/strings.ts';
import { materialStrings } from '../components/materials/strings.ts';
import { fieldStrings } from '../fields/strings.ts';
import { baseStrings } from './base-strings.ts';

const paramsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map((found) => found[1] ?? '').sort();

describe.each([baseStrings, fieldStrings, formStrings, materialStrings, applyStrings, correctionStrings])('the string table $namespace', ({ tables }) => {
  it.each(Object.keys(tables['zh-CN']))('words %s in both languages with the same parameters', (key) => {
    const zh = (tables['zh-CN'] as Record<string, string>)[key] ?? '';
    const en = (tables.en as Record<string, string>)[key] ?? '';
    expect(en).not.toBe('');
    expect(paramsOf(en)).toEqual(paramsOf(zh));
  });
});
