import { describe, expect, it } from 'vitest';

import type { Licence } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';

import { neededMaterials } from './needed-materials.ts';

const { bundle } = newbornDefinition;
const scenario = { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'mother' };
const wanted = bundle.materials.find(({ materialKey }) => materialKey === 'marriageCertificate')!.licence!;
const marriage: Licence = {
  licenceId: 'test',
  typeCode: wanted.typeCode,
  typeName: wanted.typeName,
  number: 'J529900-****-000001',
  holderName: '许知夏',
  holderSubject: wanted.holder,
  issueDept: '青禾市民政局',
  issueDate: '2024-05-20',
  validFrom: '2024-05-20',
  validTo: '2030-05-19',
  state: 'normal',
  trustLevel: 'A',
};
const exemption = (licence: Licence, now?: string): string | undefined =>
  neededMaterials(bundle, { items: ['birthRegistration'], scenario, licences: [licence], ...(now ? { now } : {}) }).find(
    ({ material }) => material.materialKey === 'marriageCertificate',
  )?.exemptBy?.licenceId;

describe('neededMaterials', () => {
  it('exempts a material by a licence of the right type and holder that is in force and trusted', () => {
    expect(exemption(marriage, '2026-03-02T09:00:00+08:00')).toBe('test');
    expect(exemption({ ...marriage, trustLevel: 'B' })).toBe('test');
  });

  it.each<[string, Partial<Licence>]>([
    ['of another type', { typeCode: wanted.typeCode.replace(/1$/, '9') }],
    ['of another holder', { holderSubject: 'child' }],
    ['that is cancelled', { state: 'cancelled' }],
    ['whose original must be seen', { trustLevel: 'C' }],
    ['that has run out', { validTo: '2026-03-01' }],
    ['that is not yet in force', { validFrom: '2026-03-03' }],
  ])('does not exempt by a licence %s', (_, change) => {
    expect(exemption({ ...marriage, ...change }, '2026-03-02T09:00:00+08:00')).toBeUndefined();
  });

  it('lists each material once, and only those of the chosen items', () => {
    const needed = neededMaterials(bundle, { items: ['socialSecurityCard', 'medicalInsurance'], scenario });
    expect(needed.map(({ material, required }) => [material.materialKey, required])).toEqual([
      ['householdBook', true],
      ['childPhoto', false],
    ]);
  });

  it('requires a deferrable material', () => {
    const needed = neededMaterials(bundle, { items: ['birthCertificate'], scenario: { maritalStatus: 'single', birthplace: 'home' } });
    expect(needed.find(({ material }) => material.necessity === 'deferrable')?.required).toBe(true);
  });
});
