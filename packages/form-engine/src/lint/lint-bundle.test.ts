import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ruleTexts, toSeverity } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { describe, expect, it } from 'vitest';

import { lintBundle, lintBundles, lintRules, toBundleFiles } from './index.ts';
import { changeFiles } from './testing/change-files.ts';
import type { FileChange } from './testing/change-files.ts';

interface Vectors {
  title: string;
  cases: { name: string; change: FileChange[]; expected: { code: string; file: string; pointer: string }[] }[];
}

const root = join(import.meta.dirname, '../../vectors/lint');
const vectors = readdirSync(root).map((file): [string, Vectors] => [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as Vectors]);
const newborn = toBundleFiles(newbornDefinition);

const byPlace = (left: { file: string; pointer: string; code: string }, right: typeof left): number => (JSON.stringify([left.file, left.pointer]) < JSON.stringify([right.file, right.pointer]) ? -1 : 1);

describe.each(vectors)('vectors/lint/%s', (_, { cases }) => {
  it.each(cases.map(({ name, ...rest }) => [name, rest] as const))('%s', (_, { change, expected }) => {
    const { findings } = lintBundle(changeFiles(newborn, change));
    expect(findings.map(({ code, file, pointer }) => ({ code, file, pointer })).toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
  });
});

describe('the vectors', () => {
  const expected = new Set(vectors.flatMap(([, { cases }]) => cases.flatMap((entry) => entry.expected.map(({ code }) => code))));

  it('break every rule of the linter at least once, but those of size and the one for what nobody foresaw', () => {
    const unusual = new Set(['lint/file-too-large', 'lint/too-many-situations', 'lint/form-too-long', 'lint/form-too-large', 'lint/form-unreadable']);
    expect(Object.keys(lintRules).filter((code) => !expected.has(code) && !unusual.has(code))).toEqual([]);
  });

  it('break every rule of the contract about items, bundles and forms that is an error', () => {
    const ofCases = /^bundle\/(unknown|not-a-member|required-member-missing|applicant-differs|single-|case-)/;
    const codes = Object.keys(ruleTexts).filter((code) => /^(item|bundle|form)\//.test(code) && toSeverity(code) === 'error' && code !== 'item/version-order' && !(ofCases.test(code) && !code.startsWith('bundle/unknown-')));
    expect(codes.filter((code) => !expected.has(code))).toEqual([]);
  });
});

describe('lintBundle', () => {
  const texts = (change: FileChange[]) => lintBundle(changeFiles(newborn, change)).findings;

  it('names line and column, the place in words, why and what to do', () => {
    const [finding] = texts([{ file: 'bundle.json', op: 'replace', path: '/materials/2/requiredWhen', value: { '==': [{ var: 'scenario.married' }, 'yes'] } }]);
    expect(finding).toMatchObject({
      code: 'lint/unknown-question',
      severity: 'error',
      label: '一套材料「结婚证」 › 必交条件',
      message: '条件使用了不存在的情形问题“married”',
      messageEn: 'The condition names the unknown question "married"',
      hint: '现有的情形问题：maritalStatus、birthplace、settleWith。',
    });
    const text = newborn[0]?.text ?? '';
    expect(text.split('\n')[(finding?.line ?? 0) - 1]).toMatch(/^ +"var": /);
  });

  it('names a field of a form by its title', () => {
    const [finding] = texts([{ file: 'forms/birthCertificate.json', op: 'replace', path: '/schema/properties/mother/properties/address/minLength', value: 500 }]);
    expect(finding).toMatchObject({ label: '填报项 › 「母亲」 › 「母亲现住址」 › 最少字符数', message: '下限 500 大于上限 120，任何内容都填不进去' });
  });

  it('says where JSON ends to be JSON, and what stands there', () => {
    const [finding] = texts([{ file: 'items/vaccinationCard.json', op: 'write', text: '{\n  "itemKey"： "vaccinationCard"\n}' }]);
    expect(finding).toMatchObject({ code: 'lint/not-json', line: 2, column: 12, message: '不是正确的 JSON，这里读不下去：“： "vaccinationCard"”' });
  });

  it('proposes the name that was meant', () => {
    expect(texts([{ file: 'bundle.json', op: 'add', path: '/bundelName', value: '新生儿' }])[0]?.hint).toContain('bundleName');
    expect(texts([{ file: 'forms/vaccinationCard.json', op: 'add', path: '/schema/properties/clinic/maxLenght', value: 9 }])[0]?.hint).toContain('maxLength');
  });

  it('names the codes of a list', () => {
    expect(texts([{ file: 'items/vaccinationCard.json', op: 'replace', path: '/projectType', value: '即办件' }])[0]?.hint).toMatch(/^请从以下取值中选择：immediate（即办件）、promised（承诺件）、.*）。$/);
  });

  it('finds a code that two bundles of one catalogue have', () => {
    const other = changeFiles(newborn, [{ file: 'bundle.json', op: 'replace', path: '/bundleCode', value: 'newborn-2' }, { file: 'bundle.json', op: 'replace', path: '/checklistId', value: 'other' }]);
    const [first, second] = lintBundles([{ name: '旧', files: newborn }, { name: '新', files: other }]);
    expect(first?.findings).toEqual([]);
    expect(second?.findings).toMatchObject([{ code: 'lint/duplicate-code', pointer: '/implementationCode', message: '“QH-YJS-0006”与旧/bundle.json重复' }]);
  });

  it('counts what it checked', () => {
    expect(lintBundle(newborn)).toMatchObject({ bundleName: '新生儿出生一件事', itemCount: 6, formCount: 6 });
    expect(lintBundle([])).toMatchObject({ bundleName: '', itemCount: 0, findings: [{ code: 'lint/no-bundle-file' }] });
  });

  it('gives the same findings in whatever order the files come', () => {
    const broken = changeFiles(newborn, [{ file: 'bundle.json', op: 'remove', path: '/members/1' }, { file: 'forms/birthRegistration.json', op: 'delete' }]);
    expect(lintBundle(broken.toReversed())).toEqual(lintBundle(broken));
  });
});
