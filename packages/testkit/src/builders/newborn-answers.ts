import type { BundleDefinition, JsonObject, JsonValue } from '@lianban/contract';
import { createFormModel, mergeForms } from '@lianban/form-engine';

import { TestkitError } from '../errors.ts';
import { testPeople } from './test-people.ts';
import type { TestPerson } from './test-people.ts';

export interface NewbornAnswersOptions {
  readonly scenario: Readonly<Record<string, string>>;
  readonly items: readonly string[];
  readonly mother?: TestPerson;
  readonly father?: TestPerson;
}

/** Valid answers by subject and data element; which of them are asked follows from items and scenario. */
const toValues = (mother: TestPerson, father: TestPerson): Readonly<Record<string, JsonValue>> => ({
  'applicant person.name': mother.name,
  'applicant person.idNumber': mother.idNumber,
  'applicant person.mobile': mother.mobile,
  'applicant person.relationToChild': 'mother',
  'applicant delivery.mode': 'pickup',
  'mother person.name': mother.name,
  'mother person.idNumber': mother.idNumber,
  'mother person.mobile': mother.mobile,
  'mother person.address': mother.address,
  'mother insurance.type': 'resident',
  'mother bankAccount.holderName': mother.name,
  'mother bankAccount.number': '6210000000000000018',
  'mother bankAccount.bankName': '青禾农村商业银行和风路支行',
  'father person.name': father.name,
  'father person.idNumber': father.idNumber,
  'household person.name': father.name,
  'household person.idNumber': father.idNumber,
  'household person.hukouAddress': father.address,
  'child person.name': '顾小满',
  'child person.sex': 'female',
  'child person.birthDate': '2026-02-20',
  'child person.ethnicity': '汉族',
  'child person.nativePlace': '示例省青禾市',
  'child person.relationToHead': 'daughter',
  'child person.address': mother.address,
  'child birth.time': '08:15',
  'child birth.place': '示例省青禾市云溪区',
  'child birth.institution': '青禾市妇幼保健院',
  'child birth.attendantName': '陆采薇',
  'child birth.gestationWeeks': 39,
  'child birth.weightGrams': 3250,
});

/** Valid answers to what only one item asks, by their place in the unified answers. */
const ownValues: Readonly<Record<string, JsonValue>> = {
  '/items/vaccinationCard/clinic': '云溪街道社区卫生服务中心',
  '/items/vaccinationCard/hepatitisB': 'given',
  '/items/vaccinationCard/bcg': 'given',
  '/items/maternityReimbursement/stay/deliveryWay': 'vaginal',
  '/items/maternityReimbursement/stay/admissionDate': '2026-02-19',
  '/items/maternityReimbursement/stay/dischargeDate': '2026-02-23',
  '/items/maternityReimbursement/expense/totalYuan': 6820.5,
  '/items/maternityReimbursement/expense/receiptCount': 3,
  '/items/medicalInsurance/assistance': 'none',
  '/items/medicalInsurance/payMethod': 'online',
  '/items/socialSecurityCard/bank': 'psbc',
  '/items/socialSecurityCard/electronicCard': true,
};

/**
 * Unified answers that are valid for these items in this scenario, and hold nothing that is not asked.
 * Errors: {@link TestkitError} `testkit/answer-missing` when the definition asks what this builder cannot answer.
 */
export const newbornAnswers = (definition: BundleDefinition, options: NewbornAnswersOptions): JsonObject => {
  const { scenario, items, mother = testPeople.mother, father = testPeople.father } = options;
  const values = toValues(mother, father);
  const form = mergeForms(definition, [...items]);
  const model = createFormModel(form, { scenario });
  for (const { pointer, subject, element } of form.fields) {
    const value = ownValues[pointer] ?? values[`${subject} ${element}`];
    if (value !== undefined) model.set(pointer, value);
  }
  const open = form.fields.filter(({ pointer }) => model.visible(pointer) && model.required(pointer) && model.get(pointer) === undefined);
  if (open.length > 0) {
    const pointers = open.map(({ pointer }) => pointer);
    throw new TestkitError(
      'testkit/answer-missing',
      `Failed to build answers: nothing is known for ${pointers.join(', ')}. Add values to newborn-answers.ts.`,
      { pointers },
    );
  }
  return model.answers();
};
