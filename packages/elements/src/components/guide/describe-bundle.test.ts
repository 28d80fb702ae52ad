import { describe, expect, it } from 'vitest';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { describeBundle } from './describe-bundle.ts';

const keys = (scenario: Record<string, string>): string[] => describeBundle(newbornDefinition, scenario).items.map(({ item }) => item.itemKey);
const materials = (scenario: Record<string, string>): string[] => describeBundle(newbornDefinition, scenario).materials.map(({ material }) => material.materialKey);

describe('the guide', () => {
  it('shows every item and material and marks what depends on the situation while a question is open', () => {
    const content = describeBundle(newbornDefinition, { maritalStatus: 'married' });
    expect(content.decided).toBe(false);
    expect(content.items.length).toBe(newbornDefinition.bundle.members.length);
    expect(content.materials.length).toBe(newbornDefinition.bundle.materials.length);
    expect(content.items.filter(({ byScenario }) => byScenario).map(({ item }) => item.itemKey)).toEqual(['maternityReimbursement']);
    expect(content.materials.find(({ material }) => material.materialKey === 'marriageCertificate')!.byScenario).toBe(true);
  });

  it('narrows to the situation once it is decided', () => {
    const scenario = { maritalStatus: 'single', birthplace: 'home' };
    expect(keys(scenario)).not.toContain('maternityReimbursement');
    expect(materials(scenario)).toContain('singleParentStatement');
    expect(materials(scenario)).not.toContain('marriageCertificate');
    expect(describeBundle(newbornDefinition, scenario).items.some(({ byScenario }) => byScenario)).toBe(false);
  });

  it('names what an item waits for, and only items that are shown', () => {
    const { items } = describeBundle(newbornDefinition, {});
    expect(items.find(({ item }) => item.itemKey === 'socialSecurityCard')!.waitsFor.map(({ itemKey }) => itemKey)).toEqual(['birthRegistration']);
    expect(items.find(({ item }) => item.itemKey === 'vaccinationCard')!.waitsFor).toEqual([]);
  });
});
