import { describe, expect, it } from 'vitest';

import { isUscc } from '../identifiers/parse-uscc.ts';
import { validateBundleDefinition, validateFormDefinition, validateServiceItem } from '../validators/index.ts';
import { newbornDefinition } from './newborn.ts';

const { bundle, items, forms } = newbornDefinition;
const keys = bundle.members.map(({ itemKey }) => itemKey);
const days = new Map(items.map(({ itemKey, promisePeriod }) => [itemKey, promisePeriod.value]));

/** Working days until an item is done when each waits for those before it; throws where the items wait for each other. */
const longestPath = (itemKey: string, waiting: readonly string[] = []): number => {
  if (waiting.includes(itemKey)) throw new Error(`${[...waiting, itemKey].join(' → ')} waits for itself`);
  const member = bundle.members.find((candidate) => candidate.itemKey === itemKey);
  const before = (member?.dependsOn ?? []).map((other) => longestPath(other, [...waiting, itemKey]));
  return Math.max(0, ...before) + (days.get(itemKey) ?? Number.NaN);
};

describe('newbornDefinition', () => {
  it('fits the schemas without a warning', () => {
    expect(validateBundleDefinition(newbornDefinition)).toMatchObject({ valid: true, warnings: [] });
  });

  it.each(items.map((item) => [item.itemKey, item] as const))('has codes of %s that agree (standards §14, 6)', (_, item) => {
    expect(validateServiceItem(item)).toMatchObject({ valid: true, warnings: [] });
    expect(item.taskCode).toBe(item.deptCode + item.useLevel + item.catalogCode);
    expect(item.taskCode).toHaveLength(31);
    expect(item.taskHandleItem).toMatch(new RegExp(`^${item.taskCode}[0-9]{2}$`));
    expect(item.catalogCode.slice(2, 4)).toBe(item.taskType);
    expect(isUscc(item.deptCode)).toBe(true);
    expect(item.deptCode.slice(2, 8)).toBe('529900');
    expect(item.linkWay).not.toBe(item.superviseWay);
  });

  it.each(items.map((item) => [item.itemKey, item] as const))('promises no more than the law allows for %s', (_, item) => {
    expect(item.promisePeriod.unit).toBe(item.legalPeriod?.unit);
    expect(item.promisePeriod.value).toBeLessThanOrEqual(item.legalPeriod?.value ?? 0);
    expect(item.projectType === 'immediate').toBe(item.promisePeriod.value <= 1);
  });

  it('has one item and one form for every member and nothing besides', () => {
    expect(items.map(({ itemKey }) => itemKey)).toEqual(keys);
    expect(forms.map(({ itemKey }) => itemKey)).toEqual(keys);
    expect(forms.map(({ formId }) => formId)).toEqual(items.map(({ formId }) => formId));
    expect(bundle.members.map(({ taskCode }) => taskCode)).toEqual(items.map(({ taskCode }) => taskCode));
    expect(bundle.members.map(({ resultName }) => resultName)).toEqual(items.map(({ resultName }) => resultName));
    expect(bundle.members.map(({ promisePeriod }) => promisePeriod)).toEqual(items.map(({ promisePeriod }) => promisePeriod));
    for (const form of forms) expect(validateFormDefinition(form)).toMatchObject({ valid: true, warnings: [] });
  });

  it('joins four departments, the lead among them', () => {
    const departments = [bundle.leadDept, ...bundle.assistDepts];
    expect(new Set(departments.map(({ deptCode }) => deptCode)).size).toBe(4);
    for (const { deptCode, deptName } of items) expect(departments).toContainEqual(expect.objectContaining({ deptCode, deptName }));
  });

  it('waits in no circle, and promises the longest way through and not more than all together', () => {
    const longest = Math.max(...keys.map((itemKey) => longestPath(itemKey)));
    const together = [...days.values()].reduce((sum, value) => sum + value, 0);
    expect(bundle.promisePeriod.value).toBeGreaterThanOrEqual(longest);
    expect(bundle.promisePeriod.value).toBeLessThanOrEqual(together);
  });

  it('lets birth registration wait for the birth certificate, card and insurance for the registration', () => {
    const dependsOn = Object.fromEntries(bundle.members.map((member) => [member.itemKey, member.dependsOn]));
    expect(dependsOn).toEqual({
      birthCertificate: [],
      vaccinationCard: [],
      birthRegistration: ['birthCertificate'],
      socialSecurityCard: ['birthRegistration'],
      medicalInsurance: ['birthRegistration'],
      maternityReimbursement: ['birthCertificate'],
    });
  });

  it('uses every material, and asks each licence of a type of 21 characters', () => {
    expect(new Set(bundle.materials.map(({ materialKey }) => materialKey)).size).toBe(bundle.materials.length);
    for (const { usedBy } of bundle.materials) {
      expect(usedBy.filter((itemKey) => !keys.includes(itemKey))).toEqual([]);
      expect(usedBy.length).toBeGreaterThan(0);
    }
    const typeCodes = bundle.materials.flatMap(({ licence }) => licence?.typeCode ?? []);
    expect(typeCodes).toHaveLength(5);
    expect(typeCodes.filter((code) => code.length !== 21 || !isUscc(code.slice(0, 18)))).toEqual([]);
  });

  it('says for each of its parts where it comes from', () => {
    const notes = [bundle.sources, ...items.map(({ sources }) => sources), ...forms.map(({ sources }) => sources)];
    for (const sources of notes) expect(sources.some(({ confidence }) => confidence === 'example')).toBe(true);
    for (const { sources } of bundle.materials) expect(sources).toEqual([expect.objectContaining({ confidence: 'example' })]);
  });

  it('asks 10 to 16 things per item', () => {
    const count = (schema: unknown): number => {
      const { properties } = schema as { properties?: Record<string, unknown> };
      return properties ? Object.values(properties).reduce((sum: number, part) => sum + count(part), 0) : 1;
    };
    expect(Object.fromEntries(forms.map(({ itemKey, schema }) => [itemKey, count(schema)]))).toEqual({
      birthCertificate: 16,
      vaccinationCard: 16,
      birthRegistration: 16,
      socialSecurityCard: 13,
      medicalInsurance: 13,
      maternityReimbursement: 15,
    });
  });
});
