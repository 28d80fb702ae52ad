import { describe, expect, it } from 'vitest';
import type { BundleDefinition, BundleItem, BundleMember, FormDefinition, ServiceItem } from '../generated/types.ts';
import { validateBundleDefinition, validateServiceItem } from '../validators/index.ts';
import { bundleMembers } from './bundle-members.ts';
import { bundlePromise } from './bundle-promise.ts';

const codes = { a: '11529900MB9Q00019B', b: '11529900MB9Q000351' };

const createItem = (itemKey: string, deptCode: string, days: number): BundleItem => ({
  rowGuid: `item-${itemKey}`, itemKey, taskName: itemKey, catalogCode: '000723901000', taskCode: `${deptCode}4000723901000`, taskType: '07', byLaw: '示例', powerSource: 'legal', useLevel: '4', taskState: 'inUse', taskVersion: 1,
  deptName: '示例部门', deptCode, deptType: 'statutory', legalPeriod: { value: 20, unit: 'workingDay' }, promisePeriod: { value: days, unit: 'workingDay' }, acceptCondition: '示例', handleFlow: ['受理'], isFee: false, serverTypes: ['naturalPerson'], projectType: 'promised',
  limitSceneNum: 0, specialProcedure: '无', isEntryCenter: true, isPayOnline: false, isExpress: true, isOnline: false, appSingleLogin: true, singleLogin: true, userTopics: ['生育收养'],
  resultTypes: ['none'], minRealLevel: 'basic', linkWay: '0890-1', superviseWay: '0890-2', transactAddr: '示例', transactTime: '示例', formId: `form.${itemKey}`, sources: [],
});
const createMember = (itemKey: string, deptCode: string, dependsOn: string[], days = 3): BundleMember => ({ itemKey, taskCode: `${deptCode}4000723901000`, optional: false, dependsOn, promisePeriod: { value: days, unit: 'workingDay' }, resultName: '示例' });
const createForm = (itemKey: string): FormDefinition => ({ formId: `form.${itemKey}`, formVersion: 1, itemKey, title: '示例', schema: { type: 'object', properties: { name: { type: 'string', 'x-element': 'person.name', 'x-subject': 'child' } } }, uiSchema: { 'ui:order': ['name', '*'] }, sources: [] });

const createDefinition = (): BundleDefinition => ({
  bundle: {
    bundleCode: 'example', bundleName: '示例一件事', bundleVersion: 1, effectiveDate: '2026-01-01', state: 'inUse', category: '出生', implementationCode: 'example-1', checklistId: 'example-1', channels: ['window'], areaCode: '529900000000', areaName: '青禾市', serverType: 'naturalPerson',
    leadDept: { deptCode: codes.a, deptName: '甲' }, assistDepts: [{ deptCode: codes.b, deptName: '乙' }], members: [createMember('first', codes.a, []), createMember('second', codes.b, ['first'], 5)], scenario: [],
    materials: [{ materialKey: 'photo', materialName: '照片', usedBy: ['second'], necessity: 'required', sourceType: 'applicant', materialFormat: 'paperOrElectronic', submitModes: ['upload'], accept: ['image/jpeg'], maxSizeBytes: 1000, originals: 0, copies: 1 }],
    applyConditions: ['示例'], notice: '示例', promisePeriod: { value: 8, unit: 'workingDay' }, consultPhone: '0890-1', supervisePhone: '0890-2', address: '示例', officeTime: '示例', isFee: false, delivery: '自取', faq: [], sources: [],
  },
  items: [createItem('first', codes.a, 3), createItem('second', codes.b, 5)],
  forms: [createForm('first'), createForm('second')],
});

const problemsWith = (change: (definition: BundleDefinition) => void): string[] => {
  const definition = createDefinition();
  change(definition);
  const verdict = validateBundleDefinition(definition);
  return (verdict.valid ? verdict.warnings : verdict.problems).map(({ path, ruleId }) => `${path} ${ruleId}`);
};

