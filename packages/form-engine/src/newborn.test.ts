import { describe, expect, it } from 'vitest';

import type { JsonLogic, JsonObject, JsonValue } from '@lianban/contract';
import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { newbornAnswers, newbornScenarios, testPeople } from '@lianban/testkit';

import {
  createFormModel,
  findReferences,
  formFromDefinition,
  joinAnswers,
  mergeForms,
  neededMaterials,
  reachItems,
  readAnswer,
  splitAnswers,
  validateAnswers,
  writeAnswer,
} from './index.ts';

const { bundle } = newbornDefinition;
const everyItem = bundle.members.map(({ itemKey }) => itemKey);
const form = mergeForms(newbornDefinition, everyItem);
const married = newbornScenarios[0]!.scenario;
const now = '2026-03-02T09:00:00+08:00';

/** Every condition of the definition, with its place. */
const conditions = (): [string, JsonLogic][] => {
  const found: [string, JsonLogic][] = [];
  const walk = (value: JsonValue, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value) as [string, JsonValue][]) {
      if (/When$|-when$/.test(name)) found.push([`${place}/${name}`, inner]);
      else walk(inner, `${place}/${name}`);
    }
  };
  walk(newbornDefinition as unknown as JsonObject, '');
  return found;
};

describe('the newborn bundle merged', () => {
  it('asks 45 questions instead of 89', () => {
    const asked = newbornDefinition.forms.map((definition) => formFromDefinition(definition).fields.length);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(89);
    expect(form.fields).toHaveLength(45);
  });

  it('tells of answers it never asked, a hundred at most and however deep they lie', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as JsonObject;
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`extra${index}`, 1]));
    const rulesOf = (answers: JsonObject) => validateAnswers(form, { scenario: married, answers }).filter(({ rule }) => rule === 'answer/not-asked');
    expect(rulesOf({ deep })).toHaveLength(1);
    expect(rulesOf(many)).toHaveLength(100);
  });

  it('asks the child’s name once for all six items, as long as the strictest allows', () => {
    const field = form.fields.find(({ pointer }) => pointer === '/child/name');
    expect(field?.usedBy.map(({ itemKey, path }) => `${itemKey} ${path}`)).toEqual([
      'birthCertificate /newborn/name',
      'vaccinationCard /childName',
      'birthRegistration /child/name',
      'socialSecurityCard /childName',
      'medicalInsurance /insuredName',
      'maternityReimbursement /child/name',
    ]);
    expect(field).toMatchObject({ title: '新生儿姓名', format: 'personName', required: true, schema: { maxLength: 50 } });
  });

  it('groups by subject first, then by what only one item asks, each with its Chinese title', () => {
    expect(form.sections.map(({ key, title }) => `${key} ${title}`)).toEqual([
      'applicant 申请人信息',
      'child 新生儿信息',
      'mother 母亲信息',
      'father 父亲信息',
      'household 落户信息',
      'items/vaccinationCard 预防接种证办理',
      'items/socialSecurityCard 社会保障卡申领（新生儿首次申领）',
      'items/medicalInsurance 城乡居民基本医疗保险参保登记（新生儿）',
      'items/maternityReimbursement 生育医疗费用报销',
    ]);
    expect(form.sections.flatMap(({ fields }) => fields)).toEqual(form.fields);
  });

  it('keeps no question apart and reports what it narrowed', () => {
    expect(form.conflicts.filter(({ severity }) => severity === 'conflict')).toEqual([]);
    expect(form.conflicts).toContainEqual({
      kind: 'narrowed',
      severity: 'note',
      pointer: '/applicant/relationToChild',
      keyword: 'enum',
      values: [
        { itemKey: 'birthCertificate', value: ['mother', 'father'] },
        { itemKey: 'vaccinationCard', value: ['mother', 'father', 'otherGuardian'] },
      ],
      settledBy: 'intersection',
    });
  });

  it('has conditions that read only scenario questions and fields there are', () => {
    const keys = new Set(bundle.scenario.map(({ key }) => key));
    const pointers = new Set(form.fields.map(({ pointer }) => pointer));
    expect(conditions().length).toBeGreaterThan(15);
    for (const [place, rule] of conditions()) {
      const { scenario, answers } = findReferences(rule);
      expect([place, scenario.filter((key) => !keys.has(key))]).toEqual([place, []]);
      expect([place, answers.filter((pointer) => !pointers.has(pointer))]).toEqual([place, []]);
    }
  });
});

