import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { describe, expect, it } from 'vitest';

import { lintBundle, toBundleFiles } from './index.ts';

type Json = Record<string, unknown>;

/** Findings by code for a newborn bundle whose parts were changed in code; its time is bounded by the test's own limit. */
const codesOf = (change: (parts: { bundle: Json; items: Json[]; forms: Json[] }) => void): Record<string, number> => {
  const definition = JSON.parse(JSON.stringify(newbornDefinition)) as { bundle: Json; items: Json[]; forms: Json[] };
  change(definition);
  const counts: Record<string, number> = {};
  for (const { code } of lintBundle(toBundleFiles(definition as never)).findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `part${index}`);
const is = (key: string, value: string): Json => ({ '==': [{ var: `scenario.${key}` }, value] });

describe('lintBundle, with more than anybody can mean,', () => {
  it('says that a form of 10,000 fields is too large', () => {
    const properties = Object.fromEntries(names(10_000).map((name) => [name, { title: '填报项', type: 'string', 'x-visible-when': is('birthplace', 'home') }]));
    const codes = codesOf(({ forms }) => ((forms[1]!['schema'] as Json)['properties'] = properties));
    expect(codes).toMatchObject({ 'lint/form-too-large': 1 });
  });

  it('says that a merged form of 200 fields is too long', () => {
    const codes = codesOf(({ forms }) => Object.assign((forms[1]!['schema'] as Json)['properties'] as Json, Object.fromEntries(names(200).map((name) => [name, { title: '填报项', type: 'string' }]))));
    expect(codes).toEqual({ 'lint/form-too-long': 1 });
  });

  it('checks 12 questions with 5 options each, and says where too many decide together', () => {
    const options = names(5).map((value) => ({ value, label: `选项${value}` }));
    const codes = codesOf(({ bundle }) => {
      const questions = names(12).map((key) => ({ key, title: `情形${key}`, purpose: '供部门参考。', options }));
      (bundle['scenario'] as Json[]).push(...questions);
      const materials = bundle['materials'] as Json[];
      materials[12]!['requiredWhen'] = { and: questions.map(({ key }) => is(key, 'part0')) };
      materials[11]!['requiredWhen'] = is('part3', 'part1');
      materials[10]!['requiredWhen'] = { and: [is('part3', 'part1'), is('part3', 'part2')] };
    });
    expect(codes).toEqual({ 'lint/too-many-situations': 1, 'lint/material-never-needed': 1 });
  });

  it('reads only the first of hundreds of members that wait for each other', () => {
    const keys = names(550);
    const codes = codesOf(({ bundle }) => (bundle['members'] = keys.map((itemKey) => ({ itemKey, dependsOn: keys.slice(0, 100), optional: true, includedWhen: is('birthplace', 'home') }))));
    expect(codes).toMatchObject({ 'schema/maxItems': 1 });
  });

  it('does not work out lists inside lists', () => {
    const list = names(100);
    const deep = names(10).reduce<Json>((inner) => ({ some: [list, inner] }), is('birthplace', 'nowhere'));
    expect(codesOf(({ bundle }) => ((bundle['materials'] as Json[])[12]!['requiredWhen'] = deep))).not.toHaveProperty('lint/material-never-needed');
  });

  it('refuses a file of megabytes', () => {
    expect(codesOf(({ bundle }) => (bundle['notice'] = '须知'.repeat(3_000_000)))).toMatchObject({ 'lint/file-too-large': 1 });
  });

  it('reads thousands of misspelt names without naming them all', () => {
    expect(codesOf(({ bundle }) => Object.assign(bundle, Object.fromEntries(names(20_000).map((name) => [name, 1]))))).toEqual({ 'lint/unknown-key': 100 });
  });
});