describe('validateBundleDefinition', () => {
  it('accepts a definition whose parts fit', () => {
    expect(problemsWith(() => {})).toEqual([]);
  });

  it.each<[string, (definition: BundleDefinition) => void, string[]]>([
    ['items that wait for each other', ({ bundle }) => { bundle.members[0]?.dependsOn.push('second'); }, ['/bundle/members/0/dependsOn bundle/dependency-cycle', '/bundle/members/1/dependsOn bundle/dependency-cycle']],
    ['an item that waits for itself', ({ bundle }) => { bundle.members[0]?.dependsOn.push('first'); }, ['/bundle/members/0/dependsOn bundle/dependency-cycle']],
    ['a dependency on nobody', ({ bundle }) => { bundle.members[0]?.dependsOn.push('third'); }, ['/bundle/members/0/dependsOn/0 bundle/unknown-item']],
    ['a material nobody uses', ({ bundle }) => { bundle.materials[0]?.usedBy.splice(0, 1, 'third'); }, ['/bundle/materials/0/usedBy/0 bundle/unknown-item']],
    ['the same member twice', ({ bundle }) => { bundle.members.push(createMember('first', codes.a, [])); }, ['/bundle/members/2/itemKey bundle/duplicate-key']],
    ['a member without item', (definition) => { definition.items.pop(); }, ['/bundle/members/1 bundle/missing-item']],
    ['a member with the code of another item', ({ bundle }) => { (bundle.members[1] as BundleMember).taskCode = `${codes.a}4000723901000`; }, ['/bundle/members/1/taskCode bundle/task-code-mismatch']],
    ['an item of a department outside', ({ bundle }) => { bundle.assistDepts[0] = { deptCode: '11529900MB9Q00027X', deptName: '丙' }; }, ['/items/1/deptCode bundle/unknown-department']],
    ['one department only', (definition) => { definition.bundle.assistDepts = []; definition.items[1] = createItem('second', codes.a, 5); (definition.bundle.members[1] as BundleMember).taskCode = `${codes.a}4000723901000`; }, ['/bundle/assistDepts bundle/one-department']],
    ['an item without form', (definition) => { definition.forms.pop(); }, ['/items/1/formId bundle/missing-form']],
    ['a promise longer than all members one after the other', ({ bundle }) => { bundle.promisePeriod.value = 9; }, ['/bundle/promisePeriod bundle/promise-too-long']],
    ['a lead department that handles no member', ({ bundle }) => { bundle.leadDept = { deptCode: '11529900MB9Q000276', deptName: '丙' }; bundle.assistDepts.push({ deptCode: codes.a, deptName: '甲' }); }, ['/bundle/leadDept/deptCode bundle/lead-department']],
    ['a promise shorter than the chain', ({ bundle }) => { bundle.promisePeriod.value = 7; }, ['/bundle/promisePeriod bundle/promise-too-short']],
    ['a form that requires a field it does not have', ({ forms }) => { (forms[0] as FormDefinition).schema['required'] = ['age']; }, ['/forms/0/schema/required form/unknown-field']],
    ['a form ordering a field it does not have', ({ forms }) => { (forms[0] as FormDefinition).uiSchema = { 'ui:order': ['age'] }; }, ['/forms/0/uiSchema/ui:order form/unknown-field']],
    ['a keyword of ours misspelt', ({ forms }) => { (forms[0] as FormDefinition).schema['properties'] = { name: { type: 'string', 'x-elements': 'person.name' } }; }, ['/forms/0/schema/properties/name/x-elements form/unknown-keyword']],
    ['a form that is no object', ({ forms }) => { (forms[0] as FormDefinition).schema = { type: 'array' }; }, ['/forms/0/schema form/not-an-object']],
  ])('finds %s', (_, change, expected) => {
    expect(problemsWith(change)).toEqual(expected);
  });
});

describe('the checks of a bundle', () => {
  it('compare no more members than a bundle may have', () => {
    const members = Array.from({ length: 200_000 }, (_, index) => ({ itemKey: `k${index}`, dependsOn: [`k${index - 1}`], promisePeriod: { value: 1, unit: 'workingDay' }, taskCode: 'x' }));
    const codes: string[] = [];
    for (const { check } of [bundleMembers(), bundlePromise()]) check({ members, promisePeriod: { value: 1, unit: 'workingDay' } }, {}, (_, ruleId) => codes.push(ruleId));
    expect(codes).toEqual([]);
  });
});

describe('validateServiceItem', () => {
  it.each<[string, Partial<ServiceItem>, string[]]>([
    ['codes that agree', {}, []],
    ['another level', { useLevel: '3' }, ['/useLevel item/code-mismatch']],
    ['another type', { taskType: '20' }, ['/taskType item/code-mismatch']],
    ['another body', { deptCode: codes.b }, ['/deptCode item/code-mismatch']],
    ['the handling item of another task', { taskHandleItem: `${codes.b}400072390100001` }, ['/taskHandleItem item/code-mismatch']],
    ['a promise above the law', { promisePeriod: { value: 21, unit: 'workingDay' } }, ['/promisePeriod item/promise-exceeds-legal']],
    ['a promise in another unit', { promisePeriod: { value: 21, unit: 'naturalDay' } }, []],
    ['an item handled at once in three days', { projectType: 'immediate' }, ['/promisePeriod item/immediate-promise']],
    ['a body whose code breaks its check digit: a warning', { deptCode: '11529900MB9Q00019C', taskCode: '11529900MB9Q00019C4000723901000' }, ['/deptCode item/org-code-check']],
  ])('judges %s', (_, change, expected) => {
    const verdict = validateServiceItem({ ...createItem('first', codes.a, 3), ...change });
    expect((verdict.valid ? verdict.warnings : verdict.problems).map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual(expected);
  });
});
