import { describe, expect, it } from 'vitest';

import { isUscc } from '../identifiers/parse-uscc.ts';
import { newbornDefinition } from './newborn.ts';

const { bundle, items, forms } = newbornDefinition;
const keys = new Set(bundle.members.map(({ itemKey }) => itemKey));

// What all definitions keep is proven in definitions.test.ts.
describe('newbornDefinition', () => {
  it('joins four departments, the lead among them', () => {
    const departments = [bundle.leadDept, ...bundle.assistDepts];
    expect(new Set(departments.map(({ deptCode }) => deptCode)).size).toBe(4);
    for (const { deptCode, deptName } of items) expect(departments).toContainEqual(expect.objectContaining({ deptCode, deptName }));
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
      expect(usedBy.filter((itemKey) => !keys.has(itemKey))).toEqual([]);
      expect(usedBy.length).toBeGreaterThan(0);
    }
    const typeCodes = bundle.materials.flatMap(({ licence }) => licence?.typeCode ?? []);
    expect(typeCodes).toHaveLength(5);
    expect(typeCodes.filter((code) => code.length !== 21 || !isUscc(code.slice(0, 18)))).toEqual([]);
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