describe('the newborn bundle filled in', () => {
  it.each(newbornScenarios)('is accepted as a whole and by each item when $title', ({ scenario }) => {
    const items = reachItems(bundle, scenario);
    const unified = mergeForms(newbornDefinition, items);
    const answers = newbornAnswers(newbornDefinition, { scenario, items });
    expect(validateAnswers(unified, { scenario, answers, now })).toEqual([]);
    const split = splitAnswers(unified, { scenario, answers });
    expect(Object.keys(split)).toEqual(items);
    for (const itemKey of items) {
      const own = formFromDefinition(newbornDefinition.forms.find((definition) => definition.itemKey === itemKey)!);
      const joined = joinAnswers(own, itemKey, split[itemKey]!);
      // Each item's form alone accepts its part and would hand back the same data.
      expect(validateAnswers(own, { scenario, answers: joined, now })).toEqual([]);
      expect(splitAnswers(own, { scenario, answers: joined })[itemKey]).toEqual(split[itemKey]);
    }
  });

  it('gives each item the shared answer under its own name', () => {
    const answers = newbornAnswers(newbornDefinition, { scenario: married, items: everyItem });
    const split = splitAnswers(form, { scenario: married, answers });
    expect(split['birthRegistration']).toMatchObject({ child: { name: '顾小满' }, father: { name: testPeople.father.name } });
    expect(split['socialSecurityCard']).toMatchObject({ childName: '顾小满', bank: 'psbc' });
    expect(split['medicalInsurance']).not.toHaveProperty('bank');
  });

  it('names the item that refuses an answer the others accept', () => {
    const answers = newbornAnswers(newbornDefinition, { scenario: married, items: everyItem });
    writeAnswer(answers, '/child/name', '满'.repeat(60));
    expect(validateAnswers(form, { scenario: married, answers, now })).toEqual([
      { pointer: '/child/name', rule: 'maxLength', message: '不能超过 50 个字符', params: { limit: 50 }, itemKey: 'birthRegistration' },
    ]);
  });

  it('refuses identity numbers, mobile numbers and names by the contract’s rules, without quoting them', () => {
    const answers = newbornAnswers(newbornDefinition, { scenario: married, items: everyItem });
    const wrong = testPeople.mother.idNumber.slice(0, 17) + (testPeople.mother.idNumber.endsWith('0') ? '1' : '0');
    writeAnswer(answers, '/mother/idNumber', wrong);
    writeAnswer(answers, '/applicant/mobile', '12345678901');
    writeAnswer(answers, '/father/name', '顾12');
    const problems = validateAnswers(form, { scenario: married, answers, now });
    expect(problems.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
      '/applicant/mobile row/mobile',
      '/mother/idNumber row/id-check-digit',
      '/father/name row/name-characters',
    ]);
    expect(JSON.stringify(problems)).not.toContain(wrong);
  });

  it('refuses a birth in the future and a discharge before admission', () => {
    const answers = newbornAnswers(newbornDefinition, { scenario: married, items: everyItem });
    writeAnswer(answers, '/child/birthDate', '2026-03-03');
    writeAnswer(answers, '/items/maternityReimbursement/stay/dischargeDate', '2026-02-18');
    const problems = validateAnswers(form, { scenario: married, answers, now });
    expect(problems.map(({ pointer, rule, params }) => [pointer, rule, params])).toEqual([
      ['/child/birthDate', 'answer/date-max', { limit: '2026-03-02' }],
      ['/items/maternityReimbursement/stay/dischargeDate', 'answer/date-min', { limit: '2026-02-19' }],
    ]);
    expect(validateAnswers(form, { scenario: married, answers }).map(({ pointer }) => pointer)).not.toContain('/child/birthDate');
  });
});

describe('the newborn scenarios', () => {
  it('drop the reimbursement for a birth at home', () => {
    expect(reachItems(bundle, { birthplace: 'home', maritalStatus: 'single' })).toEqual(everyItem.filter((itemKey) => itemKey !== 'maternityReimbursement'));
    expect(reachItems(bundle, married)).toEqual(everyItem);
  });

  it('keep the father’s data while the parents are single, and do not submit it', () => {
    const answers = newbornAnswers(newbornDefinition, { scenario: married, items: everyItem });
    const model = createFormModel(form, { scenario: married, answers });
    const before = model.answers();
    model.setScenario({ maritalStatus: 'single', birthplace: 'hospital' });
    expect(model.visible('/father/name')).toBe(false);
    expect(model.answers()).not.toHaveProperty('father');
    expect(splitAnswers(form, { scenario: { maritalStatus: 'single', birthplace: 'hospital' }, answers: model.typedAnswers() })['birthRegistration']).not.toHaveProperty('father');
    model.setScenario(married);
    expect(model.answers()).toEqual(before);
    expect(readAnswer(before, '/father/name')).toBe(testPeople.father.name);
  });

  const materialKeys = (scenario: Readonly<Record<string, string>>, items: readonly string[]): string[] =>
    neededMaterials(bundle, { items, scenario, answers: {} }).map(({ material }) => material.materialKey);

  it('change the materials', () => {
    const home = { maritalStatus: 'single', birthplace: 'home' };
    const common = ['motherIdCard', 'householdBook', 'childPhoto'];
    expect(materialKeys(married, everyItem)).toEqual(expect.arrayContaining([...common, 'fatherIdCard', 'marriageCertificate', 'deliveryRecord', 'expenseReceipts']));
    expect(materialKeys(home, reachItems(bundle, home))).toEqual([
      'motherIdCard',
      'householdBook',
      'homeBirthStatement',
      'parentageTest',
      'singleParentStatement',
      'childPhoto',
    ]);
  });

  it('ask for the birth certificate only when it is not being issued in the same application', () => {
    expect(materialKeys(married, ['birthCertificate', 'birthRegistration'])).not.toContain('birthCertificatePaper');
    expect(materialKeys(married, ['birthRegistration'])).toContain('birthCertificatePaper');
  });
});
