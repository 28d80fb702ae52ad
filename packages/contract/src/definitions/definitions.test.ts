import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BundleDefinition, ServiceItem } from '../index.ts';
import { isUscc } from '../identifiers/parse-uscc.ts';
import { validateBundleDefinition, validateFormDefinition, validateOrganization } from '../validators/index.ts';
import { definitionKeys, loadDefinition, organizations } from './index.ts';

interface NationalBundle {
  key: string;
  bundleName: string;
  for: 'person' | 'enterprise';
  members: { itemKey: string; deptKey: string; confidence: string }[];
}

const { bundles } = JSON.parse(readFileSync(new URL('../../vectors/definitions/national-bundles.json', import.meta.url), 'utf8')) as { bundles: NationalBundle[] };
const definitions = await Promise.all(definitionKeys.map(async (key) => [key, await loadDefinition(key)] as const));

/** Working days until an item is done when each waits for those before it. */
const longestPath = ({ bundle, items }: BundleDefinition, itemKey: string): number => {
  const before = bundle.members.find((member) => member.itemKey === itemKey)?.dependsOn ?? [];
  const own = items.find((item) => item.itemKey === itemKey)?.promisePeriod.value ?? Number.NaN;
  return own + Math.max(0, ...before.map((other) => longestPath({ bundle, items } as BundleDefinition, other)));
};

describe('the national bundles', () => {
  it('are the 13 of 国办发〔2022〕32号', () => {
    expect(bundles).toHaveLength(13);
    expect([...definitionKeys].toSorted()).toEqual(bundles.map(({ key }) => key).toSorted());
  });

  it('give an item the same catalogue code only when it is the same item', () => {
    const names = new Map<string, Set<string>>();
    for (const [, { items }] of definitions) for (const { taskCode, taskName } of items) names.set(taskCode, (names.get(taskCode) ?? new Set()).add(taskName));
    expect([...names].filter(([, different]) => different.size > 1)).toEqual([]);
  });
});

describe.each(definitions)('the definition %s', (key, definition) => {
  const { bundle, items, forms } = definition;
  const national = bundles.find((candidate) => candidate.key === key);
  const keys = bundle.members.map(({ itemKey }) => itemKey);
  const departments = [bundle.leadDept, ...bundle.assistDepts];

  it('fits the schemas without a warning', () => {
    expect(validateBundleDefinition(definition)).toMatchObject({ valid: true, warnings: [] });
    for (const form of forms) expect(validateFormDefinition(form)).toMatchObject({ valid: true, warnings: [] });
  });

  it('has the members and departments of the standard’s list', () => {
    expect({ key: bundle.bundleCode, bundleName: bundle.bundleName, list: bundle.nationalListRef }).toEqual({ key, bundleName: national?.bundleName, list: '2022-13' });
    expect(bundle.serverType === 'naturalPerson').toBe(national?.for === 'person');
    const deptKeyOf = (itemKey: string): string | undefined => {
      const deptCode = items.find((item) => item.itemKey === itemKey)?.deptCode;
      return departments.find((department) => department.deptCode === deptCode)?.deptKey;
    };
    expect(keys.map((itemKey) => ({ itemKey, deptKey: deptKeyOf(itemKey) })).toSorted((a, b) => (a.itemKey < b.itemKey ? -1 : 1))).toEqual(
      (national?.members ?? []).map(({ itemKey, deptKey }) => ({ itemKey, deptKey })).toSorted((a, b) => (a.itemKey < b.itemKey ? -1 : 1)),
    );
  });

  it('carries over how sure the standard is of each member', () => {
    const confidences = items.map(({ itemKey, sources }) => ({ itemKey, confidence: sources.find(({ part }) => part.includes('taskName'))?.confidence }));
    expect(confidences.toSorted((a, b) => (a.itemKey < b.itemKey ? -1 : 1))).toEqual(
      (national?.members ?? []).map(({ itemKey, confidence }) => ({ itemKey, confidence })).toSorted((a, b) => (a.itemKey < b.itemKey ? -1 : 1)),
    );
  });

  it('has one item and one form for every member and nothing besides', () => {
    expect(items.map(({ itemKey }) => itemKey)).toEqual(keys);
    expect(forms.map(({ itemKey }) => itemKey)).toEqual(keys);
    expect(forms.map(({ formId }) => formId)).toEqual(items.map(({ formId }) => formId));
    expect(bundle.members.map(({ taskCode }) => taskCode)).toEqual(items.map(({ taskCode }) => taskCode));
    expect(bundle.members.map(({ resultName }) => resultName)).toEqual(items.map(({ resultName }) => resultName));
    expect(bundle.members.map(({ promisePeriod }) => promisePeriod)).toEqual(items.map(({ promisePeriod }) => promisePeriod));
  });

  it('names bodies of the city, with codes that agree', () => {
    for (const { deptCode, deptName } of departments) expect(organizations).toContainEqual(expect.objectContaining({ creditCode: deptCode, orgName: deptName }));
    for (const item of items as readonly ServiceItem[]) {
      expect(item.taskCode).toBe(item.deptCode + item.useLevel + item.catalogCode);
      expect(item.catalogCode.slice(2, 4)).toBe(item.taskType);
      expect(isUscc(item.deptCode)).toBe(true);
      expect(item.linkWay).not.toBe(item.superviseWay);
    }
    const typeCodes = bundle.materials.flatMap(({ licence }) => licence?.typeCode ?? []);
    expect(typeCodes.filter((code) => code.length !== 21 || !isUscc(code.slice(0, 18)))).toEqual([]);
  });

  it('promises no more than the law allows, and the bundle between the longest way and all together', () => {
    for (const { promisePeriod, legalPeriod } of items) {
      expect(promisePeriod.unit).toBe(legalPeriod?.unit);
      expect(promisePeriod.value).toBeLessThanOrEqual(legalPeriod?.value ?? 0);
    }
    const longest = Math.max(...keys.map((itemKey) => longestPath(definition, itemKey)));
    expect(bundle.promisePeriod.value).toBeGreaterThanOrEqual(longest);
    expect(bundle.promisePeriod.value).toBeLessThanOrEqual(items.reduce((sum, { promisePeriod }) => sum + promisePeriod.value, 0));
  });

  it('says of every part where it comes from, and calls what is ours an example', () => {
    for (const sources of [bundle.sources, ...items.map((item) => item.sources), ...forms.map((form) => form.sources)]) {
      expect(sources.some(({ confidence }) => confidence === 'example')).toBe(true);
    }
    for (const { sources } of bundle.materials) expect(sources?.length).toBeGreaterThan(0);
  });
});

describe('the bodies of the city', () => {
  it.each(organizations.map((organization) => [organization.orgName, organization] as const))('%s fits the schema and has a valid code', (_, organization) => {
    expect(validateOrganization(organization)).toMatchObject({ valid: true, warnings: [] });
    expect(isUscc(organization.creditCode)).toBe(true);
    expect(organization.orgCode).toBe(organization.creditCode.slice(8, 17));
  });
});
